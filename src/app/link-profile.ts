import type { Answers } from '#engine/types.ts'
import { decodeAnswers } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'
import { readPath } from '#permalink/paths.ts'

import { core, profileQuestions } from './knowledge.ts'
import { entryOf } from './pages.ts'

/** The answers to the questions of the profile, among some. */
export function onlyProfile(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => profileQuestions.some((question) => question.id === id)),
  )
}

/**
 * The region and the profession that an address gives its reader, as a coordinator sends them: « /?region=bretagne ».
 * Nothing on a page whose address says a region or a profession of its own.
 */
export function profileOfLink(pathname: string, search: string): Answers {
  const place = readPath(pathname)
  if (search === '' || place === null || entryOf(place.kind).hasOwnProfile) return {}
  return onlyProfile(decodeAnswers(readQuery(search), core.questions).answers)
}
