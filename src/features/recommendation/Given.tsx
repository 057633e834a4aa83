import { AnswerChips } from '#parts/AnswerChips.tsx'
import { RemindersMore } from '#parts/Reminders.tsx'
import { foldsText } from '#text/answer-folds.ts'
import { givenWords } from '#text/names.ts'

import { Fold } from './Folds.tsx'
import type { ViewProps } from './view.ts'

/** For which answers the page holds, in a line; unfolded, each can be changed, and what may hide in them is said whole. */
export function Given({ knowledge, names, evaluation }: ViewProps) {
  const { answers } = evaluation
  const given = givenWords(knowledge.questions, answers, names)
  if (given.length === 0) return null
  return (
    <Fold title={foldsText.yourAnswers} note={given.join(' · ')}>
      <AnswerChips knowledge={knowledge} names={names} answers={answers} isBare />
      <RemindersMore knowledge={knowledge} evaluation={evaluation} />
    </Fold>
  )
}
