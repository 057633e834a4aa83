import { type Bits, clearBit, fullBits, hasBit, intersect, overlaps, subtract } from './bits.ts'
import { type Compiled, type CompiledQuestion, gateOf, questionAt, UNAVAILABLE, UNFIT } from './compile.ts'
import { ABSENT, DiagramTable } from './diagram-table.ts'
import { answerTo, type Chosen, type Facts, isCertain, OPEN } from './facts.ts'
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
  /** Where the nodes are; leaves name one of `outcomes`. */
  readonly table: DiagramTable
  /** `ABSENT` when the answers cannot hold together. */
  readonly root: number
  /** Number of completions. */
  readonly count: number
  /** Per tool (compiled order), the set of its verdicts over all completions, as `verdictBit` says. */
  readonly verdicts: Uint16Array
  /** Completions per outcome. */
  readonly counts: ReadonlyMap<number, number>
}

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
  const table = new DiagramTable()
  const memo = compiled.order.map(() => new Map<string, State | null>())

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
    return { node: table.leaf(index), count: 1, verdicts, counts: new Map([[index, 1]]) }
  }

  const visit = (level: number, alive: Bits): State | null => {
    const question = compiled.order[level]
    if (question === undefined) return leaf(alive)
    const key = keyOf(alive)
    const known = memo[level]?.get(key)
    if (known !== undefined) return known
    const state = branch(level, questionAt(compiled, question), alive)
    memo[level]?.set(key, state)
    return state
  }

  const branch = (level: number, question: CompiledQuestion, alive: Bits): State | null => {
    const facts: Facts = { certain: alive, possible: alive }
    const only = answerTo(chosen, question.index)
    const isFlat = !overlaps(alive, question.constrains)
    const children: number[] = []
    const merged = new Merge()
    let flatChild: State | null | undefined
    for (const [option, accepts] of question.accepts.entries()) {
      const gate = gateOf(question, option)
      const exists = (only === OPEN || only === option) && (gate === null || isCertain(compiled, gate, facts))
      let child: State | null = null
      if (exists) {
        if (!isFlat || flatChild === undefined) {
          const next = Uint32Array.from(alive)
          intersect(next, accepts)
          for (const each of question.gates) for (const row of each ?? []) clearBit(next, row)
          forget(compiled, next)
          child = visit(level + 1, next)
          flatChild = child
        } else child = flatChild
      }
      children.push(child?.node ?? ABSENT)
      if (child) merged.add(child)
    }
    const state = merged.state
    return state === null ? null : { ...state, node: table.branch(question.index, children) }
  }

  const start = fullBits(compiled.rowCount)
  // What is already chosen narrows every state from the first, wherever its question comes in the order: fewer of them.
  for (const { index, accepts } of compiled.questions) {
    const accepted = accepts[answerTo(chosen, index)]
    if (accepted) intersect(start, accepted)
  }
  forget(compiled, start)
  const { node: root, ...state } = visit(0, start) ?? nothing(compiled)
  return { outcomes, table, root, ...state }
}

/** The state of answers that cannot hold together. */
function nothing(compiled: Compiled): State {
  return { node: ABSENT, count: 0, verdicts: new Uint16Array(compiled.tools.length), counts: new Map() }
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
      verdicts[tool] = verdictsOf(verdicts, tool) | verdictsOf(child.verdicts, tool)
    for (const [outcome, count] of child.counts) counts.set(outcome, (counts.get(outcome) ?? 0) + count)
  }
}

/** The set of verdicts of a tool. Hot: unchecked. */
export function verdictsOf(verdicts: Uint16Array, tool: number): number {
  return verdicts[tool] as number
}

/**
 * Clears what can no longer decide anything, so that states with the same future are the same: vetoes of dead rows, and
 * region, audience and prerequisites of tools that can neither fit nor be excluded any more.
 */
function forget(compiled: Compiled, alive: Bits): void {
  for (const tool of compiled.tools) if (!overlaps(alive, tool.deciding)) subtract(alive, tool.attached)
  for (const [row, veto] of compiled.vetoes) if (!hasBit(alive, row)) clearBit(alive, veto)
}

function keyOf(alive: Bits): string {
  return String.fromCharCode(...new Uint16Array(alive.buffer))
}
