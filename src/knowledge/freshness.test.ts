import { describe, expect, it } from 'vitest'

import { bestBefore, isPast } from './freshness.ts'

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
