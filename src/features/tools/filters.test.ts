import catalogue from 'virtual:knowledge/catalogue'
import core from 'virtual:knowledge/core'
import { describe, expect, it } from 'vitest'

import {
  NO_TOOL_FILTERS as NO_FILTERS,
  readToolFilters,
  type ToolFilters as Filters,
  writeToolFilters,
} from '#permalink/tool-filters.ts'

import { countWith, everywhereFirst, filterTools, waysOut } from './filters.ts'

const known = {
  families: core.families.map(({ id }) => id),
  regions: core.regions.map(({ id }) => id),
  markers: catalogue.markers.map(({ id }) => id),
}
const all = { tools: core.tools, markers: catalogue.tools }
const read = (query: string) => readToolFilters(new URLSearchParams(query), known)

describe('the address of filters', () => {
  it.each([
    '',
    'famille=medical',
    'region=bretagne&marque=telemedecine',
    'famille=communication&region=occitanie&marque=securise,patients&statut=a-confirmer',
  ])('is read and written back: %s', (query) => {
    expect(writeToolFilters(read(query))).toBe(query)
  })

  it.each(['famille=nimporte', 'region=', 'marque=,,x', 'statut=current', 'famille=medic%00al'])(
    'drops what names nothing: %s',
    (query) => {
      expect(read(query)).toEqual(NO_FILTERS)
    },
  )
})

describe('a catalogue without filters', () => {
  it('begins with what serves everywhere, and keeps its order and all of its tools', () => {
    const sorted = everywhereFirst(core.tools)
    const kinds = sorted.map(({ regions }) => regions === 'all')
    expect(kinds.indexOf(false)).toBe(kinds.lastIndexOf(true) + 1)
    expect(sorted.map(({ id }) => id).toSorted()).toEqual(core.tools.map(({ id }) => id).toSorted())
    for (const is of [true, false]) {
      const of = (tools: typeof core.tools) => tools.filter(({ regions }) => (regions === 'all') === is)
      expect(of(sorted)).toEqual(of(core.tools))
    }
  })
})

describe('filters', () => {
  const filters: Filters = { ...NO_FILTERS, region: 'occitanie', markers: ['securise', 'telemedecine'] }

  it('keep the tools that pass all of them', () => {
    const found = filterTools(all, filters)
    expect(found.length).toBeGreaterThan(0)
    for (const tool of found) {
      expect(tool.regions === 'all' || tool.regions.includes('occitanie')).toBe(true)
      expect(catalogue.tools[tool.id]).toEqual(expect.arrayContaining(['securise', 'telemedecine']))
    }
  })

  it('count what a choice would show, and that is what it then shows', () => {
    for (const family of known.families) {
      expect(countWith(all, filters, { family })).toBe(filterTools(all, { ...filters, family }).length)
    }
  })

  it('put every tool in one standing', () => {
    const by = (standing: Filters['standing']) => filterTools(all, { ...NO_FILTERS, standing }).length
    expect(by('current') + by('to-confirm') + by('retired')).toBe(core.tools.length)
  })

  it('show a way out of an empty result', () => {
    const empty: Filters = { ...NO_FILTERS, family: 'activite', region: 'mayotte', markers: ['telemedecine'] }
    expect(filterTools(all, empty)).toEqual([])
    const ways = waysOut(all, empty)
    expect(ways.map(({ value }) => value)).toContain('telemedecine')
    for (const { next, count } of ways) expect(filterTools(all, next)).toHaveLength(count)
  })
})
