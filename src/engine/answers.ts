import { holds } from '#knowledge/condition.ts'
import { isOpenAnswer } from '#knowledge/constants.ts'

import { type Compiled, gateOf, questionAt } from './compile.ts'
import { choose, factsOf, isPossible } from './facts.ts'
import type { Answers, Change } from './types.ts'

export type KeptAnswers = {
  readonly answers: Answers
  /** Answers that name nothing, or that cannot hold together with earlier ones. */
  readonly dropped: readonly (Change & { readonly why: 'unknown-question' | 'unknown-option' | 'contradiction' })[]
}

/**
 * Keeps the answers that name a question and an option and can hold together, each as the option it stands for beside
 * the others (`becomes`). When two cannot, the later question (in
 * authored order) gives way, since options depend on earlier questions. Never throws.
 */
export function keepPossible(compiled: Compiled, answers: Answers): KeptAnswers {
  const dropped: (Change & { why: 'unknown-question' | 'unknown-option' | 'contradiction' })[] = []
  const kept: Record<string, string> = {}
  for (const [question, option] of Object.entries(answers)) {
    const index = compiled.questionIndex.get(question)
    const known = index === undefined ? null : questionAt(compiled, index)
    if (known === null) dropped.push({ question, option, why: 'unknown-question' })
    else if (!isOpenAnswer(option) && !known.optionIndex.has(option))
      dropped.push({ question, option, why: 'unknown-option' })
    else kept[question] = option
  }
  moveAnswers(compiled, kept)
  for (const question of compiled.questions) {
    const id = question.source.id
    const option = kept[id]
    const chosen = option === undefined ? undefined : question.optionIndex.get(option)
    if (option === undefined || chosen === undefined) continue
    const gate = gateOf(question, chosen)
    if (gate === null || isPossible(compiled, gate, factsOf(compiled, choose(compiled, kept)))) continue
    delete kept[id]
    dropped.push({ question: id, option, why: 'contradiction' })
  }
  return { answers: kept, dropped }
}

/** Reads an answer as the one it stands for beside the others. Cost: the options of each question, read once. */
function moveAnswers(compiled: Compiled, kept: Record<string, string>): void {
  for (const { source } of compiled.questions) {
    const given = source.options.find(({ id }) => id === kept[source.id])
    const moved = given?.becomes?.find(({ when }) => holds(when, kept))
    if (moved) kept[source.id] = moved.option
  }
}

/** The options of a question that can still be chosen, given the other answers. */
export function offeredOptions(compiled: Compiled, answers: Answers, questionId: string): string[] {
  const index = compiled.questionIndex.get(questionId)
  if (index === undefined) return []
  const question = questionAt(compiled, index)
  const { [questionId]: _current, ...others } = answers
  const facts = factsOf(compiled, choose(compiled, others))
  return question.source.options
    .filter((_, option) => {
      const gate = gateOf(question, option)
      return gate === null || isPossible(compiled, gate, facts)
    })
    .map((option) => option.id)
}
