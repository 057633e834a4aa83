import type { Evaluation, ExplainedPick } from '#engine/types.ts'
import type { Names } from '#text/names.ts'
import { reasonSentence } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Said } from '#ui/Said.tsx'

import styles from './recommendation.module.css'

type Props = { pick: ExplainedPick; names: Names; evaluation: Evaluation }

/** Why this tool: what its source says, and the person's own answers that led here. */
export function Why({ pick, names, evaluation }: Props) {
  const { answers } = evaluation
  const questions = [...new Set(pick.reasons.flatMap((reason) => (reason.code === 'use' ? reason.questions : [])))]
  // That Medimail is a way to use MSSanté is said by the name already.
  const told = pick.reasons.filter((reason) => reason.code !== 'implements' || reason.standard !== pick.tool)
  const sentences = [...new Set(told.map((reason) => reasonSentence(reason, { names, answers })))]
  return (
    <div className={styles.why}>
      <h2 className={styles.whyTitle}>{text.why}</h2>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Said>{sentence}</Said>
        </p>
      ))}
      {questions.length > 0 && (
        <p className={styles.because}>
          {text.because}{' '}
          {questions.map((question) => (
            <q key={question} className={styles.quote}>
              {answerWords(question, answers[question] ?? '', names)}
            </q>
          ))}
        </p>
      )}
    </div>
  )
}

/** « Oui » means nothing alone: then the answer comes with what it answers. */
function answerWords(question: string, option: string, names: Names): string {
  const answer = names.shortAnswer(question, option)
  return /^(Oui|Non)(?![\p{L}])/u.test(answer) ? `${names.question(question)} : ${answer}` : answer
}
