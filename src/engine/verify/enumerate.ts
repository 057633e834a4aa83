import { overlaps, wordAt, wordsFor } from '#engine/bits.ts'
import { type Compiled, type CompiledQuestion, gateOf, namedBy } from '#engine/compile.ts'
import { answerTo, type Chosen, factsOf, type Facts, isPossible, OPEN } from '#engine/facts.ts'

/** Combinations of answers that no row tells apart. `chosen` is one of them, complete where it matters. */
export type Leaf = {
  readonly chosen: Chosen
  readonly facts: Facts
  /** How many complete combinations it stands for. */
  readonly count: number
  /** Per question, every option it stands for; absent where the question was not split. */
  readonly alike: ReadonlyMap<number, readonly number[]>
}

/**
 * Visits every complete combination of answers, pruned: questions that no open row names are not split but counted,
 * and options that all open rows treat alike are visited once. Independent of the decision diagram: it works from
 * Kleene facts and the authored order of questions, and keeps no memory of states.
 */
export function enumerate(compiled: Compiled, start: Chosen, visit: (leaf: Leaf) => void): void {
  const words = wordsFor(compiled.rowCount)
  const open = new Uint32Array(words)

  const descend = (chosen: Chosen, weight: number, alike: ReadonlyMap<number, readonly number[]>): void => {
    const facts = factsOf(compiled, chosen)
    for (let word = 0; word < words; word++) open[word] = wordAt(facts.possible, word) & ~wordAt(facts.certain, word)
    const question = firstOpen(compiled, chosen, open)
    if (question === null) {
      const count = weight * freeCombinations(compiled, chosen, facts)
      if (count > 0) visit({ chosen: completed(compiled, chosen, facts), facts: exact(facts), count, alike })
      return
    }
    const mask = Uint32Array.from(open)
    for (const options of optionClasses(compiled, question, chosen, facts, mask)) {
      const next = Int16Array.from(chosen)
      next[question.index] = options[0]
      descend(next, weight * options.length, new Map([...alike, [question.index, options]]))
    }
  }
  descend(start, 1, new Map())
}

/** The first unanswered question, in authored order, that an open row names or on which an option's existence waits. */
function firstOpen(compiled: Compiled, chosen: Chosen, open: Uint32Array): CompiledQuestion | null {
  for (const question of compiled.questions) {
    if (answerTo(chosen, question.index) !== OPEN) continue
    if (overlaps(open, question.constrains)) return question
  }
  return null
}

/** Options grouped by what open rows make of them; those that cannot exist are left out. */
function optionClasses(
  compiled: Compiled,
  question: CompiledQuestion,
  chosen: Chosen,
  facts: Facts,
  mask: Uint32Array,
): [number, ...number[]][] {
  const classes = new Map<string, [number, ...number[]]>()
  for (const [option, accepts] of question.accepts.entries()) {
    const gate = gateOf(question, option)
    // A gate that is still open is decided further down, once the questions it names are answered.
    if (gate !== null && !isPossible(compiled, gate, facts)) continue
    const gateKey = gate === null ? '' : gate.join()
    const key = `${gateKey}:${Array.from(mask, (word, index) => word & wordAt(accepts, index)).join()}`
    const known = classes.get(key)
    if (known && isGateAnswered(compiled, gate, chosen)) known.push(option)
    else classes.set(known ? `${key}#${option}` : key, [option])
  }
  return [...classes.values()]
}

/** Whether every question that a gate names is answered. */
function isGateAnswered(compiled: Compiled, gate: readonly number[] | null, chosen: Chosen): boolean {
  if (gate === null) return true
  return gate.every((row) =>
    [...namedBy(compiled, row).keys()].every((question) => answerTo(chosen, question) !== OPEN),
  )
}

/** How many ways there are to answer what is left: 0 when an answer given cannot exist. */
function freeCombinations(compiled: Compiled, chosen: Chosen, facts: Facts): number {
  let combinations = 1
  for (const question of compiled.questions) {
    const option = answerTo(chosen, question.index)
    const exists = (index: number) => {
      const gate = gateOf(question, index)
      return gate === null || isPossible(compiled, gate, facts)
    }
    if (option !== OPEN) combinations *= exists(option) ? 1 : 0
    else combinations *= question.accepts.filter((_, index) => exists(index)).length
  }
  return combinations
}

/**
 * The same answers with a possible option for every question that does not matter: one with health data where there is
 * one, so that what must hold with health data is checked with it.
 */
function completed(compiled: Compiled, chosen: Chosen, facts: Facts): Chosen {
  const full = Int16Array.from(chosen)
  for (const question of compiled.questions) {
    if (answerTo(full, question.index) !== OPEN) continue
    const exists = question.source.options.map((_, option) => {
      const gate = gateOf(question, option)
      return gate === null || isPossible(compiled, gate, facts)
    })
    const withHealthData = question.source.options.findIndex(
      (option, index) => exists[index] && option.healthData !== false,
    )
    full[question.index] = withHealthData >= 0 ? withHealthData : exists.indexOf(true)
  }
  return full
}

/** With no open row left, what is possible is certain. */
function exact(facts: Facts): Facts {
  return { certain: facts.certain, possible: facts.certain }
}
