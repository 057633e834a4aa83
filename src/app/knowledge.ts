import core from 'virtual:knowledge/core'
import type { KnowledgeDetails } from 'virtual:knowledge/details'

import type { Answers } from '#engine/types.ts'
import { createNames } from '#text/names.ts'

export { core }
export const names = createNames(core)
export const profileQuestions = core.questions.filter((question) => question.stage === 'profil')

let details: Promise<KnowledgeDetails> | null = null

/** The proofs and long texts, fetched once. A failed fetch is forgotten, so that a later page tries again. */
export function loadDetails(): Promise<KnowledgeDetails> {
  details ??= import('virtual:knowledge/details').then(
    (module) => module.default,
    (error: unknown) => {
      details = null
      throw error
    },
  )
  return details
}

export function isKnownAnswer(question: string, option: string): boolean {
  return names.findQuestion(question)?.options.some((entry) => entry.id === option) ?? false
}

/** « Occitanie · Infirmier » */
export function profileWords(profile: Answers): string {
  return profileQuestions
    .flatMap(({ id }) => (profile[id] === undefined ? [] : [names.shortAnswer(id, profile[id])]))
    .join(' · ')
}
