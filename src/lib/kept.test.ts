import { expect, it, vi } from 'vitest'

import { kept } from './kept.ts'

it('makes once for each key, nothing included, and forgets the oldest', () => {
  const make = vi.fn<(key: string) => string | null>((key) => (key === 'none' ? null : key.toUpperCase()))
  const keep = kept<string | null>(2)
  const of = (key: string) => keep(key, () => make(key))
  expect([of('none'), of('none'), of('a'), of('a')]).toEqual([null, null, 'A', 'A'])
  expect(make).toHaveBeenCalledTimes(2)
  of('b')
  of('a')
  of('none')
  expect(make.mock.calls.flat()).toEqual(['none', 'a', 'b', 'none'])
})
