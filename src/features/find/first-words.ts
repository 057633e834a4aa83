import type { Evaluation } from '#engine/types.ts'
import { findText as text } from '#text/find.ts'
import type { Names } from '#text/names.ts'
import { outcomeSentence } from '#text/outcomes.ts'

import { type Found, isAnswerTo } from './found.ts'

/** What comes first, in a few words to be read aloud, and how much there is below. */
export function firstWords(found: Found, names: Names): string {
  const { notices, first, others, situations, terms, ask, evaluation } = found
  const number = (first ? 1 : 0) + others.length + situations.length + terms.length
  const [notice] = notices
  // As it is written.
  const firstTitle = evaluation && isAnswerTo(evaluation, first) ? answerTitle(evaluation, names) : first?.title
  const title = notice?.title ?? firstTitle ?? (ask === null ? undefined : names.findQuestion(ask)?.title)
  return title === undefined ? text.found(number) : text.firstIs(title, number)
}

/** What the guide answers, in a sentence: « Envoyez le document par MSSanté ». */
export function answerTitle(evaluation: Evaluation, names: Names): string {
  return outcomeSentence(evaluation, names, { open: text.undecided, none: text.none })
}
