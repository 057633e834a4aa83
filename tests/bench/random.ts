import type { Compiled } from '#engine/compile.ts'
import { choose, factsOf, OPEN, possibleOptions } from '#engine/facts.ts'
import type { Answers, EngineKnowledge } from '#engine/types.ts'
import { holds } from '#engine/verify/naive.ts'

/** Mulberry32: the same numbers on every run, so that runs compare. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Complete combinations of answers in which every option exists, each option drawn as equally likely where it is met. */
export function randomCombinations(knowledge: EngineKnowledge, compiled: Compiled, count: number, seed = 1): Answers[] {
  const random = seeded(seed)
  const combinations: Answers[] = []
  while (combinations.length < count) {
    const answers: Record<string, string> = {}
    for (const index of compiled.order) {
      const question = compiled.questions[index]
      if (!question) continue
      const options = possibleOptions(compiled, question, factsOf(compiled, choose(compiled, answers)))
      const option = question.source.options[options[Math.floor(random() * options.length)] ?? OPEN]
      if (option) answers[question.source.id] = option.id
    }
    if (exists(knowledge, answers)) combinations.push(answers)
  }
  return combinations
}

function exists(knowledge: EngineKnowledge, answers: Answers): boolean {
  return knowledge.questions.every((question) => {
    const option = question.options.find((each) => each.id === answers[question.id])
    return option !== undefined && (option.when === undefined || holds(option.when, answers))
  })
}
