import type { Finding } from '#knowledge/finding.ts'
import type { Territory } from '#knowledge/territory.ts'

/** What became of the territory that an address or a profile names. */
export type TerritoryState =
  | {
      readonly kind: 'ready'
      readonly territory: Territory
      /** The site that passed it to a frame, as the browser vouches for it; absent: this one. */
      readonly from?: string
    }
  /** No document has this id here, or it did not come. */
  | { readonly kind: 'missing' }
  /** The document does what it may not: nothing of it is used. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
