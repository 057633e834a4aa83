import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreSituation } from '#knowledge/views/core.ts'

/** Those of a region, then those of none, then those of others: in the order in which they are worth a look there. */
export function orderedFor(region: string | null, situations: readonly CoreSituation[]): readonly CoreSituation[] {
  if (region === null) return situations
  const rank = ({ answers }: CoreSituation) => [region, undefined].indexOf(answers[REGION_QUESTION]) + 1 || 3
  return [...situations].sort((a, b) => rank(a) - rank(b))
}
