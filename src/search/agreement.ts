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

/**
 * From below 0 (another need) to about 3 (every answer the same). An answer understood counts whole, for or against;
 * what else the text leans to counts for it by its weight, so that a close call stays in sight; `profile` is what the
 * reader has already said of themselves, and counts for regions and professions that the text does not name.
 */
export function agreement(
  situation: Answers,
  understanding: Understanding,
  profile: Answers,
  questions: readonly StagedQuestion[],
): number {
  const understood: Answers = {
    ...profile,
    ...Object.fromEntries(understanding.answers.map(({ question, option }) => [question, option])),
  }
  let total = 0
  for (const { id, stage } of questions) {
    const answer = situation[id]
    if (answer === undefined) continue
    const said = understood[id]
    if (said === answer) total += STAGE_WEIGHT[stage]
    else {
      const leaning = understanding.leanings.find(({ question, option }) => question === id && option === answer)
      total += STAGE_WEIGHT[stage] * ((leaning?.weight ?? 0) - (said === undefined ? 0 : CONTRADICTION))
    }
  }
  return total
}
