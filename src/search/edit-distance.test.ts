import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { isOneEditAway } from './edit-distance.ts'

/** Damerau-Levenshtein (adjacent swaps), by the book. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1)
    }
  }
  return rows[a.length]![b.length]!
}

describe('isOneEditAway', () => {
  it.each([
    ['patient', 'pateint', true],
    ['ordonnance', 'ordonance', true],
    ['visio', 'visoi', true],
    ['avis', 'avis', false],
    ['place', 'plaies', false],
  ])('%s, %s: %s', (a, b, is) => {
    expect(isOneEditAway(a, b)).toBe(is)
  })

  it('agrees with the textbook', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneEditAway(a, b)).toBe(distance(a, b) === 1)
      }),
    )
  })
})
