import { PROFESSION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'

/** A part of an address that could not be used, and why. `value` is as received, at most 80 characters of it. */
export type Dropped = {
  readonly key: string
  readonly value: string
  readonly why: 'unknown-question' | 'unknown-option' | 'repeated'
}

export const SHOWN_VALUE = 80
const MOST_DROPPED = 20
/** What a link for members may say to any page. */
const FOR_MEMBERS: ReadonlySet<string> = new Set([PROFESSION_QUESTION, TERRITORY_KEY])

/** Collects what could not be used: as much of it as a page can say. */
export function createDropped(): { readonly list: readonly Dropped[]; readonly drop: (part: Dropped) => void } {
  const list: Dropped[] = []
  return {
    list,
    drop: ({ key, value, why }) => {
      if (list.length < MOST_DROPPED) list.push({ key: clip(key), value: clip(value), why })
    },
  }
}

/**
 * The parts of an address that a page cannot use: keys it does not know, and values it cannot read. Nothing after a
 * known key says nothing, and is no loss.
 *
 * @param canRead For each key that the page knows, whether it can use a value.
 */
export function unreadIn(
  params: URLSearchParams,
  canRead: Readonly<Record<string, (value: string) => boolean>>,
): readonly Dropped[] {
  const { list, drop } = createDropped()
  for (const [key, value] of params) {
    const reads = Object.hasOwn(canRead, key) ? canRead[key] : undefined
    // Any page may be one of a territory's guide, and be sent to members of one profession: a page without either loses
    // nothing.
    if (!reads && FOR_MEMBERS.has(key)) continue
    if (!reads) drop({ key, value, why: 'unknown-question' })
    else if (value !== '' && !reads(value)) drop({ key, value, why: 'unknown-option' })
  }
  return list
}

/** Cuts long text without splitting a surrogate pair. */
function clip(text: string): string {
  return Array.from(text).slice(0, SHOWN_VALUE).join('')
}
