import { isInRegion, type Standing, standingOf } from '#knowledge/standing.ts'
import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import { toId } from '#permalink/forgive.ts'

/** What the reader wants to see of the catalogue. Null, or none: everything. */
export type Filters = {
  readonly family: string | null
  readonly region: string | null
  /** A tool has all of them. */
  readonly markers: readonly string[]
  readonly standing: Standing | null
}

export type FilterValues = {
  readonly families: readonly string[]
  readonly regions: readonly string[]
  readonly markers: readonly string[]
}

/** The tools ticked to be compared live in the address beside the filters. */
const PICKED = 'comparer'

export const NO_FILTERS: Filters = { family: null, region: null, markers: [], standing: null }

/** Words of the address ↔ ids. */
const standingWords: Readonly<Record<string, Standing>> = {
  'a-jour': 'current',
  'a-confirmer': 'to-confirm',
  retire: 'retired',
}

const keys = { family: 'famille', region: 'region', markers: 'marque', standing: 'statut' } as const

export function standingWord(standing: Standing | null): string {
  return Object.keys(standingWords).find((word) => standingWords[word] === standing) ?? ''
}

/** Reads the filters of an address. What names nothing is left out. */
export function readFilters(params: URLSearchParams, known: FilterValues): Filters {
  const one = (key: string, values: readonly string[]) => {
    const value = toId(params.get(key) ?? '')
    return values.includes(value) ? value : null
  }
  const wanted = (params.get(keys.markers) ?? '').split(',').map(toId)
  return {
    family: one(keys.family, known.families),
    region: one(keys.region, known.regions),
    markers: known.markers.filter((id) => wanted.includes(id)),
    standing: standingWords[one(keys.standing, Object.keys(standingWords)) ?? ''] ?? null,
  }
}

/** The filters as a query string; nothing for those that are not set. */
export function writeFilters({ family, region, markers, standing }: Filters): string {
  const parts = [
    [keys.family, family],
    [keys.region, region],
    [keys.markers, markers.length === 0 ? null : markers.join(',')],
    [keys.standing, standing === null ? null : standingWord(standing)],
  ] as const
  return parts.flatMap(([key, value]) => (value === null || value === undefined ? [] : [`${key}=${value}`])).join('&')
}

/** The tools ticked in an address, those that exist only. */
export function readPicked(params: URLSearchParams, tools: readonly CoreTool[], most: number): string[] {
  const wanted = new Set((params.get(PICKED) ?? '').split(',').map(toId))
  return tools.flatMap(({ id }) => (wanted.has(id) ? [id] : [])).slice(0, most)
}

/** The query of the catalogue: what filters it, then what is ticked. */
export function writeCatalogue(filters: Filters, picked: readonly string[]): string {
  return [writeFilters(filters), picked.length > 0 ? `${PICKED}=${picked.join(',')}` : ''].filter(Boolean).join('&')
}

type Catalogued = { readonly tools: readonly CoreTool[]; readonly markers: Catalogue['tools'] }

/** The tools that pass every filter, in the order of the catalogue. */
export function filterTools({ tools, markers }: Catalogued, filters: Filters): CoreTool[] {
  return tools.filter(
    (tool) =>
      (filters.family === null || tool.families.includes(filters.family)) &&
      isInRegion(tool, filters.region) &&
      filters.markers.every((marker) => markers[tool.id]?.includes(marker)) &&
      (filters.standing === null || standingOf(tool, tools) === filters.standing),
  )
}

/** How many tools would show with this change of filters. */
export function countWith(catalogue: Catalogued, filters: Filters, change: Partial<Filters>): number {
  return filterTools(catalogue, { ...filters, ...change }).length
}

/** The ways out of an empty result: each filter without which something shows, with how much. */
export function waysOut(
  catalogue: Catalogued,
  filters: Filters,
): { without: keyof Filters; value: string; next: Filters; count: number }[] {
  const candidates = [
    ...(filters.family === null
      ? []
      : [{ without: 'family' as const, value: filters.family, next: { ...filters, family: null } }]),
    ...(filters.region === null
      ? []
      : [{ without: 'region' as const, value: filters.region, next: { ...filters, region: null } }]),
    ...filters.markers.map((marker) => ({
      without: 'markers' as const,
      value: marker,
      next: { ...filters, markers: filters.markers.filter((id) => id !== marker) },
    })),
    ...(filters.standing === null
      ? []
      : [{ without: 'standing' as const, value: filters.standing, next: { ...filters, standing: null } }]),
  ]
  return candidates
    .map((candidate) => ({ ...candidate, count: filterTools(catalogue, candidate.next).length }))
    .filter(({ count }) => count > 0)
}

export function isFiltered(filters: Filters): boolean {
  return writeFilters(filters) !== ''
}

export function filterCount({ family, region, markers, standing }: Filters): number {
  return [family, region, standing].filter((value) => value !== null).length + markers.length
}
