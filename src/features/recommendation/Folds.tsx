import { use } from 'react'
import { Link } from '#parts/Link.tsx'

import type { Choice, ExplainedChoice, Reason } from '#engine/types.ts'
import { isTheirOwn } from '#parts/chosen.ts'
import { FactList } from '#parts/FactList.tsx'
import { Report } from '#parts/report/Report.tsx'
import { saidOf, toolsOf, waysInto } from '#parts/way-in/way-in.ts'
import { isSilentOnProfession } from '#knowledge/audience.ts'
import { mayHold } from '#knowledge/condition.ts'
import { paths } from '#permalink/paths.ts'
import { foldsText } from '#text/answer-folds.ts'
import { oneOfTools } from '#text/advice.ts'
import { messageFor } from '#text/message.ts'
import { copying } from '#text/common.ts'
import { meaningWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { pickSentences, reasonSentences } from '#text/reasons.ts'
import { reportOfAnswer } from '#text/report.ts'
import { chosenBy } from '#text/territory-names.ts'
import { CopyField } from '#ui/CopyField.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Muted, Stack } from '#ui/layout.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import type { Meaning } from '#ui/Sign.tsx'
import { Said, Sentences } from '#ui/Said.tsx'

import styles from './folds.module.css'
import type { ViewProps } from './view.ts'

type FoldProps = {
  title: string
  note?: string | undefined
  children: React.ReactNode
  /** It is read without being asked for. */
  open?: boolean
  /** Called each time the reader unfolds it. */
  onOpen?: () => void
}

/** A part of the page that opens when it is needed. Its title is one of the page's. */
export function Fold({ title, note, children, open = false, onOpen }: FoldProps) {
  return (
    <Disclosure
      level="inline"
      open={open}
      {...(onOpen && { onOpen })}
      summary={
        <span className={styles.summary}>
          <h2 className={styles.title}>{title}</h2>
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </span>
      }
    >
      {children}
    </Disclosure>
  )
}

/** Parts that are folded, one under the other. */
export function Folds({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.folds} data-folds="">
      {children}
    </div>
  )
}

type Props = ViewProps & { picks: readonly Pick<Choice, 'tool' | 'with'>[] }

const toolsIn = (picks: Props['picks']) => [...new Set(picks.flatMap(toolsOf))]

type Unknown = { readonly text: string; readonly status: 'current' }

/** What must be true of people and accounts, and what the guide does not know of the reader's profession. */
export function Before({ picks, names, evaluation }: Props) {
  const { answers } = evaluation
  const checks = toolsIn(picks).flatMap(
    (tool) => names.findTool(tool)?.prerequisites.filter((check) => mayHold(check.when, answers)) ?? [],
  )
  const unknown = picks.flatMap(({ tool }): readonly Unknown[] => {
    const sheet = names.findTool(tool)
    return sheet && isSilentOnProfession(sheet, answers)
      ? [{ text: foldsText.unknownForProfession(names.tool(tool)), status: 'current' }]
      : []
  })
  const facts = [...checks, ...unknown]
  if (facts.length === 0) return null
  return (
    <Fold title={foldsText.before} note={String(facts.length)}>
      <FactList look="points" facts={facts} />
    </Fold>
  )
}

/** What the tools cannot do; what they cost is said with how one gets in. */
export function Limits({ picks, details, evaluation }: Props) {
  const facts = saidOf('limits', toolsIn(picks), { details: use(details), answers: evaluation.answers }).filter(
    ({ about }) => !about?.includes('cost'),
  )
  if (facts.length === 0) return null
  // A limit that is about something one counts on comes before what is merely good to know.
  const sorted = [...facts].sort((a, b) => Number(b.about !== undefined) - Number(a.about !== undefined))
  return (
    <Fold title={foldsText.limits} note={String(facts.length)}>
      <FactList look="points" facts={sorted} />
    </Fold>
  )
}

/** Why the tool, and what else serves: one more to open, another that fits as well, the one in case it fails. */
export function Around({ picks, evaluation, names, territory = null }: Props) {
  const { recommended, complements, fallbacks, toConfirm, answers } = evaluation
  const [top] = picks
  const groups: readonly { meaning: Meaning; word: string; of: readonly ExplainedChoice[] }[] = [
    { meaning: 'recommended', word: foldsText.alternatives, of: recommended.slice(1) },
    { meaning: 'complement', word: meaningWords.complement, of: complements },
    { meaning: 'fallback', word: meaningWords.fallback, of: fallbacks },
    { meaning: 'confirm', word: meaningWords.confirm, of: toConfirm.filter(({ tool }) => tool !== top?.tool) },
  ]
  const all = groups.flatMap(({ of, ...group }) => of.map((pick) => ({ ...group, pick })))
  if (all.length === 0) return null
  return (
    <Fold title={foldsText.around} note={oneOfTools([...new Set(all.map(({ pick }) => pick.tool))].slice(0, 2), names)}>
      <Stack as="ul" gap={4} className={styles.list}>
        {all.map(({ meaning, word, pick }) => (
          <li key={`${meaning} ${pick.tool}`}>
            <MeaningBadge meaning={meaning}>
              {territory && isTheirOwn(pick.tool, territory) ? chosenBy(territory) : word}
            </MeaningBadge>
            <p>
              <Link className={styles.name} to={paths.tool(pick.tool)}>
                {names.pick(pick)}
              </Link>
            </p>
            <Sentences of={pickSentences(pick, { names, answers })} />
          </li>
        ))}
      </Stack>
    </Fold>
  )
}

/** Tools named instead of one to avoid: at most these, the first that serve this very need. */
const INSTEAD = 2

/** What to use instead of a tool, here: those of its replacements that fit this need, else the answer itself. */
export function insteadOf(
  instead: readonly string[],
  { recommended, complements, fallbacks, safe }: ViewProps['evaluation'],
) {
  const fit = new Set(
    [recommended, complements, fallbacks, safe].flat().flatMap(({ tool, with: means }) => [tool, ...means]),
  )
  const true_ = instead.filter((tool) => fit.has(tool)).slice(0, INSTEAD)
  const top = recommended[0] ?? safe[0]
  return true_.length > 0 ? true_ : top ? [top.tool] : []
}

/** What not to use here, one a line, each with what to use instead. */
export function Avoid({ evaluation, names }: ViewProps) {
  const { avoid, answers } = evaluation
  if (avoid.length === 0) return null
  return (
    <Fold
      title={meaningWords.avoid}
      note={oneOfTools(
        avoid.slice(0, 2).map(({ tool }) => tool),
        names,
      )}
    >
      <Stack as="ul" gap={3} className={styles.list}>
        {avoid.map(({ tool, instead, reasons }) => {
          const better = insteadOf(instead, evaluation)
          return (
            <li key={tool}>
              <Link className={styles.name} to={paths.tool(tool)}>
                {names.tool(tool)}
              </Link>
              {' : '}
              {reasons.slice(0, 1).map((reason) => (
                <span key={reason.code}>
                  <Said>{reasonSentences([reason], { names, answers }).join(' ')}</Said>
                  <RuleOf reason={reason} names={names} />{' '}
                </span>
              ))}
              {better.length > 0 && <strong>{foldsText.avoidInstead(oneOfTools(better, names))}</strong>}
            </li>
          )
        })}
      </Stack>
    </Fold>
  )
}

/** Whose rule it is, where it is not everyone's. */
function RuleOf({ reason, names }: { reason: Reason; names: Names }) {
  if (reason.code !== 'exclusion') return null
  const scope = names.findTool(reason.tool)?.exclusions.find(({ id }) => id === reason.statement)?.scope
  return scope === undefined ? null : <Muted as="span"> {foldsText.ruleOf(scope.map(names.region))}</Muted>
}

/** What to tell the other person, ready to send. */
export function Message({ pick, details, evaluation, names }: ViewProps & { pick: Pick<Choice, 'tool' | 'with'> }) {
  const { answers } = evaluation
  const ways = waysInto(pick.tool, { details: use(details), answers })
  const [address] = ways.flatMap((way) => ('host' in way ? [way.href] : []))
  const message = messageFor(pick, { answers, names, address: address ?? null })
  if (message === null) return null
  return (
    <Fold title={foldsText.message}>
      <Taken
        label={foldsText.messageLabel}
        value={message}
        copy={foldsText.messageCopy}
        copied={foldsText.messageCopied}
      />
    </Fold>
  )
}

/** A text to copy and send by one's own means. */
export function Taken({ value, ...words }: { label: string; value: string; copy: string; copied: string }) {
  return (
    <Stack gap={2} data-print="none">
      <CopyField {...words} value={value} byHand={copying.byHand} lines={value.split('\n').length} />
      <Muted small>{foldsText.noPatient}</Muted>
    </Stack>
  )
}

/** Says what is wrong with the answer: each statement that is shown can be pointed at. */
export function Wrong({ picks, title, evaluation, names, knowledge }: Props & { title: string }) {
  // A territory is told of its own words, beside them.
  const ours = toolsIn(picks).filter((id) => names.findTool(id)?.territory === undefined)
  const statements = ours.flatMap((id) =>
    [...(names.findTool(id)?.uses ?? []), ...(names.findTool(id)?.exclusions ?? [])]
      .filter(({ when }) => mayHold(when, evaluation.answers))
      .map((statement) => ({ place: `${id}/${statement.id}`, text: statement.why })),
  )
  return <Report of={reportOfAnswer} name={title} id="recommandation" statements={statements} base={knowledge.base} />
}
