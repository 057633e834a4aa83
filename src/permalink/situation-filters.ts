import { toId } from './forgive.ts'
import type { Codec } from './page-queries.ts'

/** What the list of situations is narrowed to; null: not by this. */
export type SituationFilters = {
  readonly setting: string | null
  readonly profession: string | null
  readonly region: string | null
  readonly family: string | null
  readonly series: string | null
}
export type SituationFilterName = keyof SituationFilters

export const situationFilterNames = ['setting', 'profession', 'region', 'family', 'series'] as const

const KEYS: Readonly<Record<SituationFilterName, string>> = {
  setting: 'lieu',
  profession: 'profession',
  region: 'region',
  family: 'famille',
  series: 'serie',
}

export const NO_SITUATION_FILTERS: SituationFilters = {
  setting: null,
  profession: null,
  region: null,
  family: null,
  series: null,
}

/** The filters of the situations. */
export const situationFiltersQuery: Codec<SituationFilters> = {
  keys: Object.fromEntries(Object.values(KEYS).map((key) => [key, (value: string) => toId(value) !== ''])),
  read: (params) => {
    const read = (name: SituationFilterName) => toId(params.get(KEYS[name])) || null
    return {
      setting: read('setting'),
      profession: read('profession'),
      region: read('region'),
      family: read('family'),
      series: read('series'),
    }
  },
  write: (filters) =>
    situationFilterNames
      .flatMap((name) => (filters[name] === null ? [] : [`${KEYS[name]}=${filters[name]}`]))
      .join('&'),
}
