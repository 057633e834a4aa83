import { ABSENT, type DiagramNode } from './diagram.ts'

/** Diagrams in which equal functions are one node, so that comparing two is comparing two numbers. */
export class DiagramTable {
  readonly #nodes: DiagramNode[] = []
  readonly #index = new Map<string, number>()
  readonly #supports = new Map<number, ReadonlySet<number>>()
  readonly #restrictions = new Map<string, Map<number, number>>()

  node(index: number): DiagramNode | undefined {
    return this.#nodes[index]
  }

  leaf(outcome: number): number {
    return this.#add(`=${outcome}`, { kind: 'leaf', outcome })
  }

  /** The node for a question and its children; the child itself when they are all the same. */
  branch(question: number, children: readonly number[]): number {
    const existing = children.filter((child) => child !== ABSENT)
    const first = existing[0]
    if (first === undefined) return ABSENT
    if (existing.every((child) => child === first)) return first
    return this.#add(`${question}:${children.join(',')}`, { kind: 'branch', question, children })
  }

  /** The questions that tell outcomes apart below a node. */
  support(root: number): ReadonlySet<number> {
    const known = this.#supports.get(root)
    if (known) return known
    const support = new Set<number>()
    const node = this.#nodes[root]
    if (node?.kind === 'branch') {
      support.add(node.question)
      for (const child of node.children) for (const question of this.support(child)) support.add(question)
    }
    this.#supports.set(root, support)
    return support
  }

  /** The diagram once a question is answered; `ABSENT` when that option cannot be. */
  restrict(root: number, question: number, option: number): number {
    const key = `${question}=${option}`
    let memo = this.#restrictions.get(key)
    if (!memo) this.#restrictions.set(key, (memo = new Map()))
    return this.#restrict(root, question, option, memo)
  }

  #restrict(root: number, question: number, option: number, memo: Map<number, number>): number {
    const node = this.#nodes[root]
    if (!node) return ABSENT
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

/** Copies a diagram into a table. `leafOf` and `branchOf` say what its outcomes and questions are called there. */
export function copyInto(
  table: DiagramTable,
  diagram: { readonly nodes: readonly DiagramNode[]; readonly root: number },
  leafOf: (outcome: number) => number = (outcome) => outcome,
  branchOf: (question: number, children: readonly number[]) => [number, readonly number[]] = (question, children) => [
    question,
    children,
  ],
): number {
  const copies = new Map<number, number>()
  const copy = (index: number): number => {
    const node = diagram.nodes[index]
    if (!node) return ABSENT
    const known = copies.get(index)
    if (known !== undefined) return known
    const made =
      node.kind === 'leaf'
        ? table.leaf(leafOf(node.outcome))
        : table.branch(...branchOf(node.question, node.children.map(copy)))
    copies.set(index, made)
    return made
  }
  return copy(diagram.root)
}
