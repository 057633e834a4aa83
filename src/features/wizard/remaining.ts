import type { Question } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'

/**
 * How many answers are left at most, to show: it never grows from one answer to the next. Null while the region is to be
 * asked: what a region has decides how much is left to ask, and it comes with the answer.
 */
export function remainingIn({ next, remaining }: Pick<Question, 'next' | 'remaining'>): number | null {
  return next === REGION_QUESTION ? null : remaining.most
}
