import core from 'virtual:knowledge/core'

import type { Answers } from '#engine/types.ts'
import { createNames } from '#text/names.ts'

export { core }
export const names = createNames(core)
export const profileQuestions = core.questions.filter((question) => question.stage === 'profil')

export function isKnownAnswer(question: string, option: string): boolean {
  return names.findQuestion(question)?.options.some((entry) => entry.id === option) ?? false
}

/** « Occitanie · Infirmier » */
export function profileWords(profile: Answers): string {
  return profileQuestions
    .flatMap(({ id }) => (profile[id] === undefined ? [] : [names.shortAnswer(id, profile[id])]))
    .join(' · ')
}
