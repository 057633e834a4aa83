import { describe, expect, it } from 'vitest'

import { withTerritoryDetails } from '#knowledge/views/territory-details.ts'
import { wayIn } from '#parts/way-in/way-in.ts'

import { guide } from './guide.ts'
import { loadDetails, needOf } from './details.ts'
import { names } from './knowledge.ts'
import { readLink } from './link.ts'
import { listed, loadTerritory, stateOf } from './territories.ts'
import { readSound } from './territory-loader.ts'

const ID = 'cpts-de-demonstration'
const asked = 'avec=professionnel&besoin=demander-avis&formalisme=a-tracer&profession=infirmier'

describe('the guide of a territory in the application', () => {
  it('answers as the region until the territory is there, then with its tools', async () => {
    const before = readLink(`?${asked}&region=pays-de-la-loire&territoire=${ID}`)
    expect(guide.consult(before.answers).recommended[0]?.layer).not.toBe(2)
    await loadTerritory(ID)
    const { answers, dropped } = readLink(`?${asked}&territoire=${ID}`)
    expect(dropped).toEqual([])
    // Its members practise in its region.
    expect(answers).toMatchObject({ region: 'pays-de-la-loire', territoire: ID })
    const { recommended } = guide.consult(answers)
    expect(recommended[0]).toMatchObject({ layer: 2 })
    expect(names.tool(recommended[0]?.tool ?? '')).toBe('Avis Démo')
  })

  it('says nothing to those whose address does not name it', async () => {
    await loadTerritory(ID)
    const { answers } = readLink(`?${asked}&region=pays-de-la-loire`)
    const evaluation = guide.consult(answers)
    expect(evaluation.answers).not.toHaveProperty('territoire')
    const all = [evaluation.recommended, evaluation.complements, evaluation.fallbacks, evaluation.toConfirm].flat()
    expect(all.some(({ layer }) => layer === 2)).toBe(false)
  })

  it('leaves a territory of another region out, and says so', async () => {
    await loadTerritory(ID)
    const { answers, dropped } = readLink(`?${asked}&region=bretagne&territoire=${ID}`)
    expect(answers).not.toHaveProperty('territoire')
    expect(dropped.join()).toContain('CPTS de démonstration')
  })

  it('gives the words of the territory with the details of the page', async () => {
    await loadTerritory(ID)
    const evaluation = guide.consult(readLink(`?${asked}&territoire=${ID}`).answers)
    const details = await loadDetails(needOf(evaluation))
    const [top] = evaluation.recommended
    expect(details.tools[top?.tool ?? '']?.access[0]?.text).toContain('coordination')
    expect(details.sources['territoire']?.title).toBe('CPTS de démonstration')
    const others = await loadDetails({ tools: ['mssante'] })
    expect(others.sources).not.toHaveProperty('territoire')
  })

  it('leads to the tool of the territory at its address or to its own people, never to those of the region', async () => {
    const state = await loadTerritory(ID)
    if (state.kind !== 'ready') throw new Error(state.kind)
    const { answers } = guide.consult(readLink(`?${asked}&territoire=${ID}`).answers)
    const details = await loadDetails({ tools: ['mssante'], regions: ['pays-de-la-loire'] })
    const way = (change: object) => {
      const [tool] = state.territory.tools
      const territory = { ...state.territory, ...change, tools: tool ? [{ ...tool, ...change }] : [] }
      const pick = { tool: 'avis-demo', with: [] }
      return wayIn(pick, false, { details: withTerritoryDetails(details, territory), answers }).main
    }
    expect(way({})).toMatchObject({ kind: 'open', href: 'https://avis.demo.example/' })
    expect(way({ url: undefined })).toMatchObject({ kind: 'call', at: '02 00 00 00 00' })
    expect(way({ url: undefined, contact: { label: 'La coordination' }, access: [] })).toBeNull()
  })

  it('goes on without one that is not there', async () => {
    expect(await loadTerritory('nulle-part')).toEqual({ kind: 'missing' })
    expect(stateOf('nulle-part')).toEqual({ kind: 'missing' })
    const { answers } = readLink(`?${asked}&region=pays-de-la-loire&territoire=nulle-part`)
    expect(guide.consult(answers).outcome).toBe(
      guide.consult(readLink(`?${asked}&region=pays-de-la-loire`).answers).outcome,
    )
  })

  it('refuses a file that bears another name, or what the check refuses, with file, place and remedy', async () => {
    const [demo] = await listed()
    expect(readSound(JSON.stringify(demo), ID).kind).toBe('ready')
    expect(readSound(JSON.stringify(demo), 'autre')).toMatchObject({
      kind: 'refused',
      findings: [{ file: 'autre.json', path: 'id' }],
    })
    const hostile = { ...demo, tools: [{ ...demo?.tools[0], name: 'MSSanté' }] }
    expect(readSound(JSON.stringify(hostile), ID)).toMatchObject({
      kind: 'refused',
      findings: [{ code: 'look-alike', file: `${ID}.json`, path: 'tools[0].name' }],
    })
    expect(readSound('<!doctype html>', ID)).toMatchObject({ kind: 'refused', findings: [{ code: 'broken-json' }] })
  })
})
