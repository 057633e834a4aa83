import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { findStale } from '#knowledge/freshness.ts'
import { regionStatements } from '#knowledge/region-statements.ts'
import { runGuide } from '#tests/support/run-guide.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = loaded

type Json = {
  statements: { place: string; due: string }[]
  stale: { place: string; due: string }[]
  unknown: string[]
}

describe('guide review', () => {
  it('names each statement of the region once, with its source and the day it falls due', async () => {
    const { code, out, err } = await runGuide('review', 'bretagne')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const places = regionStatements(knowledge, 'bretagne').map(({ place }) => place)
    expect(places).toContain('bretagne/local/dac/access/dac-du-territoire')
    expect(places).toContain('bretagne/contacts/dac')
    for (const place of places) expect(out.split(`**[${place}]**`)).toHaveLength(2)
    expect(out.match(/^ {2}- À revoir avant le /gm)).toHaveLength(places.length)
  })

  it('says a phone number that the region gives', async () => {
    expect((await runGuide('review', 'grand-est')).out).toContain('03 83 97 13 70 support@pulsy.fr')
  })

  it('asks about what is to confirm, and not about what is sure', async () => {
    const { unknown } = JSON.parse((await runGuide('review', 'bourgogne-franche-comte', '--json')).out) as Json
    expect(unknown.some((question) => question.includes('eTICSS. Est-ce ouvert'))).toBe(true)
    expect(unknown.some((question) => question.includes('Telmi. Est-ce ouvert aujourd’hui, et à qui ?'))).toBe(true)
    expect(unknown.filter((question) => question.includes('Demander un avis') && question.includes('Telmi'))).toEqual(
      [],
    )
  })

  it('lists what is past its day on a date, and nothing before', async () => {
    const on = async (day: string) =>
      JSON.parse((await runGuide('review', 'bretagne', '--as-of', day, '--json')).out) as Json
    const { statements, stale } = await on('2099-01-01')
    expect(stale).toHaveLength(statements.length)
    expect((await on('2026-11-28')).stale).toEqual([])
  })

  it('refuses what is no region, and a date that is none', async () => {
    expect((await runGuide('review', 'atlantide')).code).toBe(2)
    expect((await runGuide('review', 'bretagne', '--as-of', 'demain')).code).toBe(2)
    expect((await runGuide('review')).code).toBe(2)
  })
})

describe('what a region says of a tool below it', () => {
  it('falls due by the date of its own file, and is named there', () => {
    const past = findStale(knowledge, '2099-01-01')
    const words = past.filter(({ file }) => file === 'regions/pays-de-la-loire/local/mssante.json')
    expect(words.map(({ path }) => path)).toEqual(['limits[0]', 'limits[1]'])
    const ofTool = past.filter(({ file, path }) => file === 'national/tools/mssante.json' && path.startsWith('limits'))
    const own = knowledge.tools.find(({ id }) => id === 'mssante')?.limits.filter(({ scope }) => scope === undefined)
    expect(ofTool).toHaveLength(own?.length ?? 0)
  })
})
