import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeSelection, encodeSelection, LONGEST_TITLE, MOST_SITUATIONS } from './selection.ts'

const known = {
  regions: [{ id: 'occitanie' }, { id: 'bretagne' }],
  situations: [
    ...Array.from({ length: 12 }, (_, index) => ({ id: `s${index}` })),
    { id: 'neuf', formerIds: ['vieux'] },
  ],
}
const decode = (query: string) => decodeSelection(new URLSearchParams(query), known)

const anySelection = fc.record({
  title: fc.string({ unit: 'binary', maxLength: LONGEST_TITLE }).map((title) => title.trim()),
  region: fc.constantFrom(null, 'occitanie', 'bretagne'),
  situations: fc.uniqueArray(fc.constantFrom(...known.situations.map(({ id }) => id)), { maxLength: MOST_SITUATIONS }),
  format: fc.constantFrom('a4' as const, 'a3' as const),
})

describe('a selection', () => {
  it('round-trips', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const { title, ...rest } = decode(encodeSelection(selection))
        expect(rest).toEqual({ region: selection.region, situations: selection.situations, format: selection.format })
        expect(title.length).toBeLessThanOrEqual(2 * LONGEST_TITLE)
      }),
    )
  })

  it('keeps eight situations, each once, and follows former ids', () => {
    expect(decode('s=vieux&s=neuf&s=nulle-part&s=s1').situations).toEqual(['neuf', 's1'])
    expect(decode(known.situations.map(({ id }) => `s=${id}`).join('&')).situations).toHaveLength(MOST_SITUATIONS)
  })

  it('leaves out what means nothing', () => {
    expect(decode('region=lune&format=a0&titre=%20')).toEqual({ title: '', region: null, situations: [], format: 'a4' })
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => decode(text).situations.length <= MOST_SITUATIONS,
      ),
    )
  })
})
