import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { readQuery } from './forgive.ts'
import { decodeSelection, encodeSelection, LONGEST_TITLE, MOST_SITUATIONS } from './selection.ts'

const known = {
  regions: [{ id: 'occitanie' }, { id: 'bretagne' }],
  situations: [
    ...Array.from({ length: 12 }, (_, index) => ({ id: `s${index}` })),
    { id: 'neuf', formerIds: ['vieux'] },
  ],
}
const open = (query: string) => decodeSelection(readQuery(query), known)
const decode = (query: string) => open(query).selection

const anySelection = fc.record({
  title: fc.string({ unit: 'binary', maxLength: LONGEST_TITLE }).map((title) => title.trim()),
  region: fc.constantFrom(null, 'occitanie', 'bretagne'),
  situations: fc.uniqueArray(fc.constantFrom(...known.situations.map(({ id }) => id)), { maxLength: MOST_SITUATIONS }),
  format: fc.constantFrom('a4' as const, 'a3' as const),
})

describe('a selection', () => {
  it('keeps the territory whose tools answer', () => {
    const query = encodeSelection({ title: '', region: null, territory: 'cpts-demo', situations: ['s1'], format: 'a4' })
    expect(open(query)).toEqual({
      selection: { title: '', region: null, territory: 'cpts-demo', situations: ['s1'], format: 'a4' },
      dropped: [],
    })
  })

  it('keeps the heading and the contact of a poster, as long as a title', () => {
    const selection = { ...decode('s=s1'), heading: 'À qui demander ?', contact: 'Le secrétariat & 02 00 00 00 00' }
    expect(open(encodeSelection(selection))).toEqual({ selection, dropped: [] })
    expect(decode(`entete=${'x'.repeat(200)}`).heading).toHaveLength(LONGEST_TITLE)
  })

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

  it('says what it left out', () => {
    expect(open('region=lune&s=nulle-part&s=s1&format=a0&humeur=bonne&titre=').dropped.map(({ key }) => key)).toEqual([
      'region',
      's',
      'format',
      'humeur',
    ])
  })

  it.each([
    'titre=CPTS+du+Val&amp;region=occitanie&amp;s=s1&amp;s=s2',
    'titre=CPTS+du+Val;region=OCCITANIE;s=S1;s=s2.',
    'titre=CPTS%2520du%2520Val&region=occitanie&s=s1&s=s2%C2%A0%C2%BB',
    'titre%3DCPTS%2Bdu%2BVal%26region%3Doccitanie%26s%3Ds1%26s%3Ds2',
    'titre=CPTS+du+Val&region=occitanie&s=s1&s=s2&utm_source=lettre',
  ])('is the same whatever the address went through: %s', (query) => {
    expect(open(query)).toEqual({
      selection: { title: 'CPTS du Val', region: 'occitanie', situations: ['s1', 's2'], format: 'a4' },
      dropped: [],
    })
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
