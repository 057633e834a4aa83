import { describe, expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'
import { situationFilterNames, situationFiltersQuery } from '#permalink/situation-filters.ts'

import { choicesOf, filterSituations, readFilters, seriesOf } from './filters.ts'

const { core } = realGuide
const read = (search: string) => readFilters(search, core)

describe('filters of the situations', () => {
  it('are in the address, both ways', () => {
    const filters = read('?lieu=domicile&profession=infirmier')
    expect(filters).toMatchObject({ setting: 'domicile', profession: 'infirmier', region: null })
    expect(read(`?${situationFiltersQuery.write(filters)}`)).toEqual(filters)
    expect(situationFiltersQuery.write(read(''))).toBe('')
  })

  it('ignore what no situation has', () => {
    expect(read('?lieu=lune&famille=<b>&serie=x&region=__proto__')).toEqual(read(''))
  })

  it('offer only choices that leave something, and say how many', () => {
    const filters = read('?lieu=domicile')
    const choices = choicesOf(core, filters)
    for (const name of situationFilterNames) {
      expect(choices[name].length).toBeGreaterThan(0)
      for (const { id, count } of choices[name]) {
        expect(filterSituations(core, { ...filters, [name]: id })).toHaveLength(count)
      }
    }
  })

  it('tell a story in order, from its first episode', () => {
    const [story] = seriesOf(core)
    expect(story?.episodes.map(({ series }) => series?.episode)).toEqual(story?.episodes.map((_, index) => index + 1))
    expect(filterSituations(core, read(`?serie=${story?.id}`))).toEqual(story?.episodes)
  })
})
