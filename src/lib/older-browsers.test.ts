import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const NAMES = ['toSorted', 'toReversed', 'findLast'] as const
const real = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const)

describe('older-browsers', () => {
  beforeEach(() => {
    vi.resetModules()
    for (const [name] of real) Reflect.deleteProperty(Array.prototype, name)
  })
  afterEach(() => {
    for (const [name, descriptor] of real) if (descriptor) Object.defineProperty(Array.prototype, name, descriptor)
  })

  it('gives a browser that lacks them the methods that the guide uses, and no name to loops', async () => {
    expect('toSorted' in []).toBe(false)
    await import('./older-browsers.ts')
    const numbers = [3, 1, 2]
    expect(numbers.toSorted((a, b) => b - a)).toEqual([3, 2, 1])
    expect(['b', 'a'].toSorted()).toEqual(['a', 'b'])
    expect(numbers.toReversed()).toEqual([2, 1, 3])
    expect(numbers.findLast((number) => number > 1)).toBe(2)
    expect(numbers.findLast((number) => number > 9)).toBeUndefined()
    expect(numbers).toEqual([3, 1, 2])
    expect(Object.keys(Array.prototype)).toEqual([])
  })

  it('leaves what a browser has', async () => {
    const own = () => ['own']
    Object.defineProperty(Array.prototype, 'toSorted', { value: own, writable: true, configurable: true })
    await import('./older-browsers.ts')
    expect([].toSorted).toBe(own)
  })
})
