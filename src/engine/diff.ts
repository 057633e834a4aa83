import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Reader } from '#knowledge/stack.ts'
import { broken, invariant } from '#lib/assert.ts'

import { compile, type Compiled, questionAt } from './compile.ts'
import { type Diagram, explore } from './diagram.ts'
import { ABSENT, DiagramTable } from './diagram-table.ts'
import { nothingChosen } from './facts.ts'
import { engineStackOf, type LayeredKnowledge, readersOf } from './asker.ts'
import { outcomeKey } from './outcome.ts'
import type { Answers, Outcome } from './types.ts'

/**
 * Answers under which two knowledge bases say different things. `null`: the answers cannot be given there. `territory`:
 * whose members hear the difference, null where everyone of the region does.
 */
export type Difference = OutcomeDifference & { readonly territory: string | null }

/** A difference, whoever the members are. */
export type OutcomeDifference = {
  readonly answers: Answers
  readonly before: Outcome | null
  readonly after: Outcome | null
}

/** The readers to compare: who is answered before, and who after. Territories must have been laid over their base. */
export type ReaderPair = { readonly before: Reader; readonly after: Reader }

/** The readers that two knowledge bases share: their regions, and the territories that both have. */
export function sharedReaders(before: readonly Reader[], after: readonly Reader[]): ReaderPair[] {
  const key = ({ region, territory = null }: Reader) => JSON.stringify([region, territory])
  const known = new Set(before.map(key))
  return after.filter((reader) => known.has(key(reader))).map((reader) => ({ before: reader, after: reader }))
}

/** Every difference for some readers, each with the region among its answers. */
export function diffKnowledge(
  before: LayeredKnowledge,
  after: LayeredKnowledge,
  readers: readonly ReaderPair[] = sharedReaders(readersOf(before), readersOf(after)),
): Difference[] {
  return readers.flatMap((pair) => {
    const { region, territory = null } = pair.after
    const place: Answers = region === null ? {} : { [REGION_QUESTION]: region }
    const [older, newer] = [engineStackOf(before, pair.before), engineStackOf(after, pair.after)]
    return diffOutcomes(compile(older), compile(newer)).map((each) => ({
      ...each,
      answers: { ...place, ...each.answers },
      territory: territory ?? pair.before.territory ?? null,
    }))
  })
}

/**
 * Every difference between the outcomes of two stacks, over all answers to either. Both become diagrams in
 * one table, where equal parts are the same node: only what differs is walked. `most` bounds the list.
 */
export function diffOutcomes(before: Compiled, after: Compiled, most = 20_000): OutcomeDifference[] {
  const space = new Space([after, before])
  const table = new DiagramTable()
  const outcomes: Outcome[] = []
  const keys = new Map<string, number>()
  const outcomeIndex = (outcome: Outcome): number => {
    const key = outcomeKey(outcome)
    const known = keys.get(key)
    if (known !== undefined) return known
    keys.set(key, outcomes.push(outcome) - 1)
    return outcomes.length - 1
  }
  const load = (compiled: Compiled): number => {
    const diagram = explore(compiled, nothingChosen(compiled))
    const leaves = diagram.outcomes.map(outcomeIndex)
    return copyInto(table, diagram, leaves, (question, children) => space.translate(compiled, question, children))
  }
  const differences: OutcomeDifference[] = []
  const outcomeAt = (root: number): Outcome | null => {
    const outcome = table.settled(root)
    return outcome === null ? null : (outcomes[outcome] ?? broken(`no outcome ${outcome}`))
  }
  const walk = (a: number, b: number, answers: Answers): void => {
    if (a === b || differences.length >= most) return
    const question = space.first([...table.support(a), ...table.support(b)])
    if (question === null) {
      differences.push({ answers, before: outcomeAt(a), after: outcomeAt(b) })
      return
    }
    for (const [option, id] of space.options(question).entries()) {
      const below = [table.restrict(a, question, option), table.restrict(b, question, option)] as const
      if (below[0] === ABSENT && below[1] === ABSENT) continue
      walk(below[0], below[1], { ...answers, [space.id(question)]: id })
    }
  }
  walk(load(before), load(after), {})
  return differences
}

/** The questions and options of several knowledge bases, under common numbers. */
class Space {
  readonly #questions: { readonly id: string; readonly options: string[] }[] = []

  constructor(all: readonly Compiled[]) {
    for (const compiled of all) {
      for (const index of compiled.order) {
        const { source } = questionAt(compiled, index)
        let known = this.#questions.find((question) => question.id === source.id)
        if (!known) this.#questions.push((known = { id: source.id, options: [] }))
        for (const { id } of source.options) if (!known.options.includes(id)) known.options.push(id)
      }
    }
  }

  id(question: number): string {
    return this.#at(question).id
  }

  options(question: number): readonly string[] {
    return this.#at(question).options
  }

  #at(question: number) {
    const found = this.#questions[question]
    invariant(found, `no common question ${question}`)
    return found
  }

  first(questions: readonly number[]): number | null {
    return questions.length === 0 ? null : Math.min(...questions)
  }

  /** A branch under the common numbers: options that its own knowledge base does not have are absent. */
  translate(compiled: Compiled, question: number, children: readonly number[]): [number, readonly number[]] {
    const { source, optionIndex } = questionAt(compiled, question)
    const common = this.#questions.findIndex((each) => each.id === source.id)
    const childOf = (id: string) => {
      const option = optionIndex.get(id)
      return option === undefined ? ABSENT : (children[option] ?? ABSENT)
    }
    return [common, this.options(common).map(childOf)]
  }
}

/** Copies a diagram into a table, under the outcomes and questions that it has there. */
function copyInto(
  table: DiagramTable,
  diagram: Diagram,
  leaves: readonly number[],
  translate: (question: number, children: readonly number[]) => [number, readonly number[]],
): number {
  return diagram.table.copyInto(
    table,
    diagram.root,
    (outcome) => table.leaf(leafAt(leaves, outcome)),
    (question, children) => table.branch(...translate(question, children)),
  )
}

function leafAt(leaves: readonly number[], outcome: number): number {
  const leaf = leaves[outcome]
  invariant(leaf !== undefined, `no outcome ${outcome}`)
  return leaf
}
