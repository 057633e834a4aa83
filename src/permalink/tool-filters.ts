import type { Standing } from '#knowledge/standing.ts'

import { toId } from './forgive.ts'
import { joinQueries } from './page-queries.ts'

/** What the reader wants to see of the catalogue. Null, or none: everything. */
export type ToolFilters = {
  readonly family: string | null
  readonly region: string | null
  /** A tool has all of them. */
  readonly markers: readonly string[]
  readonly standing: Standing | null
}

export type ToolFilterValues = {
  readonly families: readonly string[]
  readonly regions: readonly string[]
  readonly markers: readonly string[]
}

/** The tools ticked to be compared live in the address beside the filters. */
const PICKED = 'comparer'

export const NO_TOOL_FILTERS: ToolFilters = { family: null, region: null, markers: [], standing: null }

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
export function readToolFilters(params: URLSearchParams, known: ToolFilterValues): ToolFilters {
  const one = (key: string, values: readonly string[]) => {
    const value = toId(params.get(key))
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
export function writeToolFilters({ family, region, markers, standing }: ToolFilters): string {
  const parts = [
    [keys.family, family],
    [keys.region, region],
    [keys.markers, markers.length === 0 ? null : markers.join(',')],
    [keys.standing, standing === null ? null : standingWord(standing)],
  ] as const
  return parts.flatMap(([key, value]) => (value === null || value === undefined ? [] : [`${key}=${value}`])).join('&')
}

/** The tools ticked in an address, those that exist only. */
export function readPicked(params: URLSearchParams, tools: readonly { readonly id: string }[], most: number): string[] {
  const wanted = new Set((params.get(PICKED) ?? '').split(',').map(toId))
  return tools.flatMap(({ id }) => (wanted.has(id) ? [id] : [])).slice(0, most)
}

/** The query of the catalogue: what filters it, then what is ticked. */
export function writeCatalogue(filters: ToolFilters, picked: readonly string[]): string {
  return joinQueries(writeToolFilters(filters), picked.length > 0 ? `${PICKED}=${picked.join(',')}` : '')
}
