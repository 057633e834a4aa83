import { type Bits, clearBit, intersect, wordsFor } from '#engine/bits.ts'
import type { Compiled } from '#engine/compile.ts'
import { ABSENT } from '#engine/diagram-table.ts'
import { type Facts, isCertain } from '#engine/facts.ts'
import { outcomeKey, outcomeOf } from '#engine/outcome.ts'
import { decide } from '#engine/verdict.ts'

type Node = { readonly question: number; readonly children: readonly number[] }

/**
 * A decision diagram that remembers which combinations exist. The engine's own skips a question whose existing options
 * all lead to the same place; here that node stays, so that the share of combinations below each node is exact and the
 * mean over all combinations can be taken.
 */
export class WeightedDiagram {
  readonly root: number
  readonly #nodes: (Node | { readonly outcome: string })[] = []
  readonly #index = new Map<string, number>()
  readonly #shares: number[] = []
  readonly #restrictions = new Map<string, Map<number, number>>()

  constructor(compiled: Compiled) {
    const memo = compiled.order.map(() => new Map<string, number>())
    const visit = (level: number, alive: Bits): number => {
      const facts: Facts = { certain: alive, possible: alive }
      const question = compiled.questions[compiled.order[level] ?? -1]
      if (!question) return this.#leaf(outcomeKey(outcomeOf(compiled, decide(compiled, facts), facts)))
      const key = String.fromCharCode(...new Uint16Array(alive.buffer))
      const known = memo[level]?.get(key)
      if (known !== undefined) return known
      const children = question.accepts.map((accepts, option) => {
        const gate = question.gates[option] ?? null
        if (gate !== null && !isCertain(compiled, gate, facts)) return ABSENT
        const next = Uint32Array.from(alive)
        intersect(next, accepts)
        for (const each of question.gates) for (const row of each ?? []) clearBit(next, row)
        return visit(level + 1, next)
      })
      const node = this.#branch(question.index, children)
      memo[level]?.set(key, node)
      return node
    }
    this.root = visit(0, new Uint32Array(wordsFor(compiled.rowCount)).fill(0xffffffff))
  }

  /** The share of combinations, out of every product of options, that exist below a node. */
  share(node: number): number {
    return node === ABSENT ? 0 : (this.#shares[node] ?? 0)
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
    if (!node || !('question' in node)) return root
    const known = memo.get(root)
    if (known !== undefined) return known
    const result =
      node.question === question
        ? (node.children[option] ?? ABSENT)
        : this.#branch(
            node.question,
            node.children.map((child) => this.#restrict(child, question, option, memo)),
          )
    memo.set(root, result)
    return result
  }

  #leaf(outcome: string): number {
    return this.#add(`=${outcome}`, { outcome }, 1)
  }

  #branch(question: number, children: readonly number[]): number {
    const first = children[0] ?? ABSENT
    if (children.every((child) => child === first)) return first
    const share = children.reduce((sum, child) => sum + this.share(child), 0) / children.length
    return this.#add(`${question}:${children.join(',')}`, { question, children }, share)
  }

  #add(key: string, node: Node | { readonly outcome: string }, share: number): number {
    const known = this.#index.get(key)
    if (known !== undefined) return known
    const index = this.#nodes.push(node) - 1
    this.#shares.push(share)
    this.#index.set(key, index)
    return index
  }
}
