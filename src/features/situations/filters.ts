import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import { findByAnyId, readQuery, type Renamable } from '#permalink/forgive.ts'
import {
  situationFilterNames as filterNames,
  type SituationFilterName as FilterName,
  type SituationFilters as Filters,
  situationFiltersQuery,
} from '#permalink/situation-filters.ts'

export type Choice = { readonly id: string; readonly count: number }

/** The values that each filter can take, with how many situations the other filters leave it. */
export function choicesOf(knowledge: CoreKnowledge, filters: Filters): Readonly<Record<FilterName, readonly Choice[]>> {
  const of = (name: FilterName) => choices(knowledge, { ...filters, [name]: null }, name)
  return {
    setting: of('setting'),
    profession: of('profession'),
    region: of('region'),
    family: of('family'),
    series: of('series'),
  }
}

/** Reads the filters of an address; what no situation has is no filter. */
export function readFilters(search: string, knowledge: CoreKnowledge): Filters {
  const asked = situationFiltersQuery.read(readQuery(search))
  const known = (name: FilterName) => {
    const value = idOf(knowledge, name, asked[name] ?? '')
    return knowledge.situations.some((situation) => valuesOf(knowledge, situation, name).includes(value)) ? value : null
  }
  return {
    setting: known('setting'),
    profession: known('profession'),
    region: known('region'),
    family: known('family'),
    series: known('series'),
  }
}

/** The id that a region or a profession has today: an address may give one it used to have. */
function idOf({ questions }: CoreKnowledge, name: FilterName, value: string): string {
  const renamable = questions.find(({ id }) => id === name)?.options ?? []
  return findByAnyId<Renamable>(renamable, value)?.id ?? value
}

/** The situations that pass every filter; those of a series in the order of the story. */
export function filterSituations(knowledge: CoreKnowledge, filters: Filters): CoreSituation[] {
  const found = knowledge.situations.filter((situation) =>
    filterNames.every((name) => filters[name] === null || valuesOf(knowledge, situation, name).includes(filters[name])),
  )
  if (filters.series === null) return found
  return found.sort((a, b) => (a.series?.episode ?? 0) - (b.series?.episode ?? 0))
}

/** The series with the episodes of each, in order. */
export function seriesOf(
  knowledge: Pick<CoreKnowledge, 'series' | 'situations'>,
): (CoreKnowledge['series'][number] & { readonly episodes: CoreSituation[] })[] {
  return knowledge.series.map((story) => ({ ...story, episodes: episodesOf(knowledge.situations, story.id) }))
}

/** What a series is called. An id that is no series gives itself. */
export function storyOf({ series }: Pick<CoreKnowledge, 'series'>, id: string): { title: string } {
  return series.find((story) => story.id === id) ?? { title: id }
}

export function episodesOf(situations: readonly CoreSituation[], series: string): CoreSituation[] {
  return situations
    .filter((situation) => situation.series?.id === series)
    .sort((a, b) => (a.series?.episode ?? 0) - (b.series?.episode ?? 0))
}

function choices(knowledge: CoreKnowledge, others: Filters, name: FilterName): Choice[] {
  const counts = new Map<string, number>()
  for (const situation of filterSituations(knowledge, others)) {
    for (const id of valuesOf(knowledge, situation, name)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return [...counts].map(([id, count]) => ({ id, count }))
}

function valuesOf(knowledge: CoreKnowledge, situation: CoreSituation, name: FilterName): readonly string[] {
  switch (name) {
    case 'setting':
      return [situation.setting]
    case 'profession':
    case 'region':
      return situation.answers[name] === undefined ? [] : [situation.answers[name]]
    case 'series':
      return situation.series ? [situation.series.id] : []
    case 'family':
      return familiesOf(knowledge, situation)
  }
}

/** The families of the tools that the situation ends with. */
function familiesOf(knowledge: CoreKnowledge, situation: CoreSituation): string[] {
  const tools = knowledge.tools.filter(({ id }) => situation.tools.includes(id))
  return [...new Set(tools.flatMap(({ families }) => families))]
}
