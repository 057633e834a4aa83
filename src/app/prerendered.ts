import type { Location } from 'react-router'

/** The key of the location while the page is as it was prerendered: without the answers or the place of its address. */
export const PRERENDERED = 'prerendered'

/** The location of a page when it is written at build time, and until the browser has taken it over. */
export function prerenderedAt(pathname: string): Location {
  return { pathname, search: '', hash: '', state: null, key: PRERENDERED }
}
