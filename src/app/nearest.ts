type NearPage = { readonly to: string; readonly label: string }

const SHOWN = 4
const CLOSE = 0.35

/** The known addresses that look most like a wrong one: those that share enough pairs of letters with it. */
export function nearest(pathname: string, places: readonly NearPage[]): NearPage[] {
  const wanted = pairs(pathname)
  return places
    .map((place) => ({ place, likeness: likeness(wanted, pairs(place.to)) }))
    .filter(({ likeness: value }) => value >= CLOSE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ place }) => place)
}

/** Pairs of neighbouring letters of the last part of an address. */
function pairs(path: string): Set<string> {
  const last = path.toLowerCase().split('/').filter(Boolean).at(-1) ?? ''
  return new Set(Array.from({ length: Math.max(0, last.length - 1) }, (_, index) => last.slice(index, index + 2)))
}

/** Sørensen–Dice: 1 for the same pairs, 0 for none in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
