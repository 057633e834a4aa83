import type { Answers } from '#engine/types.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { givenAnswers, type Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { wizardText } from '#text/wizard.ts'

import styles from './wizard.module.css'

type Props = {
  questions: readonly ResolvedQuestion[]
  answers: Answers
  names: Names
  /** The question on the page. */
  current: string
}

/** The way so far, stop by stop; each stop can be visited again. */
export function AnswersRoute({ questions, answers, names, current }: Props) {
  const query = encodeAnswers(answers)
  const answered = givenAnswers(questions, answers, names)
  const profile = Object.fromEntries(
    givenAnswers(
      questions.filter(({ stage }) => stage === 'profil'),
      answers,
      names,
    ).map(({ id, option }) => [id, option]),
  )
  const stops = answered.map(({ id, question, answer }) => (
    <li key={id} className={styles.stop}>
      <Link
        to={paths.guide(query, id)}
        className={styles.stopLink}
        aria-current={id === current ? 'step' : undefined}
        aria-label={wizardText.edit(question, answer)}
      >
        {answer}
      </Link>
    </li>
  ))
  const restart = answered.length > Object.keys(profile).length && (
    <li className={styles.restart}>
      <Link to={paths.guide(encodeAnswers(profile))}>{wizardText.restart}</Link>
    </li>
  )
  if (answered.length === 0) return null
  return (
    <nav aria-label={wizardText.answers}>
      {/* On a phone answers would push the question out of sight. */}
      <details className={styles.folded}>
        <summary>
          <strong>{wizardText.answers}</strong> <span>{answered.map(({ answer }) => answer).join(', ')}</span>
        </summary>
        <ol className={styles.stops}>
          {stops}
          {restart}
        </ol>
      </details>
      <ol className={styles.stops} data-wide>
        {stops}
        <li className={styles.ahead} aria-hidden="true" />
        {restart}
      </ol>
    </nav>
  )
}
