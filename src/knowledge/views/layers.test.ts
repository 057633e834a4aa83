import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'

import { toCore } from './core.ts'
import { toAllLayers, toLayers, toNation, withAllLayers, withLayers } from './layers.ts'

const parsed = parseKnowledge(readDataFolder('data'))
if (parsed.kind === 'failed') throw new Error(JSON.stringify(parsed.findings))
const whole = toCore(parsed.knowledge)
const nation = toNation(whole)
const layers = toLayers(whole)
describe('the nation and the layers of regions', () => {
  it('are the whole again, in whatever order and however often each is laid', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(layers, { minLength: layers.length }), fc.nat(layers.length), (shuffled, cut) => {
        const first = withLayers(nation, shuffled.slice(0, cut))
        const again = withLayers(first, shuffled)
        expect(withAllLayers(first, toAllLayers(whole))).toEqual(whole)
        expect(withAllLayers(again, toAllLayers(whole))).toEqual(whole)
        expect(withLayers(withAllLayers(first, toAllLayers(whole)), shuffled)).toEqual(whole)
      }),
      { numRuns: 20 },
    )
  })

  it('know whose answers are told before the situations are there, each once', () => {
    const [first] = layers
    const twice = withLayers(withLayers(nation, layers.slice(0, 1)), layers.slice(0, 1))
    const own = whole.situations.filter(({ answers: { region } }) => region === undefined || region === first?.region)
    const distinct = new Set(own.map(({ answers }) => Object.values(answers).join(' ')))
    expect(twice.situations).toEqual([])
    expect(new Set(twice.told)).toEqual(distinct)
    expect(twice.told).toHaveLength(distinct.size)
  })

  it('leave the nation without a word of a region', () => {
    expect(nation.tools.every(({ regions }) => regions === 'all')).toBe(true)
    expect(JSON.stringify(nation.tools)).not.toContain('"scope"')
  })

  it('give a region its own tools and no other', () => {
    for (const layer of layers) {
      for (const { regions } of layer.tools) expect(regions).toContain(layer.region)
    }
  })
})
