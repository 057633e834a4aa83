import { wayOf, wordsOf } from '#parts/way-in/words.ts'
import { openedTool } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { certainOf, pickOf } from '#text/outcomes.ts'

import { type AnswerLine, type Input, linesOf, neverOf } from './lines.ts'

/** A thing to do where nothing can be pressed: what one does, and where. */
export type SaidWay = { readonly label: string; readonly where: string }

/**
 * What one does with an answer where nothing can be pressed, on paper and in a room, in the order of its page: what
 * certainly works, whom to ask for what does not; then the lines that remain.
 */
export function saidWays(input: Input): { readonly ways: readonly SaidWay[]; readonly lines: readonly AnswerLine[] } {
  const { evaluation, names, details } = input
  const { answers } = evaluation
  const probable = pickOf(evaluation)
  const certain = certainOf(evaluation, names)
  const first = certain ?? probable
  const wayTo = (pick: typeof first): readonly SaidWay[] => {
    const { main } = wayOf(pick, false, { details, answers, names })
    if (main === null) return []
    const { label, under } = wordsOf(main, names)
    return main.kind === 'ask' && certain !== null && pick === probable && pick !== null
      ? [{ label: text.askFor(names.inSentence(openedTool(pick)), main.name), where: main.at }]
      : [{ label, where: under }]
  }
  return {
    ways: [...wayTo(first), ...(certain === null ? [] : wayTo(probable))],
    lines: first ? linesOf(first, input) : neverOf(evaluation.avoid, answers),
  }
}
