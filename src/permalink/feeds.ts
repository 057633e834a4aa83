/** The feeds of what changes, from the root of the site: of everything, and one for each region. */
export const FEEDS = '/atom'

/** The feed of a region; null: of everything. */
export function feedPath(region: string | null): string {
  return region === null ? `${FEEDS}.xml` : `${FEEDS}/${region}.xml`
}
