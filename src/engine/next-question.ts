import type { Compiled } from './compile.ts'
import { ABSENT, type Diagram } from './diagram.ts'
import { copyInto, DiagramTable } from './diagram-table.ts'
import { type Chosen, OPEN } from './facts.ts'

/** What to ask now, and how much is left. `most` and `expected` count questions, the next one included. */
export type Plan = {
  /** Index of the question, or null when nothing is left to ask. */
  readonly next: number | null
  readonly most: number
  readonly expected: number
}

const NOTHING: Plan = { next: null, most: 0, expected: 0 }
/** Two plans closer than this are equally good: the authored order decides. */
const TIE = 1e-9

/**
 * The next question: only one whose answer can still change what is shown. Stages come in order, and within the
 * profile and the exchange so do questions. Among the rest, the one that leaves the fewest expected questions, taking
 * every option that can still be as equally likely; ties by authored order.
 *
 * An exact search: the cost of a diagram is 0 when it is a single outcome, else one question more than the mean cost
 * of what that question leaves, for the best question. Diagrams that decide alike are one, so each is solved once.
 *
 * @param asked questions answered "I do not know": open, but not to be asked again.
 */
export function planQuestions(compiled: Compiled, diagram: Diagram, chosen: Chosen, asked: ReadonlySet<number>): Plan {
  const isAskable = (question: number) => (chosen[question] ?? OPEN) === OPEN && !asked.has(question)
  return new Planner(compiled, diagram, isAskable).plan()
}

/** Solves the diagram below any of its nodes. Keep one to walk every path of a wizard without solving anything twice. */
export class Planner {
  readonly root: number
  readonly #compiled: Compiled
  readonly #isAskable: (question: number) => boolean
  readonly #table = new DiagramTable()
  readonly #plans = new Map<number, Plan>()

  constructor(compiled: Compiled, diagram: Diagram, isAskable: (question: number) => boolean = () => true) {
    this.#compiled = compiled
    this.#isAskable = isAskable
    this.root = copyInto(this.#table, diagram)
  }

  plan(root: number = this.root): Plan {
    const known = this.#plans.get(root)
    if (known) return known
    let best = NOTHING
    for (const question of this.#candidates(root)) {
      const plan = this.#ask(root, question)
      if (plan !== null && (best.next === null || plan.expected < best.expected - TIE)) best = plan
    }
    this.#plans.set(root, best)
    return best
  }

  /** The diagram once a question is answered; `ABSENT` when that option cannot be. */
  restrict(root: number, question: number, option: number): number {
    return this.#table.restrict(root, question, option)
  }

  /** The outcome when the diagram is a single one, else null. */
  settled(root: number): number | null {
    const node = this.#table.node(root)
    return node?.kind === 'leaf' ? node.outcome : null
  }

  /** Staged questions one at a time, in order; then every other question that matters. */
  #candidates(root: number): readonly number[] {
    const ranks = { profil: 0, echange: 1, precision: 2 } as const
    const rank = (question: number) => ranks[this.#compiled.questions[question]?.source.stage ?? 'precision']
    const askable = [...this.#table.support(root)].filter(this.#isAskable).sort((a, b) => rank(a) - rank(b) || a - b)
    const first = askable[0]
    return first !== undefined && rank(first) < ranks.precision ? [first] : askable
  }

  #ask(root: number, question: number): Plan | null {
    let expected = 0
    let most = 0
    let options = 0
    for (const option of this.#compiled.questions[question]?.accepts.keys() ?? []) {
      const child = this.restrict(root, question, option)
      if (child === ABSENT) continue
      const plan = this.plan(child)
      options++
      expected += plan.expected
      most = Math.max(most, plan.most)
    }
    // A question with one possible answer tells nothing.
    if (options < 2) return null
    return { next: question, most: most + 1, expected: 1 + expected / options }
  }
}
