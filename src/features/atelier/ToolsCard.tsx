import { NEED_QUESTION, PROFESSION_QUESTION } from '#knowledge/constants.ts'
import type { TerritoryTool } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import { buttonClass } from '#ui/looks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Row, Section, Stack } from '#ui/layout.tsx'
import { TextField } from '#ui/TextField.tsx'

import styles from './atelier.module.css'
import { acceptedBy } from './conditions.ts'
import { type Draft, idFor, newTool } from './draft.ts'
import { Checks, Lines, Radios } from './fields.tsx'
import { change } from './store.ts'
import { WhenFields } from './WhenFields.tsx'
import { optionsOf } from './words.ts'

type Props = { draft: Draft; knowledge: CoreKnowledge }

/** The tools that the territory brings. */
export function ToolsCard({ draft, knowledge }: Props) {
  const labels = new Map(optionsOf(knowledge, NEED_QUESTION).map(({ id, label }) => [id, label]))
  const needsOf = ({ uses }: TerritoryTool) =>
    uses
      .flatMap(({ when }) => acceptedBy(when, NEED_QUESTION))
      .map((need) => labels.get(need) ?? need)
      .join(', ')
  return (
    <Stack gap={5}>
      <p>{text.toolsLead}</p>
      {draft.tools.map((tool, index) => (
        <Section
          key={tool.id}
          title={text.toolTitle(tool.name, index + 1, needsOf(tool))}
          className={styles.item}
          gap={5}
        >
          <ToolForm tool={tool} knowledge={knowledge} />
        </Section>
      ))}
      <Row>
        <button
          type="button"
          className={buttonClass(draft.tools.length === 0 ? 'primary' : 'secondary')}
          onClick={() => change('add tool', (before) => ({ ...before, tools: [...before.tools, newTool(before, [])] }))}
        >
          {text.addTool}
        </button>
      </Row>
    </Stack>
  )
}

const saidIds = { yes: true, no: false, unknown: null } as const
const saidOf = (value: boolean | null) => (value === null ? 'unknown' : value ? 'yes' : 'no')
const roles = text.roles

/** Whether something is said that may be left unsaid. */
function isDetailed({ professions = [], exclusions, cost = '', limits, uses }: TerritoryTool): boolean {
  return professions.length + exclusions.length + limits.length > 0 || cost !== '' || uses[0]?.role !== 'primary'
}

function ToolForm({ tool, knowledge }: { tool: TerritoryTool; knowledge: CoreKnowledge }) {
  const set = (part: Partial<TerritoryTool>) =>
    change(`tool ${tool.id} ${Object.keys(part).join()}`, (draft) => ({
      ...draft,
      tools: draft.tools.map((each) => (each.id === tool.id ? { ...each, ...part } : each)),
    }))
  const [use, ...others] = tool.uses
  const setUse = (part: Partial<TerritoryTool['uses'][number]>) =>
    use && set({ uses: [{ ...use, ...part }, ...others] })
  const setLimit = (id: string, part: Partial<TerritoryTool['exclusions'][number]>) =>
    set({ exclusions: tool.exclusions.map((each) => (each.id === id ? { ...each, ...part } : each)) })
  const numbered = (lines: readonly string[]) => lines.map((line, index) => ({ id: `ligne-${index + 1}`, text: line }))
  return (
    <>
      <TextField label={text.toolName} required value={tool.name} onChange={(name) => set({ name })} />
      <TextField
        label={text.summary}
        hint={text.summaryHint}
        required
        lines={2}
        value={tool.summary}
        onChange={(summary) => set({ summary })}
      />
      {use && (
        <>
          <WhenFields when={use.when} knowledge={knowledge} onChange={(when) => setUse({ when })} />
          <TextField
            label={text.why}
            hint={text.whyHint}
            required
            lines={2}
            value={use.why}
            onChange={(why) => setUse({ why })}
          />
        </>
      )}
      <TextField
        label={text.url}
        hint={text.siteHint}
        type="url"
        value={tool.url ?? ''}
        onChange={(url) => set({ url })}
      />
      <Lines
        label={text.access}
        hint={text.accessHint}
        value={tool.access.map((step) => step.text)}
        onChange={(lines) => set({ access: numbered(lines) })}
      />
      <Radios
        legend={text.hds}
        options={text.said}
        value={saidOf(tool.hds)}
        onChange={(said) => set({ hds: saidIds[said] })}
      />
      <Radios
        legend={text.login}
        options={text.said}
        value={saidOf(tool.strongLogin)}
        onChange={(said) => set({ strongLogin: saidIds[said] })}
      />
      <Disclosure summary={text.more} level="inline" open={isDetailed(tool)}>
        <Stack gap={5}>
          {use && <Radios legend={text.role} options={roles} value={use.role} onChange={(role) => setUse({ role })} />}
          <Disclosure summary={text.who} level="inline" open={(tool.professions?.length ?? 0) > 0}>
            <Checks
              legend={text.who}
              hint={text.whoHint}
              options={optionsOf(knowledge, PROFESSION_QUESTION)}
              value={tool.professions ?? []}
              onChange={(professions) => set({ professions })}
            />
          </Disclosure>
          <Disclosure summary={text.not} level="inline" open={tool.exclusions.length > 0}>
            <Stack gap={5}>
              {tool.exclusions.map((limit) => (
                <Stack key={limit.id} gap={4} className={styles.item}>
                  <TextField
                    label={text.not}
                    hint={text.notHint}
                    lines={2}
                    value={limit.why}
                    onChange={(why) => setLimit(limit.id, { why })}
                  />
                  <WhenFields
                    when={limit.when}
                    knowledge={knowledge}
                    onChange={(when) => setLimit(limit.id, { when })}
                  />
                  <Row>
                    <button
                      type="button"
                      className={buttonClass('quiet')}
                      onClick={() => set({ exclusions: tool.exclusions.filter(({ id }) => id !== limit.id) })}
                    >
                      {text.remove}
                    </button>
                  </Row>
                </Stack>
              ))}
              <Row>
                <button
                  type="button"
                  className={buttonClass('secondary')}
                  onClick={() =>
                    set({
                      exclusions: [
                        ...tool.exclusions,
                        { id: idFor('limite', tool.exclusions), when: {}, why: '', instead: [] },
                      ],
                    })
                  }
                >
                  {text.addNot}
                </button>
              </Row>
            </Stack>
          </Disclosure>
          <TextField
            label={text.cost}
            hint={text.costHint}
            value={tool.cost ?? ''}
            onChange={(cost) => set({ cost })}
          />
          <Lines
            label={text.limits}
            hint={text.limitsHint}
            value={tool.limits.map((limit) => limit.text)}
            onChange={(lines) => set({ limits: numbered(lines) })}
          />
        </Stack>
      </Disclosure>
      <Row>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() =>
            change(`remove ${tool.id}`, (draft) => ({
              ...draft,
              tools: draft.tools.filter(({ id }) => id !== tool.id),
            }))
          }
        >
          {text.removeTool}
        </button>
      </Row>
    </>
  )
}
