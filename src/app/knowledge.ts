import core from 'virtual:knowledge/core'

import type { Answers } from '#engine/types.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import { findByAnyId, readQuery, toId } from '#permalink/forgive.ts'
import { createNames, givenWords, type Names } from '#text/names.ts'

export { core }

let made = { of: core, names: createNames(core) }

/** The names of what is known so far: a layer that is loaded brings its own. */
function known(): Names {
  if (made.of !== core) made = { of: core, names: createNames(core) }
  return made.names
}

export const names: Names = {
  tool: (id) => known().tool(id),
  inSentence: (id) => known().inSentence(id),
  findTool: (id) => known().findTool(id),
  findQuestion: (id) => known().findQuestion(id),
  pick: (pick) => known().pick(pick),
  question: (id) => known().question(id),
  answer: (question, option) => known().answer(question, option),
  shortAnswer: (question, option) => known().shortAnswer(question, option),
  place: (answers) => known().place(answers),
  region: (id) => known().region(id),
}

export const profileQuestions = core.questions.filter((question) => question.stage === 'profil')

/** Whether something that was stored is still an answer. A territory may come and go: it is looked for when it is needed. */
export function isKnownAnswer(question: string, option: string): boolean {
  if (question === TERRITORY_KEY) return toId(option) === option
  return names.findQuestion(question)?.options.some((entry) => entry.id === option) ?? false
}

/** « Occitanie · Infirmier » */
export function profileWords(profile: Answers): string {
  return givenWords(profileQuestions, profile, names).join(' · ')
}

/** The region that an address names, if it is one. */
export function regionIn(search: string): string | null {
  return findByAnyId(core.regions, readQuery(search).get(REGION_QUESTION))?.id ?? null
}
