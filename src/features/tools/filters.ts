import type { Catalogue } from 'virtual:knowledge/catalogue'
import type { CoreTool } from 'virtual:knowledge/core'

import { isInRegion, type Standing, standingOf } from '#knowledge/standing.ts'

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

export const NO_FILTERS: Filters = { family: null, region: null, markers: [], standing: null }

/** Words of the address ↔ ids. */
const standingWords: Readonly<Record<string, Standing>> = {
  'a-jour': 'current',
  'a-confirmer': 'to-confirm',
  retire: 'retired',
}

const keys = { family: 'famille', region: 'region', markers: 'marque', standing: 'statut' } as const

/** Reads the filters of an address. What names nothing is left out. */
export function readFilters(params: URLSearchParams, known: FilterValues): Filters {
  const one = (key: string, values: readonly string[]) => {
    const value = params.get(key)
    return value !== null && values.includes(value) ? value : null
  }
  const wanted = (params.get(keys.markers) ?? '').split(',')
  return {
    family: one(keys.family, known.families),
    region: one(keys.region, known.regions),
    markers: known.markers.filter((id) => wanted.includes(id)),
    standing: standingWords[one(keys.standing, Object.keys(standingWords)) ?? ''] ?? null,
  }
}

/** The filters as a query string; nothing for those that are not set. */
export function writeFilters({ family, region, markers, standing }: Filters): string {
  const word = Object.keys(standingWords).find((key) => standingWords[key] === standing)
  const parts = [
    [keys.family, family],
    [keys.region, region],
    [keys.markers, markers.length === 0 ? null : markers.join(',')],
    [keys.standing, standing === null ? null : word],
  ] as const
  return parts.flatMap(([key, value]) => (value === null || value === undefined ? [] : [`${key}=${value}`])).join('&')
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
