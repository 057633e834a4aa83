import { beforeAll, describe, expect, it } from 'vitest'

import { complementsOf } from '#engine/complements.ts'
import { Guide } from '#engine/guide.ts'
import { toCoverage } from '#engine/coverage.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'
import { isInRegion } from '#knowledge/standing.ts'
import { toCatalogue } from '#knowledge/views/catalogue.ts'
import { toFaq } from '#knowledge/views/faq.ts'
import { toSources } from '#knowledge/views/sources.ts'

let knowledge: Knowledge
let engine: Guide

beforeAll(() => {
  const result = parseKnowledge(readDataFolder('data'))
  if (result.kind === 'failed') throw new Error(JSON.stringify(result.findings[0]))
  knowledge = result.knowledge
  engine = new Guide(knowledge)
})

describe('coverage', () => {
  it('says of every need in every region what the engine says of it', () => {
    const { regions, needs } = toCoverage(knowledge)
    expect(regions).toHaveLength(knowledge.regions.length)
    for (const region of regions) {
      for (const need of needs) {
        const cell = region.cells[need]
        const place = `${region.id} × ${need}`
        for (const id of [...(cell?.tools.flat() ?? []), ...(cell?.toConfirm ?? [])]) {
          const tool = knowledge.tools.find((one) => one.id === id)
          expect(tool && isInRegion(tool, region.id), `${place}: ${id}`).toBe(true)
        }
        const isSettled = cell?.kind === 'known' || cell?.kind === 'kind'
        expect(isSettled, place).toBe(cell?.gaps.length === 0 && cell.toConfirm.length === 0)
        const firsts = (cell?.tools ?? []).map(([first]) => knowledge.tools.find(({ id }) => id === first)?.kind)
        if (isSettled) expect(cell?.kind === 'kind', place).toBe(firsts.every((kind) => kind === 'category'))
        if (cell?.kind === 'gap') expect(cell.tools, place).toEqual([])
      }
    }
  })

  it('agrees with a consultation', () => {
    const { regions, needs } = toCoverage(knowledge)
    for (const region of regions.slice(0, 4)) {
      for (const need of needs) {
        const { possible } = engine.consult({ region: region.id, besoin: need })
        const tops = possible.flatMap(({ top }) => (top?.status === 'current' ? [[top.tool, ...top.with].join()] : []))
        expect(new Set(region.cells[need]?.tools.map((tool) => tool.join()))).toEqual(new Set(tops))
      }
    }
  })
})

describe('library', () => {
  it('says what replaced every outdated statement, and on whose word', () => {
    for (const { outdated } of toSources(knowledge)) {
      for (const { now, evidence } of outdated) {
        expect(now).not.toBe('')
        expect(evidence).not.toEqual([])
      }
    }
  })

  it('finds something that rests on every document', () => {
    const idle = toSources(knowledge).filter(
      ({ tools, faq, situations }) => tools.length + faq.length + situations.length === 0,
    )
    // A region, a gap or a category may be all that cites a document.
    expect(idle.length).toBeLessThan(knowledge.sources.length / 4)
  })

  it('names every document that the FAQ cites', () => {
    const { topics, sources } = toFaq(knowledge)
    for (const id of topics.flatMap(({ entries }) => entries.flatMap((entry) => entry.sources)))
      expect(sources[id]).toBeDefined()
  })

  it('advises complements that exist', () => {
    const ids = new Set(knowledge.tools.map(({ id }) => id))
    for (const [tool, complements] of Object.entries(toCatalogue(knowledge, complementsOf(knowledge)).complements)) {
      expect(ids.has(tool)).toBe(true)
      for (const id of complements) expect(ids.has(id)).toBe(true)
    }
  })
})
