/** Where the site is served, without the last slash: nothing for a site of its own, `/guide` in a folder of one. */
export const siteRoot = import.meta.env.BASE_URL.replace(/\/$/, '')

/** The path on the server of a path of the site. */
export function serverPath(path: string): string {
  return siteRoot + path
}

/** The whole address of a path of the site: only in a browser, which knows under what name the site is served. */
export function absoluteUrl(path: string): string {
  return new URL(serverPath(path) || '/', location.origin).href
}

/** The whole address of the site, without the last slash. */
export function siteUrl(): string {
  return absoluteUrl('/').replace(/\/$/, '')
}
