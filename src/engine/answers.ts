import { isOpenAnswer } from '#knowledge/constants.ts'

import type { Compiled } from './compile.ts'
import { choose, factsOf, isPossible, OPEN } from './facts.ts'
import type { Answers, Change } from './types.ts'

export type KeptAnswers = {
  readonly answers: Answers
  /** Answers that name nothing, or that cannot hold together with earlier ones. */
  readonly dropped: readonly (Change & { readonly why: 'unknown-question' | 'unknown-option' | 'contradiction' })[]
}

/**
 * Keeps the answers that name a question and an option and can hold together. When two cannot, the later question (in
 * authored order) gives way, since options depend on earlier questions. Never throws.
 */
export function keepPossible(compiled: Compiled, answers: Answers): KeptAnswers {
  const dropped: (Change & { why: 'unknown-question' | 'unknown-option' | 'contradiction' })[] = []
  const kept: Record<string, string> = {}
  for (const [question, option] of Object.entries(answers)) {
    const known = compiled.questions[compiled.questionIndex.get(question) ?? -1]
    if (!known) dropped.push({ question, option, why: 'unknown-question' })
    else if (!isOpenAnswer(option) && !known.optionIndex.has(option))
      dropped.push({ question, option, why: 'unknown-option' })
    else kept[question] = option
  }
  for (const question of compiled.questions) {
    const id = question.source.id
    const option = kept[id]
    if (option === undefined || isOpenAnswer(option)) continue
    const gate = question.gates[question.optionIndex.get(option) ?? OPEN] ?? null
    if (gate === null || isPossible(compiled, gate, factsOf(compiled, choose(compiled, kept)))) continue
    delete kept[id]
    dropped.push({ question: id, option, why: 'contradiction' })
  }
  return { answers: kept, dropped }
}

/** The options of a question that can still be chosen, given the other answers. */
export function offeredOptions(compiled: Compiled, answers: Answers, questionId: string): string[] {
  const question = compiled.questions[compiled.questionIndex.get(questionId) ?? -1]
  if (!question) return []
  const { [questionId]: _current, ...others } = answers
  const facts = factsOf(compiled, choose(compiled, others))
  return question.source.options
    .filter((_, option) => {
      const gate = question.gates[option] ?? null
      return gate === null || isPossible(compiled, gate, facts)
    })
    .map((option) => option.id)
}
