import { TERRITORY_KEY } from '#knowledge/constants.ts'

import { type Dropped, unreadIn } from './dropped.ts'
import { findByAnyId, type Renamable, toId, toText } from './forgive.ts'

/** A poster, a page or an embed made of a few situations. Everything it holds is in its address. */
export type Selection = {
  readonly title: string
  readonly region: string | null
  /** The territory whose tools answer. */
  readonly territory?: string | null
  readonly situations: readonly string[]
  /** The great title of the poster, and whom to ask at its foot; absent: the usual title, nobody. */
  readonly heading?: string
  readonly contact?: string
  readonly format: 'a4' | 'a3'
}

export const MOST_SITUATIONS = 8
export const LONGEST_TITLE = 80
const KEYS = {
  title: 'titre',
  heading: 'entete',
  contact: 'contact',
  region: 'region',
  situation: 's',
  format: 'format',
} as const

type Known = {
  readonly regions: readonly Renamable[]
  readonly situations: readonly Renamable[]
}

/**
 * Reads a selection. What the address names wrongly is left out and told in `dropped`. Never throws.
 *
 * @param params From `readQuery`.
 */
export function decodeSelection(
  params: URLSearchParams,
  known: Known,
): { readonly selection: Selection; readonly dropped: readonly Dropped[] } {
  const ids = params.getAll(KEYS.situation).flatMap((id) => {
    const found = findByAnyId(known.situations, id)
    return found ? [found.id] : []
  })
  const territory = toId(params.get(TERRITORY_KEY)) || null
  const textOf = (key: string) =>
    Array.from(toText(params.get(key)))
      .slice(0, LONGEST_TITLE)
      .join('')
  const [heading, contact] = [textOf(KEYS.heading), textOf(KEYS.contact)]
  const selection: Selection = {
    title: textOf(KEYS.title),
    ...(heading !== '' && { heading }),
    ...(contact !== '' && { contact }),
    region: findByAnyId(known.regions, params.get(KEYS.region))?.id ?? null,
    ...(territory !== null && { territory }),
    situations: [...new Set(ids)].slice(0, MOST_SITUATIONS),
    format: toId(params.get(KEYS.format)) === 'a3' ? 'a3' : 'a4',
  }
  const dropped = unreadIn(params, {
    [KEYS.title]: () => true,
    [KEYS.heading]: () => true,
    [KEYS.contact]: () => true,
    [KEYS.region]: (value) => findByAnyId(known.regions, value) !== undefined,
    [KEYS.situation]: (value) => findByAnyId(known.situations, value) !== undefined,
    [KEYS.format]: (value) => ['a3', 'a4'].includes(toId(value)),
  })
  return { selection, dropped }
}

/** Writes a selection as a query string, without what is as usual. */
export function encodeSelection(selection: Selection): string {
  const { title, heading = '', contact = '', region, territory = null, situations, format } = selection
  const params = new URLSearchParams()
  if (title !== '') params.set(KEYS.title, title)
  if (heading !== '') params.set(KEYS.heading, heading)
  if (contact !== '') params.set(KEYS.contact, contact)
  if (region !== null) params.set(KEYS.region, region)
  if (territory !== null) params.set(TERRITORY_KEY, territory)
  for (const id of situations) params.append(KEYS.situation, id)
  if (format !== 'a4') params.set(KEYS.format, format)
  return params.toString()
}
