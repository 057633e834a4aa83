import type { Understanding } from './understand.ts'

/**
 * How much a situation tells of the need that was understood. Each question counts by its stage, as the wizard asks it:
 * whom it is with and what for make the exchange; the rest only makes it precise; the profile says who reads.
 */
const STAGE_WEIGHT = { echange: 1, precision: 0.25, profil: 0.2 } as const

/** A situation about something else is worse than one that does not say: but words may still be right against it. */
const CONTRADICTION = 0.5

type Stage = keyof typeof STAGE_WEIGHT

export type StagedQuestion = { readonly id: string; readonly stage: Stage }

type Answers = Readonly<Record<string, string>>

/** An answer of a situation, and what it counts for by the stage of its question. */
export type StagedAnswer = {
  readonly question: string
  readonly option: string
  readonly key: string
  readonly weight: number
}

/** The answers of a situation in the order of the questions, worked out once for all texts. */
export function stagedAnswers(answers: Answers, questions: readonly StagedQuestion[]): StagedAnswer[] {
  return questions.flatMap(({ id: question, stage }) => {
    const option = answers[question]
    return option === undefined ? [] : [{ question, option, key: `${question}=${option}`, weight: STAGE_WEIGHT[stage] }]
  })
}

/**
 * How much situations agree: prepared for a text, then asked of each. From below 0 (another need) to about 3 (every
 * answer the same). An answer understood counts whole, for or against; what else the text leans to counts for it by its
 * weight, so that a close call stays in sight; `profile` is what the reader has already said of themselves, and counts
 * for regions and professions that the text does not name.
 */
export function agreementWith(
  understanding: Understanding,
  profile: Answers,
): (situation: readonly StagedAnswer[]) => number {
  const understood: Answers = {
    ...profile,
    ...Object.fromEntries(understanding.answers.map(({ question, option }) => [question, option])),
  }
  const leanings = new Map<string, number>()
  for (const { question, option, weight } of understanding.leanings) {
    const key = `${question}=${option}`
    if (!leanings.has(key)) leanings.set(key, weight)
  }
  return (situation) => {
    let total = 0
    for (const { question, option, key, weight } of situation) {
      const said = understood[question]
      total += weight * (said === option ? 1 : (leanings.get(key) ?? 0) - (said === undefined ? 0 : CONTRADICTION))
    }
    return total
  }
}
