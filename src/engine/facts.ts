import { DONT_KNOW, isOpenAnswer } from '#knowledge/constants.ts'

import { type Bits, fullBits, hasBit, intersect, unite, wordsFor } from './bits.ts'
import { type Compiled, type CompiledCondition, type CompiledQuestion, NO_VETO, vetoOf } from './compile.ts'
import type { Answers } from './types.ts'

/** Per question, the index of the answer, or `OPEN`. */
export type Chosen = Int16Array
export const OPEN = -1

/**
 * What is known of every row: `certain` rows hold in all completions of the answers, `possible` rows in at least one.
 * On complete answers both are the same.
 */
export type Facts = { readonly certain: Bits; readonly possible: Bits }

/** No question answered. */
export function nothingChosen(compiled: Compiled): Chosen {
  return new Int16Array(compiled.questions.length).fill(OPEN)
}

/** The answer to a question, or `OPEN`. Hot: unchecked. */
export function answerTo(chosen: Chosen, question: number): number {
  return chosen[question] as number
}

/** The answers as indices. Unknown questions and options are ignored; "I do not know" is open. */
export function choose(compiled: Compiled, answers: Answers): Chosen {
  const chosen = new Int16Array(compiled.questions.length)
  for (const question of compiled.questions) {
    const option = answers[question.source.id] ?? DONT_KNOW
    chosen[question.index] = isOpenAnswer(option) ? OPEN : (question.optionIndex.get(option) ?? OPEN)
  }
  return chosen
}

/** Room for the facts of one set of answers: reused by code that evaluates many. */
export function emptyFacts(compiled: Compiled): Facts {
  const words = wordsFor(compiled.rowCount)
  return { certain: new Uint32Array(words), possible: new Uint32Array(words) }
}

/**
 * Kleene evaluation of every row at once. Cost: one AND a question over the row bitsets, two for an open one; allocates
 * nothing when `facts` is given.
 */
export function factsOf(compiled: Compiled, chosen: Chosen, facts: Facts = emptyFacts(compiled)): Facts {
  const { certain, possible } = facts
  let hasOpen = false
  certain.fill(0xffffffff)
  for (const question of compiled.questions) {
    const bits = acceptedBy(question, chosen)
    if (bits) intersect(certain, bits)
    else hasOpen = true
  }
  possible.set(certain)
  if (hasOpen) leaveOpen(compiled, chosen, facts)
  return facts
}

/** The rows that accept the answer to a question; undefined when it is open. */
function acceptedBy(question: CompiledQuestion, chosen: Chosen): Bits | undefined {
  const option = answerTo(chosen, question.index)
  return option === OPEN ? undefined : question.accepts[option]
}

/** What open questions leave certain, and what they leave possible. */
function leaveOpen(compiled: Compiled, chosen: Chosen, facts: Facts): void {
  let isGatedOpen = false
  for (const question of compiled.questions) {
    if (acceptedBy(question, chosen)) continue
    isGatedOpen ||= question.gated
    intersect(facts.certain, question.acceptsAll)
    intersect(facts.possible, question.acceptsSome)
  }
  if (isGatedOpen) narrowGated(compiled, chosen, facts)
}

/** An open question counts only the options that can still exist. */
function narrowGated(compiled: Compiled, chosen: Chosen, facts: Facts): void {
  for (const question of compiled.questions) {
    if (!question.gated || answerTo(chosen, question.index) !== OPEN) continue
    const options = possibleOptions(compiled, question, facts)
    if (options.length === question.accepts.length) continue
    const all = fullBits(compiled.rowCount)
    const some = new Uint32Array(facts.certain.length)
    for (const option of options) {
      const bits = question.accepts[option]
      if (!bits) continue
      intersect(all, bits)
      unite(some, bits)
    }
    restore(facts.certain, compiled, chosen, question, all)
    intersect(facts.possible, some)
  }
}

/** Recomputes `certain` with a narrower set of options for one question: the other questions as before. */
function restore(certain: Bits, compiled: Compiled, chosen: Chosen, narrowed: CompiledQuestion, all: Bits): void {
  const fresh = Uint32Array.from(all)
  for (const question of compiled.questions) {
    if (question === narrowed) continue
    intersect(fresh, acceptedBy(question, chosen) ?? question.acceptsAll)
  }
  unite(certain, fresh)
}

/** Options of a question that exist in at least one completion, as far as single gates tell. */
export function possibleOptions(compiled: Compiled, question: CompiledQuestion, facts: Facts): number[] {
  const options: number[] = []
  for (const [option, gate] of question.gates.entries()) {
    if (gate === null || isPossible(compiled, gate, facts)) options.push(option)
  }
  return options
}

/** Whether a condition holds in every completion, as far as its rows tell one by one. */
export function isCertain(compiled: Compiled, condition: CompiledCondition, facts: Facts): boolean {
  for (const row of condition) {
    if (!hasBit(facts.certain, row)) continue
    const veto = vetoOf(compiled, row)
    if (veto === NO_VETO || !hasBit(facts.possible, veto)) return true
  }
  return false
}

/** Whether a condition holds in some completion, as far as its rows tell one by one. */
export function isPossible(compiled: Compiled, condition: CompiledCondition, facts: Facts): boolean {
  for (const row of condition) {
    if (!hasBit(facts.possible, row)) continue
    const veto = vetoOf(compiled, row)
    if (veto === NO_VETO || !hasBit(facts.certain, veto)) return true
  }
  return false
}
