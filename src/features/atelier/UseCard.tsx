import { use } from 'react'

import type { Coverage } from '#engine/coverage.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import type { TerritoryWords } from '#knowledge/territory.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { atelierText as text } from '#text/atelier.ts'
import type { Names } from '#text/names.ts'
import { buttonClass } from '#ui/looks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './atelier.module.css'
import { acceptedBy } from './conditions.ts'
import { type Draft, newTool } from './draft.ts'
import { Lines, Radios } from './fields.tsx'
import { change } from './store.ts'
import { optionsOf } from './words.ts'

type Props = {
  draft: Draft
  knowledge: CoreKnowledge
  names: Names
  coverage: Promise<Coverage>
  /** Opens the card of local tools, where the one just added is. */
  onAdded: () => void
}

/** The needs that have no certain tool, then every tool of the region: in use here or not. */
export function UseCard({ draft, knowledge, names, coverage, onAdded }: Props) {
  const tools = knowledge.tools
    .filter(({ kind, unsafe, retired }) => kind !== 'category' && kind !== 'channel' && !unsafe && !retired)
    .filter(({ regions }) => regions === 'all' || regions.includes(draft.region))
    // Those of the region first: the nation's are everyone's.
    .sort((a, b) => Number(a.regions === 'all') - Number(b.regions === 'all') || a.name.localeCompare(b.name, 'fr'))
  return (
    <Stack gap={7}>
      <Gaps {...{ draft, knowledge, names, onAdded }} coverage={use(coverage)} />
      <Disclosure summary={text.useTitle(tools.length)} open={draft.local.length > 0}>
        <Stack gap={4}>
          <p>{text.useLead}</p>
          <ul className={styles.list}>
            {tools.map(({ id, name, summary }) => (
              <li key={id} className={`${styles.item} ${styles.close}`}>
                <Radios
                  legend={name}
                  options={text.here}
                  value={wordsOf(draft, id).here}
                  onChange={(here) => setWords(id, { here })}
                />
                <Muted small>{summary}</Muted>
                {wordsOf(draft, id).here === 'in-use' && (
                  <Lines
                    label={text.accessHere}
                    hint={text.accessHereHint}
                    lines={2}
                    value={wordsOf(draft, id).access.map((step) => step.text)}
                    onChange={(lines) =>
                      setWords(id, { access: lines.map((line, index) => ({ id: `etape-${index + 1}`, text: line })) })
                    }
                  />
                )}
              </li>
            ))}
          </ul>
        </Stack>
      </Disclosure>
    </Stack>
  )
}

function wordsOf(draft: Draft, id: string): TerritoryWords {
  return draft.local.find((words) => words.id === id) ?? { id, here: 'unknown', access: [] }
}

/** What nobody says anything of is left out of the document. */
function setWords(id: string, part: Partial<TerritoryWords>): void {
  change(`local ${id} ${Object.keys(part).join()}`, (draft) => {
    const words = { ...wordsOf(draft, id), ...part }
    const others = draft.local.filter((each) => each.id !== id)
    return { ...draft, local: words.here === 'unknown' ? others : [...others, words] }
  })
}

/** Needs that are read before anything is unfolded: the guide tells them in the order in which they are met. */
const GAPS_SHOWN = 6

type GapsProps = Omit<Props, 'coverage'> & { coverage: Coverage }

function Gaps({ draft, knowledge, names, coverage, onAdded }: GapsProps) {
  const cells = coverage.regions.find(({ id }) => id === draft.region)?.cells ?? {}
  const open = coverage.needs.flatMap((need) => {
    const kind = cells[need]?.kind ?? 'known'
    return kind === 'known' ? [] : [{ need, kind }]
  })
  if (open.length === 0) return null
  const hints = new Map(optionsOf(knowledge, NEED_QUESTION).map(({ id, hint }) => [id, hint]))
  const isServed = (need: string) =>
    draft.tools.some(({ uses }) => uses.some(({ when }) => acceptedBy(when, NEED_QUESTION).includes(need)))
  const gap = ({ need, kind }: (typeof open)[number]) => {
    const name = names.answer(NEED_QUESTION, need)
    return (
      <li key={need} className={styles.gap}>
        <div className={styles.told}>
          <strong>{name}</strong>
          <Muted small>
            {hints.get(need)}
            <br />
            {isServed(need) ? text.gapDone : text.gapKinds[kind]}
          </Muted>
        </div>
        <button
          type="button"
          className={buttonClass('secondary')}
          aria-label={text.gapAddLabel(name)}
          onClick={() => {
            change(`tool for ${need}`, (before) => ({
              ...before,
              tools: [...before.tools, newTool(before, [need])],
            }))
            onAdded()
          }}
        >
          {text.gapAdd}
        </button>
      </li>
    )
  }
  const rest = open.slice(GAPS_SHOWN)
  return (
    <Section title={text.gaps} gap={4}>
      <p>{text.gapsLead}</p>
      <ul className={styles.list}>{open.slice(0, GAPS_SHOWN).map(gap)}</ul>
      {rest.length > 0 && (
        <Disclosure summary={text.gapsMore(rest.length)}>
          <ul className={styles.list}>{rest.map(gap)}</ul>
        </Disclosure>
      )}
    </Section>
  )
}
