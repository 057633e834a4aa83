import { describe, expect, it } from 'vitest'

import { NATION, REGION, stackOf } from './stack.ts'
import type { Status } from './statement.ts'

const tool = (id: string, regions: 'all' | readonly string[], more: object = {}) => ({
  id,
  regions,
  implements: [] as string[],
  uses: [] as { id: string; status: Status }[],
  exclusions: [] as { id: string; scope?: string[] }[],
  prerequisites: [],
  ...more,
})

const whole = {
  questions: [{ id: 'region' }, { id: 'region-correspondant', needsRegion: true as const }, { id: 'avec' }],
  tools: [
    tool('dmp', 'all', {
      exclusions: [{ id: 'partout' }, { id: 'en-bretagne', scope: ['bretagne'] }],
      closed: [{ id: 'ferme', scope: ['corse'] }],
    }),
    tool('breton', ['bretagne'], { uses: [{ id: 'u', status: 'to-confirm' }] }),
    tool('commun', ['bretagne', 'corse'], {
      uses: [
        { id: 'u', status: 'to-confirm' },
        { id: 'vieux', status: 'outdated' },
      ],
      inUse: [{ id: 'ici', scope: ['corse'] }],
    }),
  ],
  gaps: [
    { id: 'ici', regions: ['corse'] },
    { id: 'partout', regions: 'all' as const },
  ],
}
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('the stack of a reader', () => {
  it('is the nation alone without a region, and asks nothing that supposes one', () => {
    const stack = stackOf(whole, { region: null })
    expect(ids(stack.tools)).toEqual(['dmp'])
    expect(ids(stack.questions)).toEqual(['avec'])
    expect(stack.tools[0]).toMatchObject({ layer: NATION, exclusions: [{ id: 'partout' }], closed: [] })
    expect(stack.gaps).toMatchObject([{ id: 'partout', layer: NATION }])
  })

  it('holds the tools and the words of one region, never those of another', () => {
    const stack = stackOf(whole, { region: 'bretagne' })
    expect(stack.tools.map(({ id, layer }) => [id, layer])).toEqual([
      ['dmp', NATION],
      ['breton', REGION],
      ['commun', REGION],
    ])
    expect(stack.tools[0]?.exclusions).toEqual([{ id: 'partout' }, { id: 'en-bretagne', scope: ['bretagne'] }])
    expect(ids(stack.questions)).toEqual(['region-correspondant', 'avec'])
  })

  it('confirms what a region says is in use there, and there alone; what is outdated stays so', () => {
    const usesIn = (region: string) => stackOf(whole, { region }).tools.find(({ id }) => id === 'commun')?.uses
    expect(usesIn('corse')).toMatchObject([{ status: 'current' }, { status: 'outdated' }])
    expect(usesIn('bretagne')).toMatchObject([{ status: 'to-confirm' }, { status: 'outdated' }])
  })

  it('never loses an exclusion of the layer below', () => {
    const below = stackOf(whole, { region: null })
    for (const region of ['bretagne', 'corse']) {
      const above = stackOf(whole, { region })
      for (const { id, exclusions } of below.tools) {
        const here = above.tools.find((other) => other.id === id)
        expect(here?.exclusions).toEqual(expect.arrayContaining([...exclusions]))
      }
    }
  })
})
