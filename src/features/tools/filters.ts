import { isInRegion, standingOf } from '#knowledge/standing.ts'
import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import { type ToolFilters as Filters, writeToolFilters } from '#permalink/tool-filters.ts'

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

/** What serves everywhere first: a reader who chose no region finds no use in what one region has. In order otherwise. */
export function everywhereFirst(tools: readonly CoreTool[]): CoreTool[] {
  const isEverywhere = ({ regions }: CoreTool) => regions === 'all'
  return [...tools.filter(isEverywhere), ...tools.filter((tool) => !isEverywhere(tool))]
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
  return writeToolFilters(filters) !== ''
}

export function filterCount({ family, region, markers, standing }: Filters): number {
  return [family, region, standing].filter((value) => value !== null).length + markers.length
}
