import { Link } from 'react-router'

import type { Flip } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#text/paths.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { Unfold } from '#ui/Unfold.tsx'

import type { ViewProps } from './page-props.ts'
import styles from './recommendation.module.css'

const SHOWN = 6

/** The single answers that would lead elsewhere, each a way to go there. */
export function Changes({ evaluation, names, knowledge }: ViewProps) {
  const rank = new Map(
    knowledge.questions.map(({ id, stage }) => [id, stage === 'precision' ? 0 : stage === 'echange' ? 1 : 2]),
  )
  const flips = [...evaluation.changes].sort((a, b) => (rank.get(a.question) ?? 0) - (rank.get(b.question) ?? 0))
  if (flips.length === 0) return null
  const entry = (flip: Flip) => (
    <li key={`${flip.question}=${flip.option}`}>
      <Link
        className={styles.change}
        to={paths.recommendation(encodeAnswers({ ...evaluation.answers, [flip.question]: flip.option }))}
      >
        <span>{text.change(names.question(flip.question), names.shortAnswer(flip.question, flip.option))}</span>
        <span className={styles.changeTo}>
          <Arrow size={18} />
          <strong>{flip.top ? names.pick(flip.top) : text.changeNone}</strong>
        </span>
      </Link>
    </li>
  )
  return (
    <section className={`${styles.block} ${styles.changing}`} aria-labelledby="changerait">
      <h2 id="changerait">{text.changes}</h2>
      <p className={styles.soft}>{text.changesLead}</p>
      <Unfold className={styles.changes} shown={SHOWN} more={text.more} items={flips.map(entry)} />
    </section>
  )
}
