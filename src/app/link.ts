import type { Answers } from '#engine/types.ts'
import { decodeAnswers, type Dropped } from '#permalink/codec.ts'
import { linkText } from '#text/wizard.ts'

import { guide } from './guide.ts'
import { core, names, profileQuestions } from './knowledge.ts'

export type Link = {
  readonly answers: Answers
  /** What could not be used, in words. */
  readonly dropped: readonly string[]
  readonly kb: string | null
  readonly seen: string | null
}

/** Everything an address says, with what it says wrongly put aside. */
export function readLink(search: string): Link {
  const decoded = decodeAnswers(new URLSearchParams(search), core.questions)
  const kept = guide.keep(decoded.answers)
  return {
    answers: kept.answers,
    dropped: [
      ...decoded.dropped.map(({ key, value }: Dropped) => linkText.part(key, value)),
      ...kept.dropped.map(({ question, option }) =>
        linkText.contradiction(names.question(question), names.shortAnswer(question, option)),
      ),
    ],
    kb: decoded.kb,
    seen: decoded.seen,
  }
}

/** The answers to the profile questions among others. */
export function profileOf(answers: Answers): Answers {
  return Object.fromEntries(
    profileQuestions.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])),
  )
}

/** « Occitanie · Infirmier » */
export function profileWords(profile: Answers): string {
  return profileQuestions
    .flatMap(({ id }) => (profile[id] === undefined ? [] : [names.shortAnswer(id, profile[id])]))
    .join(' · ')
}
