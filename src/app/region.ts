import { REGION_QUESTION } from '#knowledge/constants.ts'
import { findByAnyId } from '#permalink/find-by-id.ts'
import { readQuery } from '#permalink/forgive.ts'

import { core } from './knowledge.ts'

/** The region that an address names, if it is one; by a former id too. */
export function regionIn(search: string): string | null {
  return findByAnyId(core.regions, readQuery(search).get(REGION_QUESTION) ?? '')?.id ?? null
}
