import type { Location } from 'react-router'

import { siteRoot } from '#lib/site-address.ts'
import { EMBED_BASE } from '#permalink/embed-code.ts'

/** Inside another site, every address of the guide begins with this: following a link stays in the frame's layout. */
export const embedRoot = siteRoot + EMBED_BASE

/** Whether this is a frame of another site. Never so where pages are written at build time. */
export function isEmbedded(): boolean {
  return !import.meta.env.SSR && `${location.pathname}/`.startsWith(`${embedRoot}/`)
}

/** The key of the location while the page is as it was prerendered: without the answers or the place of its address. */
export const PRERENDERED = 'prerendered'

/** The location of a page when it is written at build time, and until the browser has taken it over. */
export function prerenderedAt(pathname: string): Location {
  return { pathname, search: '', hash: '', state: null, key: PRERENDERED }
}
