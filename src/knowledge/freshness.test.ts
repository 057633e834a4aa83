import { describe, expect, it } from 'vitest'

import { bestBefore, isPast, oldEvidence } from './freshness.ts'

describe('best-before days', () => {
  it.each([
    ['2026-11-22', 12, '2027-11-22'],
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %i months: %s', (date, months, due) => {
    expect(bestBefore(date, months)).toBe(due)
  })

  it('passes the day after, not the day itself', () => {
    expect(isPast('2026-11-22', 12, '2027-11-22')).toBe(false)
    expect(isPast('2026-11-22', 12, '2027-11-23')).toBe(true)
  })
})

describe('old evidence', () => {
  const dated = (published: string | null, latest?: string) => ({
    published,
    founding: true,
    ...(latest && { latest }),
  })
  it.each([
    ['the newest of several', [dated('2018'), dated('2020-11')], 2020],
    ['a document without a date whose newest passage has one', [dated(null, '2022')], 2022],
    ['founding documents without a date', [dated(null)], 0],
    ['three years are not old', [dated('2018'), dated('2023')], null],
    ['another undated document may be recent', [dated('2018'), { published: null, founding: false }], null],
    ['nothing is known', [], null],
  ] as const)('%s', (_case, sources, year) => {
    expect(oldEvidence(sources, '2026-11-22')).toBe(year)
  })
})
