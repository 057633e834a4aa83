import { type Compiled, questionAt } from '#engine/compile.ts'
import { type Diagram, explore, outcomeAt } from '#engine/diagram.ts'
import { ABSENT } from '#engine/diagram-table.ts'
import { choose } from '#engine/facts.ts'
import { planQuestions } from '#engine/next-question.ts'
import type { Answers, Outcome } from '#engine/types.ts'

/** Options of one question that lead to the very same rest: one branch. */
export type Branch = { readonly options: readonly string[]; readonly node: number }

export type PathNode =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'question'; readonly question: string; readonly branches: readonly Branch[] }

/**
 * The paths of the wizard after a profile, as the engine would ask them: not drawn by hand, so it cannot be out of
 * date. Nodes are those of the decision diagram: two equal numbers are the same rest of the tree, which is what lets
 * it be drawn once. Nodes are opened as they are looked at; each is solved once.
 */
export class PathTree {
  readonly root: number
  readonly #compiled: Compiled
  readonly #diagram: Diagram
  readonly #nodes = new Map<number, PathNode | null>()
  readonly #leads = new Map<string, Map<number, boolean>>()

  constructor(compiled: Compiled, profile: Answers) {
    this.#compiled = compiled
    this.#diagram = explore(compiled, choose(compiled, profile))
    this.root = this.#diagram.root
  }

  /** How many different things can come out. */
  get outcomes(): number {
    return this.#diagram.outcomes.length
  }

  /** How many of them show a tool. */
  endsOf(tool: string): number {
    return this.#diagram.outcomes.filter((outcome) => namesTool(outcome, tool)).length
  }

  /** What is at a node; null where the answers cannot hold together. */
  node(index: number): PathNode | null {
    let node = this.#nodes.get(index)
    if (node === undefined) this.#nodes.set(index, (node = this.#open(index)))
    return node
  }

  /** Whether a tool comes out at a node or further on. Cost: each node is looked at once a tool. */
  leadsTo(index: number, tool: string): boolean {
    const known = this.#leads.get(tool) ?? new Map<number, boolean>()
    this.#leads.set(tool, known)
    const seen = known.get(index)
    if (seen !== undefined) return seen
    const node = this.node(index)
    const leads =
      node?.kind === 'outcome'
        ? namesTool(node.outcome, tool)
        : (node?.branches.some((branch) => this.leadsTo(branch.node, tool)) ?? false)
    known.set(index, leads)
    return leads
  }

  #open(index: number): PathNode | null {
    const { table } = this.#diagram
    const settled = table.settled(index)
    if (settled !== null) return { kind: 'outcome', outcome: outcomeAt(this.#diagram, settled) }
    const { next } = planQuestions(this.#compiled, table, index)
    if (next === null) return null
    const question = questionAt(this.#compiled, next)
    const branches = new Map<number, string[]>()
    for (const [option, { id }] of question.source.options.entries()) {
      const child = table.restrict(index, question.index, option)
      if (child === ABSENT) continue
      const same = branches.get(child)
      if (same) same.push(id)
      else branches.set(child, [id])
    }
    return {
      kind: 'question',
      question: question.source.id,
      branches: [...branches].map(([node, options]) => ({ node, options })),
    }
  }
}

/** Whether an outcome shows a tool: recommended, as the means to use a standard, or beside. */
function namesTool({ top, complements, toConfirm }: Outcome, tool: string): boolean {
  return [...(top ? [top] : []), ...complements, ...toConfirm].some(
    (pick) => pick.tool === tool || pick.with.includes(tool),
  )
}
