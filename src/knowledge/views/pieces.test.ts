import { describe, expect, it } from 'vitest'

import { parseKnowledge } from '#knowledge/parse.ts'
import { readDataFolder } from '#knowledge/read-data.ts'

import { toDetails, type ToolDetails } from './details.ts'
import { type Piece, toPieces, withWords } from './pieces.ts'
import { readPiece, toWritten } from './written-piece.ts'

const result = parseKnowledge(readDataFolder('data'))
if (result.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = result
const whole = toDetails(knowledge)
const pieces = toPieces(whole)
const piece = (name: string): Piece => pieces[name] ?? {}

const LISTS = ['links', 'limits', 'access', 'support'] as const
const idsOf = (tool: ToolDetails | undefined, list: (typeof LISTS)[number]) =>
  tool?.[list].map((said) => ('id' in said ? said.id : said.url)) ?? []

/** Tools of which some region speaks. */
const spoken = [...new Set(knowledge.local.map(({ words }) => words.id))]

describe('the pieces of a tool', () => {
  it.each(spoken)('%s: the way in holds no region’s words, and its region puts its own back', (id) => {
    const steps = piece(`steps-${id}`).tools?.[id]
    expect(steps && LISTS.flatMap((list) => steps[list].filter(({ scope }) => scope !== undefined))).toEqual([])
    for (const { id: region } of knowledge.regions) {
      const words = piece(`region-${region}`).words?.[id]
      const together = steps && withWords(steps, words ? [words] : [])
      for (const list of ['links', 'limits', 'access'] as const) {
        // Of its own words, the way in has none that is outdated; of its own links, those that do something.
        const expected = whole.tools[id]?.[list].filter((said) =>
          said.scope
            ? said.scope.includes(region)
            : said.status !== 'outdated' && (list !== 'links' || ('does' in said && said.does !== undefined)),
        )
        expect(idsOf(together, list), `${region} ${list}`).toEqual(
          expected?.map((said) => ('id' in said ? said.id : said.url)),
        )
      }
    }
  })

  it.each(spoken)('%s: nothing is said twice where the whole sheet is there', (id) => {
    const sheet = piece(`tool-${id}`).tools?.[id]
    const all = knowledge.regions.flatMap(({ id: region }) => piece(`region-${region}`).words?.[id] ?? [])
    const together = sheet && withWords(sheet, all)
    for (const list of LISTS) expect(idsOf(together, list)).toEqual(idsOf(sheet, list))
  })

  it('cite only sources that they carry', () => {
    const cited = knowledge.regions.flatMap(({ id }) => {
      const { words = {}, sources = {} } = piece(`region-${id}`)
      return Object.values(words).flatMap((said) =>
        LISTS.flatMap((list) => said[list].flatMap(({ cite }) => cite.map(({ source }) => source in sources))),
      )
    })
    expect(cited.length).toBeGreaterThan(20)
    expect(cited).not.toContain(false)
  })
})

describe('the file of a piece', () => {
  it.each(Object.keys(pieces))('%s is read as it was before it was written', (name) => {
    const file: unknown = JSON.parse(JSON.stringify(toWritten(piece(name))))
    expect(readPiece(file as ReturnType<typeof toWritten>)).toEqual(piece(name)) // Written from one, by JSON.
  })

  it('says nothing that is empty, nor an id twice', () => {
    const text = JSON.stringify(
      Object.values(pieces).map(({ tools, sources }) =>
        toWritten({ ...(tools && { tools }), ...(sources && { sources }) }),
      ),
    )
    expect(text).not.toMatch(/"(?:operator|url|published)":null|"(?:links|limits|access|support|markers)":\[\]/)
  })
})
