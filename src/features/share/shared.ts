/** What the panel needs to know of the page it passes on. */
export type Shared = {
  /** Address from the root of the site, with its query. */
  readonly path: string
  readonly title: string
  /** What the address holds, in a sentence. */
  readonly holds: string
  /** The page as it is shown inside another site, from the root of the embedded guide; null: it is not offered. */
  readonly embed: string | null
}
