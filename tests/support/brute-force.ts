import type { Answers, EngineKnowledge } from '#engine/types.ts'
import { holds } from '#engine/verify/naive.ts'

/** Every complete combination that some answers can still become, one by one: for small knowledge bases only. */
export function completions(knowledge: EngineKnowledge, answers: Answers): Answers[] {
  let partial: Answers[] = [{}]
  for (const question of knowledge.questions) {
    partial = partial.flatMap((given) =>
      question.options
        .filter((option) => answers[question.id] === undefined || answers[question.id] === option.id)
        .map((option) => ({ ...given, [question.id]: option.id })),
    )
  }
  return partial.filter((complete) =>
    knowledge.questions.every((question) => {
      const option = question.options.find((each) => each.id === complete[question.id])
      return option?.when === undefined || holds(option.when, complete)
    }),
  )
}
