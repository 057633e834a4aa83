import type { Evaluation } from '#engine/types.ts'

import { encodeAnswers, NOTHING_SEEN } from './codec.ts'

/**
 * The query of a link to send: the answers, the date of the knowledge base and what its sender sees, so that the page
 * can say later what has changed. Unsettled answers carry no mark: there is nothing to compare with.
 */
export function encodeShared(evaluation: Evaluation, kb: string): string {
  if (evaluation.outcome === 'undecided') return encodeAnswers(evaluation.answers)
  return encodeAnswers(evaluation.answers, { kb, seen: evaluation.recommended[0]?.tool ?? NOTHING_SEEN })
}
