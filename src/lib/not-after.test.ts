import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { matchesNotAfter } from './not-after.ts'

describe('matchesNotAfter', () => {
  it('gives what a lookbehind would, on any text', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', 'é', '😀', '𝒜') })
    fc.assert(
      fc.property(texts, (text) => {
        const mine = matchesNotAfter(text, /[1.]\p{L}*1?/gu, /[\p{L}.]/u)
        const theirs = [...text.matchAll(/(?<![\p{L}.])[1.]\p{L}*1?/gu)]
        expect(mine.map(({ 0: found, index }) => [index, found])).toEqual(
          theirs.map(({ 0: found, index }) => [index, found]),
        )
      }),
    )
  })

  it('lets what is exempt be after anything', () => {
    const found = matchesNotAfter('x1 x2', /[12]/gu, /x/u, ([digit]) => digit === '2')
    expect(found.map(([digit]) => digit)).toEqual(['2'])
  })
})
