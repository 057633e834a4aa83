import type { Compiled } from '#engine/compile.ts'
import type { Diagram } from '#engine/diagram.ts'
import { ABSENT } from '#engine/diagram-table.ts'
import { planQuestions } from '#engine/next-question.ts'

/** Diagrams in which equal futures are one node, and how to go down one. */
export type Futures = {
  readonly root: number
  /** The diagram once a question is answered; `ABSENT` when that option cannot be. */
  readonly restrict: (root: number, question: number, option: number) => number
}

/** A way to choose the next question; null when the outcome is settled. */
export type Strategy = Futures & { readonly next: (root: number) => number | null }

/** The wizard itself. */
export function ourOrder(compiled: Compiled, diagram: Diagram): Strategy {
  const { table } = diagram
  return { ...new Choices(diagram).down, next: (root) => planQuestions(compiled, table, root).next }
}

/** Which questions may come next: what the optimum is the optimum of. */
export type Freedom = (relevant: readonly number[]) => readonly number[]

/** Stages in order; one question at a time within the profile and the exchange: what the wizard keeps to. */
export function sameStages(compiled: Compiled): Freedom {
  return (relevant) => {
    const [first] = firstStage(compiled, relevant)
    return first !== undefined && compiled.questions[first]?.source.stage !== 'precision' ? [first] : relevant
  }
}

/** Stages in order, in any order within a stage. */
export function anyOrderInStages(compiled: Compiled): Freedom {
  return (relevant) => firstStage(compiled, relevant)
}

/** No stages, but a question still waits for those it is declared `after`. */
export function afterOnly(compiled: Compiled): Freedom {
  return (relevant) =>
    relevant.filter((question) => !compiled.questions[question]?.after.some((each) => relevant.includes(each)))
}

/** Any question that can still matter. */
export const anyOrder: Freedom = (relevant) => relevant

function firstStage(compiled: Compiled, relevant: readonly number[]): readonly number[] {
  const stageOf = (question: number) => compiled.questions[question]?.source.stage
  for (const stage of ['profil', 'echange', 'precision']) {
    const some = relevant.filter((question) => stageOf(question) === stage)
    if (some.length > 0) return some
  }
  return relevant
}

/** The questions that matter below every node of a diagram, in authored order. */
export class Choices {
  readonly down: Futures
  readonly #diagram: Diagram

  constructor(diagram: Diagram) {
    this.#diagram = diagram
    this.down = {
      root: diagram.root,
      restrict: (root, question, option) => diagram.table.restrict(root, question, option),
    }
  }

  relevant(root: number): readonly number[] {
    return root === ABSENT ? [] : [...this.#diagram.table.support(root)].sort((a, b) => a - b)
  }
}
