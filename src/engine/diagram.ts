import { type Bits, hasBit, intersect, overlaps } from './bits.ts'
import { type Compiled, type CompiledQuestion, UNAVAILABLE, UNFIT } from './compile.ts'
import { type Chosen, type Facts, isCertain, OPEN } from './facts.ts'
import { outcomeKey, outcomeOf } from './outcome.ts'
import type { Outcome } from './types.ts'
import { decide } from './verdict.ts'

/**
 * The outcome of every completion of some answers, as a decision diagram:
 *
 *     besoin ──envoyer-document──▶ espace-sante ──active──────▶ [MSSanté + DMP]
 *            └─discuter──────────▶ formalisme    └─opposition─▶ [courrier]
 *
 * Built from the top: a state is the set of rows still alive after the questions decided so far. States with the same
 * rows alive have the same future, so each is explored once; nodes whose children are all the same are skipped. What
 * is left tells exactly which questions matter, how many completions lead where, and what all of them have in common,
 * also where only several rows together decide. Cost: states × options × rows/32, a few thousand states for a profile.
 */
export type Diagram = {
  readonly outcomes: readonly Outcome[]
  readonly nodes: readonly DiagramNode[]
  readonly root: number
  /** Number of completions. */
  readonly count: number
  /** Per tool (compiled order), the set of its verdicts over all completions, as `verdictBit` says. */
  readonly verdicts: Uint16Array
  /** Completions per outcome. */
  readonly counts: ReadonlyMap<number, number>
}

export type DiagramNode =
  | { readonly kind: 'leaf'; readonly outcome: number }
  /** Child per option; `ABSENT` where the option does not exist. */
  | { readonly kind: 'branch'; readonly question: number; readonly children: readonly number[] }

export const ABSENT = -1

type State = {
  readonly node: number
  readonly count: number
  readonly verdicts: Uint16Array
  readonly counts: ReadonlyMap<number, number>
}

/** In a set of verdicts, the bit of a tool that neither fits nor is excluded: `unfit` and `unavailable` are one. */
export const OUT = 1

/** The bit of a verdict code in a set of verdicts. */
export function verdictBit(code: number): number {
  return code === UNFIT || code === UNAVAILABLE ? OUT : 1 << code
}

/** Explores every completion of the answers. */
export function explore(compiled: Compiled, chosen: Chosen): Diagram {
  const outcomes: Outcome[] = []
  const outcomeIndex = new Map<string, number>()
  const nodes: DiagramNode[] = []
  const nodeIndex = new Map<string, number>()
  const memo = compiled.order.map(() => new Map<string, State | null>())

  const intern = (key: string, node: DiagramNode): number => {
    const known = nodeIndex.get(key)
    if (known !== undefined) return known
    const index = nodes.push(node) - 1
    nodeIndex.set(key, index)
    return index
  }

  const leaf = (alive: Bits): State => {
    const facts: Facts = { certain: alive, possible: alive }
    const codes = decide(compiled, facts)
    const outcome = outcomeOf(compiled, codes, facts)
    const key = outcomeKey(outcome)
    let index = outcomeIndex.get(key)
    if (index === undefined) {
      index = outcomes.push(outcome) - 1
      outcomeIndex.set(key, index)
    }
    const verdicts = Uint16Array.from(codes, verdictBit)
    return {
      node: intern(`=${index}`, { kind: 'leaf', outcome: index }),
      count: 1,
      verdicts,
      counts: new Map([[index, 1]]),
    }
  }

  const visit = (level: number, alive: Bits): State | null => {
    const question = compiled.questions[compiled.order[level] ?? -1]
    if (!question) return leaf(alive)
    const key = keyOf(alive)
    const known = memo[level]?.get(key)
    if (known !== undefined) return known
    const state = branch(level, question, alive)
    memo[level]?.set(key, state)
    return state
  }

  const branch = (level: number, question: CompiledQuestion, alive: Bits): State | null => {
    const facts: Facts = { certain: alive, possible: alive }
    const only = chosen[question.index] ?? OPEN
    const isFlat = !overlaps(alive, question.constrains)
    const children: number[] = []
    const merged = new Merge()
    let flatChild: State | null | undefined
    for (const [option, accepts] of question.accepts.entries()) {
      const gate = question.gates[option] ?? null
      const exists = (only === OPEN || only === option) && (gate === null || isCertain(compiled, gate, facts))
      let child: State | null = null
      if (exists) {
        if (!isFlat || flatChild === undefined) {
          const next = Uint32Array.from(alive)
          intersect(next, accepts)
          for (const each of question.gates) for (const row of each ?? []) clear(next, row)
          forget(compiled, next)
          child = visit(level + 1, next)
          flatChild = child
        } else child = flatChild
      }
      children.push(child?.node ?? ABSENT)
      if (child) merged.add(child)
    }
    const state = merged.state
    if (state === null) return null
    const existing = children.filter((child) => child !== ABSENT)
    const first = existing[0] ?? ABSENT
    const node = existing.every((child) => child === first)
      ? first
      : intern(`${question.index}:${children.join(',')}`, { kind: 'branch', question: question.index, children })
    return { ...state, node }
  }

  const start = new Uint32Array(Math.max(1, Math.ceil(compiled.rowCount / 32))).fill(0xffffffff)
  // What is already chosen narrows every state from the first, wherever its question comes in the order: fewer of them.
  for (const { index, accepts } of compiled.questions) {
    const accepted = accepts[chosen[index] ?? OPEN]
    if (accepted) intersect(start, accepted)
  }
  forget(compiled, start)
  const state = visit(0, start)
  if (state === null)
    return {
      outcomes,
      nodes,
      root: ABSENT,
      count: 0,
      verdicts: new Uint16Array(compiled.tools.length),
      counts: new Map(),
    }
  return { outcomes, nodes, root: state.node, count: state.count, verdicts: state.verdicts, counts: state.counts }
}

/** The union of what several options lead to. The first is borrowed, and copied only when a different one joins it. */
class Merge {
  #first: State | null = null
  #times = 0
  #merged: { count: number; verdicts: Uint16Array; counts: Map<number, number> } | null = null

  get state(): Omit<State, 'node'> | null {
    if (this.#merged) return this.#merged
    if (this.#first === null || this.#times <= 1) return this.#first
    const { count, verdicts, counts } = this.#first
    return {
      count: count * this.#times,
      verdicts,
      counts: new Map([...counts].map(([outcome, each]) => [outcome, each * this.#times])),
    }
  }

  add(child: State): void {
    if (this.#merged === null && (this.#first === null || this.#first === child)) {
      this.#first = child
      this.#times++
      return
    }
    if (this.#merged === null) {
      const { count, verdicts, counts } = this.state ?? child
      this.#merged = { count, verdicts: Uint16Array.from(verdicts), counts: new Map(counts) }
    }
    const { verdicts, counts } = this.#merged
    this.#merged.count += child.count
    for (let tool = 0; tool < verdicts.length; tool++)
      verdicts[tool] = (verdicts[tool] ?? 0) | (child.verdicts[tool] ?? 0)
    for (const [outcome, count] of child.counts) counts.set(outcome, (counts.get(outcome) ?? 0) + count)
  }
}

/**
 * Clears what can no longer decide anything, so that states with the same future are the same: vetoes of dead rows, and
 * region, audience and prerequisites of tools that can neither fit nor be excluded any more.
 */
function forget(compiled: Compiled, alive: Bits): void {
  for (const tool of compiled.tools) if (!overlaps(alive, tool.deciding)) subtract(alive, tool.attached)
  for (const [row, veto] of compiled.vetoes) if (!hasBit(alive, row)) clear(alive, veto)
}

function subtract(target: Bits, other: Bits): void {
  for (let word = 0; word < target.length; word++) target[word] = (target[word] ?? 0) & ~(other[word] ?? 0)
}

function clear(bits: Bits, row: number): void {
  bits[row >>> 5] = (bits[row >>> 5] ?? 0) & ~(1 << (row & 31))
}

function keyOf(alive: Bits): string {
  return String.fromCharCode(...new Uint16Array(alive.buffer))
}

/** The questions that tell outcomes apart below a node: exactly those whose answer can still change what is shown. */
export function relevantQuestions(diagram: Diagram, from: number = diagram.root): Set<number> {
  const relevant = new Set<number>()
  const seen = new Set<number>()
  const walk = (index: number): void => {
    const node = diagram.nodes[index]
    if (!node || node.kind === 'leaf' || seen.has(index)) return
    seen.add(index)
    relevant.add(node.question)
    for (const child of node.children) walk(child)
  }
  walk(from)
  return relevant
}
