import { startTransition, useState } from 'react'
import { Link } from '#parts/Link.tsx'

import type { Evaluation, Flip } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { foldsText } from '#text/answer-folds.ts'
import { openText } from '#text/open-answers.ts'
import type { Names } from '#text/names.ts'
import { reasonSentences } from '#text/reasons.ts'
import { cardClass } from '#ui/looks.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { Said } from '#ui/Said.tsx'

import { Fold } from './Folds.tsx'
import styles from './more.module.css'
import type { ViewProps } from './view.ts'

/** Ways that are seen at once; more are a list to unfold. */
const SEEN = 1

/** The single answers that would lead elsewhere, each a way to go there. */
export function Changes({ evaluation, names }: ViewProps) {
  const { changes, answers } = evaluation
  if (changes.length === 0) return null
  const entry = (flip: Flip) => (
    <li key={`${flip.question}=${flip.option}`}>
      <Way to={paths.recommendation(encodeAnswers({ ...answers, [flip.question]: flip.option }))}>
        <span>{foldsText.change(names.question(flip.question), names.shortAnswer(flip.question, flip.option))}</span>
        <WayEnd>
          <strong>{flip.top ? names.pick(flip.top) : foldsText.changeNone}</strong>
        </WayEnd>
      </Way>
    </li>
  )
  return (
    <Fold title={foldsText.changes} note={String(changes.length)} open={changes.length <= SEEN}>
      <ul className={styles.ways}>{changes.map(entry)}</ul>
    </Fold>
  )
}

/** The questions that are left, each a way to answer it. */
export function Questions({ ids, to, names }: { ids: readonly string[]; to: (id: string) => string; names: Names }) {
  return (
    <ul className={styles.ways}>
      {ids.map((id) => (
        <li key={id}>
          <Way to={to(id)}>
            <strong>{names.findQuestion(id)?.title ?? id}</strong>
            <WayEnd>{openText.answerIt}</WayEnd>
          </Way>
        </li>
      ))}
    </ul>
  )
}

/** A framed link: what to change, and under it where that leads. */
export function Way({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <Link className={cardClass(styles.way)} to={to}>
      {children}
    </Link>
  )
}

export function WayEnd({ children }: { children: React.ReactNode }) {
  return (
    <span className={styles.wayEnd}>
      <Arrow size={18} />
      {children}
    </span>
  )
}

/**
 * Every other tool and why it was set aside, worked out tool by tool when it is first unfolded: the reasons against forty
 * tools are the longest work of this page. Those to avoid have their own place.
 */
export function Others({ evaluation, names }: ViewProps) {
  const [isOpened, setOpened] = useState(false)
  const others = evaluation.eliminated.filter(({ verdict }) => verdict.kind !== 'excluded')
  if (others.length === 0) return null
  return (
    <Fold title={foldsText.others(others.length)} onOpen={() => startTransition(() => setOpened(true))}>
      {isOpened && (
        <dl className={styles.others}>
          {others.map((other) => (
            <Other key={other.tool} other={other} answers={evaluation.answers} names={names} />
          ))}
        </dl>
      )}
    </Fold>
  )
}

type OtherProps = Pick<ViewProps, 'names'> & Pick<Evaluation, 'answers'> & { other: Evaluation['eliminated'][number] }

function Other({ other: { tool, reasons }, answers, names }: OtherProps) {
  return (
    <div>
      <dt>
        <Link to={paths.tool(tool)}>{names.tool(tool)}</Link>
      </dt>
      <dd>
        <Said>{reasonSentences(reasons, { names, answers }).join(' ')}</Said>
      </dd>
    </div>
  )
}
