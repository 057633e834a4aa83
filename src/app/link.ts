import type { Answers } from '#engine/types.ts'
import { decodeAnswers, type Dropped } from '#permalink/codec.ts'
import { linkText } from '#text/wizard.ts'

import { guide } from './guide.ts'
import { core, names } from './knowledge.ts'

export type Link = {
  readonly answers: Answers
  /** What could not be used, in words. */
  readonly dropped: readonly string[]
  /** How many answers among them were answers once, or cannot hold together any more. */
  readonly lost: number
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
    lost: decoded.dropped.filter(({ why }) => why === 'unknown-option').length + kept.dropped.length,
    kb: decoded.kb,
    seen: decoded.seen,
  }
}
