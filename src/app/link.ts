import type { Answers } from '#engine/types.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { decodeAnswers } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'
import { linkText } from '#text/link.ts'

import { asking } from './asking.ts'
import { core, names } from './knowledge.ts'
import { inWords } from './LinkNotice.tsx'
import { territoryOf } from './territories.ts'

export type Link = {
  /** Those that count: answers to questions that no longer apply are left where they are. */
  readonly answers: Answers
  /** Those and the ones that do not. */
  readonly all: Answers
  /** Whether there are any. */
  readonly hasLeftover: boolean
  /** What could not be used, in words. */
  readonly dropped: readonly string[]
  /** How many answers among them were answers once, or cannot hold together any more. */
  readonly lost: number
  readonly kb: string | null
  readonly seen: string | null
}

/** Everything an address says, with what it says wrongly put aside. */
export function readLink(search: string): Link {
  return linkOf(readQuery(search))
}

/** As `readLink`, without the keys that are the page's own. */
export function readLinkBeside(search: string, ownKeys: readonly string[]): Link {
  const params = readQuery(search)
  for (const key of ownKeys) params.delete(key)
  return linkOf(params)
}

function linkOf(params: URLSearchParams): Link {
  const decoded = decodeAnswers(params, core.questions)
  const kept = asking.keep(decoded.answers)
  const { answers } = asking.ask(kept.answers)
  return {
    answers,
    all: kept.answers,
    hasLeftover: Object.keys(answers).length < Object.keys(kept.answers).length,
    dropped: [
      ...inWords(decoded.dropped),
      ...kept.dropped.map(({ question, option }) =>
        question === TERRITORY_KEY
          ? linkText.elsewhere(territoryOf(option)?.name ?? option)
          : linkText.contradiction(names.question(question), names.shortAnswer(question, option)),
      ),
    ],
    lost: decoded.dropped.filter(({ why }) => why === 'unknown-option').length + kept.dropped.length,
    kb: decoded.kb,
    seen: decoded.seen,
  }
}
