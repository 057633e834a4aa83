import { broken } from '#lib/assert.ts'

import { type Bits, clearBit, fullBits, hasBit, intersect, overlaps, subtract, wordAt } from './bits.ts'
import {
  type Compiled,
  type CompiledQuestion,
  type CompiledTool,
  gateOf,
  questionAt,
  UNAVAILABLE,
  UNFIT,
} from './compile.ts'
import { ABSENT, DiagramTable } from './diagram-table.ts'
import { answerTo, type Chosen, type Facts, isCertain, OPEN } from './facts.ts'
import { outcomeKey, outcomeOf } from './outcome.ts'
import type { Outcome } from './types.ts'
import { codeOf, decide } from './verdict.ts'

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
  return exploration(compiled, chosen).whole()
}

/** How many questions are decided between two steps of `exploring`. */
const DEEP = 2

/** As `explore`, in steps of a millisecond or so: for a page that must answer meanwhile. The diagram is the same. */
export function* exploring(compiled: Compiled, chosen: Chosen): Generator<undefined, Diagram> {
  const { ahead, whole } = exploration(compiled, chosen)
  yield* ahead()
  return whole()
}

type Exploration = {
  /** Works out first what some questions lead to, step by step: `whole` then finds it. */
  readonly ahead: () => Generator<undefined>
  readonly whole: () => Diagram
}

function exploration(compiled: Compiled, chosen: Chosen): Exploration {
  const outcomes: Outcome[] = []
  const outcomeIndex = new Map<string, number>()
  const table = new DiagramTable()
  const memo = compiled.order.map(() => new StateMemo<State | null>())
  const conditional = compiled.tools.filter(({ attached }) => attached.some((word) => word !== 0))

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
    const verdicts = new Uint16Array(codes.length)
    for (let tool = 0; tool < codes.length; tool++) verdicts[tool] = verdictBit(codeOf(codes, tool))
    return { node: table.leaf(index), count: 1, verdicts, counts: new Map([[index, 1]]) }
  }

  const visit = (level: number, alive: Bits): State | null => {
    // Questions that no living row tells apart leave the state as it is: only the number of completions grows.
    let ways = 1
    let question = questionOf(compiled, level)
    while (question !== null && !question.gated && !overlaps(alive, question.constrains)) {
      if (answerTo(chosen, question.index) === OPEN) ways *= question.accepts.length
      question = questionOf(compiled, ++level)
    }
    if (question === null) return times(leaf(alive), ways)
    const states = memo[level] ?? broken(`no level ${level}`)
    let state = states.get(alive)
    if (state === undefined) {
      state = branch(level, question, alive)
      states.set(alive, state)
    }
    return state === null ? null : times(state, ways)
  }

  const isOpen = (question: CompiledQuestion, option: number, facts: Facts): boolean => {
    const only = answerTo(chosen, question.index)
    const gate = gateOf(question, option)
    return (only === OPEN || only === option) && (gate === null || isCertain(compiled, gate, facts))
  }

  const after = (question: CompiledQuestion, accepts: Bits, alive: Bits): Bits => {
    const next = alive.slice()
    intersect(next, accepts)
    subtract(next, question.gateRows)
    forget(compiled, conditional, next)
    return next
  }

  const branch = (level: number, question: CompiledQuestion, alive: Bits): State | null => {
    const facts: Facts = { certain: alive, possible: alive }
    const isFlat = !overlaps(alive, question.constrains)
    const children: number[] = []
    const merged = new Merge()
    let flatChild: State | null | undefined
    for (const [option, accepts] of question.accepts.entries()) {
      let child: State | null = null
      if (isOpen(question, option, facts)) {
        child = isFlat && flatChild !== undefined ? flatChild : visit(level + 1, after(question, accepts, alive))
        flatChild = child
      }
      children.push(child === null ? ABSENT : child.node)
      if (child) merged.add(child)
    }
    return merged.stateAt(table.branch(question.index, children))
  }

  function* aheadOf(level: number, alive: Bits, deep: number): Generator<undefined> {
    const question = questionOf(compiled, level)
    if (question === null || deep === 0) {
      const state = visit(level, alive)
      // What it asks is read as soon as the whole is there: for everything at once it takes as long as the rest.
      if (state) table.support(state.node)
      return yield
    }
    const facts: Facts = { certain: alive, possible: alive }
    for (const [option, accepts] of question.accepts.entries())
      if (isOpen(question, option, facts)) yield* aheadOf(level + 1, after(question, accepts, alive), deep - 1)
  }

  const start = fullBits(compiled.rowCount)
  // What is already chosen narrows every state from the first, wherever its question comes in the order: fewer of them.
  for (const { index, accepts } of compiled.questions) {
    const accepted = accepts[answerTo(chosen, index)]
    if (accepted) intersect(start, accepted)
  }
  forget(compiled, conditional, start)
  return {
    ahead: () => aheadOf(0, start, DEEP),
    whole: () => {
      const { node: root, ...state } = visit(0, start) ?? nothing(compiled)
      return { outcomes, table, root, ...state }
    },
  }
}

/** The question at a level of the order; null below the last. */
function questionOf(compiled: Compiled, level: number): CompiledQuestion | null {
  const index = compiled.order[level]
  return index === undefined ? null : questionAt(compiled, index)
}

/** The same state, reached in so many ways. */
function times(state: State, ways: number): State {
  if (ways === 1) return state
  return { ...state, count: state.count * ways, counts: scaled(state.counts, ways) }
}

function scaled(counts: ReadonlyMap<number, number>, ways: number): Map<number, number> {
  const scaledCounts = new Map<number, number>()
  for (const [outcome, count] of counts) scaledCounts.set(outcome, count * ways)
  return scaledCounts
}

/** What is known of states, by the rows alive in them. */
export class StateMemo<Known> {
  readonly #states = new Map<number, { readonly alive: Bits; readonly state: Known }[]>()

  get(alive: Bits): Known | undefined {
    return this.#states.get(hashOf(alive))?.find((entry) => isSame(entry.alive, alive))?.state
  }

  set(alive: Bits, state: Known): void {
    const hash = hashOf(alive)
    const entries = this.#states.get(hash)
    if (entries) entries.push({ alive, state })
    else this.#states.set(hash, [{ alive, state }])
  }
}

/** FNV-1a over words. Sets with equal hashes are told apart by `isSame`. */
function hashOf(bits: Bits): number {
  let hash = 0x811c9dc5
  for (let word = 0; word < bits.length; word++) hash = Math.imul(hash ^ wordAt(bits, word), 0x01000193)
  return hash
}

function isSame(a: Bits, b: Bits): boolean {
  for (let word = 0; word < a.length; word++) if (wordAt(a, word) !== wordAt(b, word)) return false
  return true
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

  /** The union under the node that branches to it; null when no option exists. */
  stateAt(node: number): State | null {
    if (this.#merged) return { node, ...this.#merged }
    if (this.#first === null) return null
    const { count, verdicts, counts } = this.#first
    return { node, count: count * this.#times, verdicts, counts: scaled(counts, this.#times) }
  }

  add(child: State): void {
    if (this.#merged === null && (this.#first === null || this.#first === child)) {
      this.#first = child
      this.#times++
      return
    }
    this.#merged ??= this.#copied(this.#first ?? child)
    const { verdicts, counts } = this.#merged
    this.#merged.count += child.count
    for (let tool = 0; tool < verdicts.length; tool++)
      verdicts[tool] = verdictsOf(verdicts, tool) | verdictsOf(child.verdicts, tool)
    for (const [outcome, count] of child.counts) counts.set(outcome, (counts.get(outcome) ?? 0) + count)
  }

  #copied({ count, verdicts, counts }: State) {
    return { count: count * this.#times, verdicts: verdicts.slice(), counts: scaled(counts, this.#times) }
  }
}

/** An outcome that a leaf names. */
export function outcomeAt(diagram: Diagram, index: number): Outcome {
  return diagram.outcomes[index] ?? broken(`no outcome ${index}`)
}

/** The outcome that all completions share, or null when they differ. */
export function soleOutcome(diagram: Diagram, root: number = diagram.root): Outcome | null {
  const outcome = diagram.table.settled(root)
  return outcome === null ? null : outcomeAt(diagram, outcome)
}

/** The set of verdicts of a tool. Hot: unchecked. */
export function verdictsOf(verdicts: Uint16Array, tool: number): number {
  return verdicts[tool] as number
}

/**
 * Clears what can no longer decide anything, so that states with the same future are the same: vetoes of dead rows, and
 * region, audience and prerequisites of tools that can neither fit nor be excluded any more. `conditional`: the tools
 * that have some.
 */
function forget(compiled: Compiled, conditional: readonly CompiledTool[], alive: Bits): void {
  for (const tool of conditional) if (!overlaps(alive, tool.deciding)) subtract(alive, tool.attached)
  for (const [row, veto] of compiled.vetoes) if (!hasBit(alive, row)) clearBit(alive, veto)
}
