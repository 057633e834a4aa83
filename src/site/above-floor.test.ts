import { describe, expect, it } from 'vitest'

import { faultsOfScripts } from './above-floor.ts'

const faults = (text: string, mended = '') => faultsOfScripts(new Map([['a.js', text]]), mended)

describe('faultsOfScripts', () => {
  it.each([
    ['list.toSorted()', 'Array.toSorted'],
    ['Object.groupBy(list,f)', 'Object.groupBy'],
    ['Promise.withResolvers()', 'Promise.withResolvers'],
    ['one.isSubsetOf(other)', 'Set.isSubsetOf'],
    ['note.showPopover()', 'HTMLElement.showPopover'],
    ['AbortSignal.timeout(5)', 'AbortSignal.timeout'],
    ['map.keys().toArray()', 'Iterator.toArray'],
    ['Temporal.Now.plainDateISO()', 'Temporal'],
    ['text.match(/(?<!a)b/)', 'a lookbehind'],
  ])('finds %s', (text, fault) => {
    expect(faults(text)).toHaveLength(1)
    expect(faults(text)[0]).toContain(fault)
  })

  it('lets pass what the floor has, and what is mended', () => {
    expect(faults('list.at(-1).replaceAll("a","b");Object.hasOwn(a,b);structuredClone(a);list.flatMap(f)')).toEqual([])
    expect(faults('list.toSorted()', "mend(Array.prototype, 'toSorted', …)")).toEqual([])
  })
})
