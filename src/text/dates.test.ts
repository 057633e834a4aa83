import { expect, it } from 'vitest'

import { longDate } from './dates.ts'

it.each([
  ['2026-11-22', '22 novembre 2026'],
  ['2024-03-01', '1er mars 2024'],
  ['2024-03', 'mars 2024'],
  ['2022', '2022'],
])('%s is %s', (date, words) => {
  expect(longDate(date)).toBe(words)
})
