import { broken } from '#lib/assert.ts'

/** Where a diagram has no node: the option does not exist. */
export const ABSENT = -1

export type DiagramNode =
  | { readonly kind: 'leaf'; readonly outcome: number }
  /** Child per option; `ABSENT` where the option does not exist. */
  | { readonly kind: 'branch'; readonly question: number; readonly children: readonly number[] }

/**
 * Nodes of decision diagrams in which equal functions are one node, so that comparing two is comparing two numbers.
 * Questions are numbers that the caller gives; every diagram of one table branches on them in one order.
 *
 * A table folds a question whose options that exist lead to one node: what is left is what tells outcomes apart. A table
 * that `keepsAbsences` folds it only where every option exists, so that a later answer which needs another one still rules
 * out what it rules out; what tells apart is then read off a copy in a table that folds.
 */
export class DiagramTable {
  readonly #keepsAbsences: boolean
  readonly #nodes: DiagramNode[] = []
  readonly #index = new Map<string, number>()
  readonly #supports = new Map<number, ReadonlySet<number>>()
  readonly #restrictions = new Map<string, Map<number, number>>()

  constructor({ keepsAbsences = false } = {}) {
    this.#keepsAbsences = keepsAbsences
  }

  /** The node at an index that a method of this table has returned, and that is not `ABSENT`. */
  node(index: number): DiagramNode {
    return this.#nodes[index] ?? broken(`no node ${index}`)
  }

  leaf(outcome: number): number {
    return this.#add(`=${outcome}`, { kind: 'leaf', outcome })
  }

  /** The node for a question and its children; the child itself when all, or all that exist, are the same. */
  branch(question: number, children: readonly number[]): number {
    const existing = children.filter((child) => child !== ABSENT)
    const first = existing[0]
    if (first === undefined) return ABSENT
    const folds = existing.length === children.length || !this.#keepsAbsences
    if (folds && existing.every((child) => child === first)) return first
    return this.#add(`${question}:${children.join(',')}`, { kind: 'branch', question, children })
  }

  /** The outcome, where there is only one below a node; else null. */
  settled(root: number): number | null {
    if (root === ABSENT) return null
    const node = this.node(root)
    return node.kind === 'leaf' ? node.outcome : null
  }

  /** The questions that tell outcomes apart below a node: exactly those whose answer can still matter. */
  support(root: number): ReadonlySet<number> {
    const known = this.#supports.get(root)
    if (known) return known
    const support = new Set<number>()
    const node = root === ABSENT ? null : this.node(root)
    if (node?.kind === 'branch') {
      support.add(node.question)
      for (const child of node.children) for (const question of this.support(child)) support.add(question)
    }
    this.#supports.set(root, support)
    return support
  }

  /** The outcomes below a node. Cost: linear in its nodes. */
  outcomesBelow(root: number): ReadonlySet<number> {
    const outcomes = new Set<number>()
    for (const node of this.nodesBelow(root)) if (node.kind === 'leaf') outcomes.add(node.outcome)
    return outcomes
  }

  /** Every node from a root down, once. */
  nodesBelow(root: number): DiagramNode[] {
    const seen = new Set<number>()
    const walk = (index: number): void => {
      if (index === ABSENT || seen.has(index)) return
      seen.add(index)
      const node = this.node(index)
      if (node.kind === 'branch') for (const child of node.children) walk(child)
    }
    walk(root)
    return [...seen].map((index) => this.node(index))
  }

  /** The most questions on a way down from a node, counting those that `counts` accepts. */
  depth(root: number, counts: (question: number) => boolean): number {
    const depths = new Map<number, number>()
    const measure = (index: number): number => {
      if (index === ABSENT) return 0
      const known = depths.get(index)
      if (known !== undefined) return known
      const node = this.node(index)
      const depth = node.kind === 'leaf' ? 0 : Math.max(...node.children.map(measure)) + (counts(node.question) ? 1 : 0)
      depths.set(index, depth)
      return depth
    }
    return measure(root)
  }

  /** The diagram once a question is answered; `ABSENT` when that option cannot be. */
  restrict(root: number, question: number, option: number): number {
    const key = `${question}=${option}`
    let memo = this.#restrictions.get(key)
    if (!memo) this.#restrictions.set(key, (memo = new Map()))
    return this.#restrict(root, question, option, memo)
  }

  /**
   * Copies a diagram of this table into another: the node it has there, with `leaf` giving the node of an outcome and
   * `branch` that of a question and its children. `ABSENT` stays so. Cost: linear in its nodes.
   */
  copyInto(
    target: DiagramTable,
    root: number,
    leaf: (outcome: number) => number = (outcome) => target.leaf(outcome),
    branch: (question: number, children: readonly number[]) => number = (question, children) =>
      target.branch(question, children),
  ): number {
    const copies = new Map<number, number>([[ABSENT, ABSENT]])
    const copy = (index: number): number => {
      const known = copies.get(index)
      if (known !== undefined) return known
      const node = this.node(index)
      const made = node.kind === 'leaf' ? leaf(node.outcome) : branch(node.question, node.children.map(copy))
      copies.set(index, made)
      return made
    }
    return copy(root)
  }

  #restrict(root: number, question: number, option: number, memo: Map<number, number>): number {
    if (root === ABSENT) return ABSENT
    const node = this.node(root)
    if (node.kind === 'leaf' || !this.support(root).has(question)) return root
    const known = memo.get(root)
    if (known !== undefined) return known
    const result =
      node.question === question
        ? (node.children[option] ?? ABSENT)
        : this.branch(
            node.question,
            node.children.map((child) => this.#restrict(child, question, option, memo)),
          )
    memo.set(root, result)
    return result
  }

  #add(key: string, node: DiagramNode): number {
    const known = this.#index.get(key)
    if (known !== undefined) return known
    const index = this.#nodes.push(node) - 1
    this.#index.set(key, index)
    return index
  }
}
