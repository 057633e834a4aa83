/**
 * Addresses as they come from the world. Mail programs, messengers, printed pages and people change them on the way:
 * `&` becomes `&amp;` or `;`, a full stop or a guillemet sticks to the end, the whole is encoded again, another site
 * wraps it or adds keys of its own. Everything here is linear in the length of the text, and nothing throws.
 */

/** Keys that mail, advertising and audience tools add to any address: they say nothing of the exchange. */
const TRACKING =
  /^(?:(?:utm|mc|mtm|pk|piwik|matomo|hsa|at|gad|vero|oly|fb|sc)_.+|_hs.*|__hs.*|hsctatracking|_ga|_gl|_ke|_bhlid|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|igsh|igshid|yclid|twclid|ttclid|li_fat_id|mibextid|sfnsn|srsltid|mkt_tok|xtor|s_kwcid|ef_id|wt_mc|spm|ncid|cmpid|trk|campaignid|adgroupid)$/

/** How many times over an address may be encoded or wrapped. */
const MOST_LEVELS = 3

/** Keys under which another site wraps an address, and those that Outlook SafeLinks puts beside it. */
const WRAPPERS = new Set(['url', 'u', 'q', 'link', 'target', 'redirect'])
const BESIDE_WRAPPED = new Set(['data', 'sdata', 'reserved'])

/**
 * Reads a query string as its author meant it. The keys are folded to lower case without accents; the values are as
 * received, since some are free text: ids among them are read with `toId`. Keys of tracking tools are left out.
 *
 * @param search With or without `?`.
 * @example [...readQuery('?Avec=patient&amp;besoin=voir&utm_source=x')] // [['avec', 'patient'], ['besoin', 'voir']]
 */
export function readQuery(search: string): URLSearchParams {
  return new URLSearchParams(entriesOf(search, MOST_LEVELS))
}

/**
 * The id that a text of an address names, whatever its case, accents, spaces, encoding and the punctuation stuck to it.
 * An id is unchanged; nothing names nothing. Whether it exists is for the caller to see.
 *
 * @example toId('Île-de-France.') // 'ile-de-france'
 */
export function toId(text: string | null): string {
  if (text === null) return ''
  return decodeAgain(text)
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Free text of an address: what a second encoding, or a cut through an accent, left in it is mended. */
export function toText(text: string | null): string {
  if (text === null) return ''
  const decoded = decodeAgain(text).replaceAll('\uFFFD', '').trim()
  // Each `+` stood for a space, and another program encoded them as if they were meant.
  return /^[^\s+]+(?:\+[^\s+]+){2,}$/.test(decoded) ? decoded.replaceAll('+', ' ') : decoded
}

/** An address in its parts, as a browser gives them. */
export type Address = { readonly pathname: string; readonly search: string; readonly hash: string }

/**
 * The address of a page as its author meant it: `/Recommandation%3Favec%3Dpatient` is `/recommandation?avec=patient`.
 * A good one is returned as it is, and mending twice changes nothing.
 *
 * @param root The folder that the site is served in, without the last slash: it is left alone.
 */
export function mendAddress({ pathname, search, hash }: Address, root = ''): Address {
  const inside = pathname.slice(root.length) || '/'
  const wrapped = inside === '/' ? pairsOf(search).map(wrappedBy).find(isAddress) : undefined
  if (wrapped) return mendAddress(wrapped, wrapped.pathname.startsWith(`${root}/`) ? root : '')
  const whole = isPagePath(inside) ? inside : decodeAgain(inside)
  const end = whole.search(/[?&#]/)
  const [query = '', place = ''] = end < 0 ? [] : whole.slice(end + 1).split('#')
  return {
    pathname: isPagePath(inside) ? pathname : root + toPagePath(end < 0 ? whole : whole.slice(0, end)),
    search: mendSearch([query, search.replace(/^\?/, '')].filter(Boolean).join('&')),
    hash: hash === '' && place !== '' ? `#${place}` : hash,
  }
}

/** Whether a path may be one of ours as it stands: all of them are ids between slashes. */
function isPagePath(path: string): boolean {
  return /^\/(?:[a-z0-9-]+\/?)*$/.test(path)
}

function toPagePath(path: string): string {
  const parts = path.replace(/\.html?$/i, '').split('/')
  return `/${parts.map(toId).filter(Boolean).join('/')}`
}

/** Written again only where something was mended or left out: what is right keeps its look. */
function mendSearch(query: string): string {
  const mended = readQuery(query).toString()
  if (mended === '') return ''
  return `?${mended === new URLSearchParams(query).toString() ? query : mended}`
}

type Entry = [key: string, value: string]

function entriesOf(search: string, levels: number): Entry[] {
  const entries = pairsOf(search).filter(([key]) => !TRACKING.test(key))
  const wrapped = levels > 0 ? entries.map(wrappedBy).find(isAddress) : undefined
  if (!wrapped) return entries
  const beside = entries.filter((entry) => wrappedBy(entry) === null && !BESIDE_WRAPPED.has(entry[0]))
  return [...beside, ...entriesOf(wrapped.search, levels - 1)]
}

/** The address that a part of another one wraps, on whatever site. */
function wrappedBy([key, value]: Entry): Address | null {
  if (!WRAPPERS.has(key) || !/^https?:\/\/./i.test(value)) return null
  try {
    return new URL(value)
  } catch {
    return null
  }
}

function isAddress(address: Address | null): address is Address {
  return address !== null
}

/** Key and value of each part. A value into which further parts were encoded is parted too. */
function pairsOf(search: string): Entry[] {
  let text = search.replace(/^\?/, '')
  // Encoded from end to end: no part could be told from another.
  for (let level = 0; level < MOST_LEVELS && !text.includes('=') && /%(?:25)*3d/i.test(text); level++)
    text = decodeSafely(text)
  const parts = text
    .replaceAll(/(?:&|\\u0026)(?:(?:amp|#0*38|#x0*26)(?:;|%3b))*/gi, '&')
    // A tool that adds its key with `?` to an address that has one already.
    .split(/[&;]|\?(?=utm_|mtm_|pk_|fbclid|gclid)/)
    .filter(Boolean)
  return [...new URLSearchParams(parts.join('&'))].flatMap(([key, value]): Entry[] =>
    /^[\w-]+(?:&(?:amp;)?[\w-]+=[\w-]+)+$/.test(value) ? pairsOf(`${key}=${value}`) : [[foldKey(key), value]],
  )
}

function foldKey(key: string): string {
  return key
    .trim()
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}

/** Decodes what is still encoded after an address was decoded once. */
function decodeAgain(text: string): string {
  let decoded = text
  for (let level = 0; level < MOST_LEVELS && /%[0-9a-f]{2}/i.test(decoded); level++) decoded = decodeSafely(decoded)
  return decoded
}

/** As `decodeURIComponent`, except that what is not well encoded stays as it is. */
function decodeSafely(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

export type Renamable = { readonly id: string; readonly formerIds?: readonly string[] | undefined }

/**
 * The thing that an address names: the one that has this id, or else the one that had it, so that an address made before
 * a renaming still leads there.
 *
 * @param text As received: case, accents and what sticks to it are forgiven.
 */
export function findByAnyId<T extends Renamable>(things: readonly T[], text: string | null): T | undefined {
  const id = toId(text)
  return things.find((thing) => thing.id === id) ?? things.find((thing) => thing.formerIds?.includes(id))
}
