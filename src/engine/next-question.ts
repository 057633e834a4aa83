import { type Compiled, questionAt } from './compile.ts'
import type { DiagramTable } from './diagram-table.ts'

/** What to ask now, and how much is left at most, the next question included. */
export type Plan = {
  /** Index of the question, or null when nothing is left to ask. */
  readonly next: number | null
  readonly most: number
}

const STAGES = { profil: 0, echange: 1, precision: 2 } as const

/** Questions in the order in which they are asked: by stage, then as authored. */
export function inAskingOrder(compiled: Compiled, questions: Iterable<number>): number[] {
  const stage = (question: number) => STAGES[questionAt(compiled, question).source.stage]
  return [...questions].sort((a, b) => stage(a) - stage(b) || a - b)
}

/**
 * The next question below a node: the first one, in asking order, whose answer can still change what is shown. Asking
 * the cheapest first instead would save 0.03 % of the questions (`tests/bench`), which is not worth a search.
 *
 * @param isAskable whether a question may be asked: not those answered "I do not know".
 */
export function planQuestions(
  compiled: Compiled,
  table: DiagramTable,
  root: number,
  isAskable: (question: number) => boolean = () => true,
): Plan {
  const open = inAskingOrder(compiled, table.support(root)).filter(isAskable)
  // The profile is asked first, wherever the diagram has it: its questions count once, whatever the way down.
  const isProfile = (question: number) => questionAt(compiled, question).source.stage === 'profil'
  const most =
    open.filter(isProfile).length + table.depth(root, (question) => isAskable(question) && !isProfile(question))
  return { next: open[0] ?? null, most }
}
