import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import type { Answers } from '#engine/types.ts'

import { decodeAnswers, encodeAnswers } from './codec.ts'
import { type EmbedChoice, embedPath, readEmbedChoice } from './embed-choice.ts'
import { readQuery } from './forgive.ts'
import {
  casePlaceQuery,
  changesQuery,
  type Codec,
  comparedQuery,
  followedQuery,
  joinQueries,
  LONGEST_SERIES,
  playQuery,
  quizQuery,
  regionQuery,
  topicQuery,
} from './page-queries.ts'
import { framePatterns, paths, patterns, readPath, withId } from './paths.ts'
import { NO_SITUATION_FILTERS, situationFiltersQuery } from './situation-filters.ts'
import { readPicked, readToolFilters, type ToolFilters, writeCatalogue } from './tool-filters.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const idOrNull = fc.option(id)

/** A page understands what it wrote, and writes the same again. */
function roundTrips<Value>({ read, write }: Codec<Value>, values: fc.Arbitrary<Value>) {
  return fc.property(values, (value) => {
    expect(read(readQuery(write(value)))).toEqual(value)
    expect(write(read(readQuery(write(value))))).toBe(write(value))
  })
}

describe('what a page keeps in its address is read as it was written', () => {
  const filters = fc.record({
    setting: idOrNull,
    profession: idOrNull,
    region: idOrNull,
    family: idOrNull,
    series: idOrNull,
  })
  it('a region, a topic, a tool to find', () => {
    for (const codec of [regionQuery, topicQuery, followedQuery]) fc.assert(roundTrips(codec, idOrNull))
  })

  it('tools to compare', () => fc.assert(roundTrips(comparedQuery, fc.uniqueArray(id, { maxLength: 6 }))))

  it('a step of a situation', () =>
    fc.assert(roundTrips(playQuery, fc.record({ step: fc.integer({ min: 1, max: 99 }), isNotes: fc.boolean() }))))

  it('changes since a day, in a region', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    const since = fc.option(day.map((date) => date.toISOString().slice(0, 10)))
    fc.assert(roundTrips(changesQuery, fc.record({ region: idOrNull, since })))
  })

  it('a case of a session', () => fc.assert(roundTrips(casePlaceQuery, fc.integer({ min: 0, max: 99 }))))

  it('a series of the quiz', () =>
    fc.assert(
      roundTrips(
        quizQuery,
        fc.record({ seed: id, length: fc.integer({ min: 1, max: LONGEST_SERIES }), region: idOrNull }),
      ),
    ))

  it('filters of situations', () => fc.assert(roundTrips(situationFiltersQuery, filters)))

  it('filters of tools, with the tools that are ticked', () => {
    const known = { families: ['f1', 'f2'], regions: ['r1'], markers: ['m1', 'm2', 'm3'] }
    const tools = [{ id: 't1' }, { id: 't2' }, { id: 't3' }]
    const anyFilters: fc.Arbitrary<ToolFilters> = fc.record({
      family: fc.constantFrom(null, ...known.families),
      region: fc.constantFrom(null, ...known.regions),
      markers: fc.subarray(known.markers),
      standing: fc.constantFrom(null, 'current' as const, 'to-confirm' as const, 'retired' as const),
    })
    fc.assert(
      fc.property(anyFilters, fc.subarray(tools.map((tool) => tool.id)), (chosen, picked) => {
        const params = readQuery(writeCatalogue(chosen, picked))
        expect(readToolFilters(params, known)).toEqual(chosen)
        expect(readPicked(params, tools, tools.length)).toEqual(picked)
      }),
    )
  })

  it('the answers of a tree, beside the tool to find in it', () => {
    const questions = [{ id: 'avec', options: [{ id: 'patient' }, { id: 'groupe' }] }]
    const answers = fc.constantFrom<Answers>({}, { avec: 'patient' }, { avec: 'groupe' })
    fc.assert(
      fc.property(answers, idOrNull, (chosen, tool) => {
        const params = readQuery(joinQueries(encodeAnswers(chosen), followedQuery.write(tool)))
        expect(followedQuery.read(params)).toBe(tool)
        params.delete('outil')
        expect(decodeAnswers(params, questions)).toMatchObject({ answers: chosen, dropped: [] })
      }),
    )
  })

  it('what a frame shows', () => {
    const known = { situations: [{ id: 's1' }, { id: 's2' }], tools: [{ id: 't1' }], regions: [{ id: 'r1' }] }
    const choices: readonly EmbedChoice[] = [
      { kind: 'guide', id: '' },
      { kind: 'guide', id: 'r1' },
      { kind: 'situation', id: 's2' },
      { kind: 'outil', id: 't1' },
      { kind: 'other', id: '/recommandation?avec=patient&besoin=voir' },
      { kind: 'other', id: '/selection?s=s1' },
      { kind: 'other', id: '/comparer?outils=t1,t2' },
    ]
    for (const choice of choices) {
      const address = new URL(paths.embedBuilder(embedPath(choice)), 'https://exemple.fr')
      expect(readEmbedChoice(readQuery(address.search), known)).toEqual({ choice, dropped: [] })
    }
  })
})

describe('never throws, whatever the text', () => {
  const codecs: readonly Codec<unknown>[] = [
    regionQuery as Codec<unknown>,
    comparedQuery as Codec<unknown>,
    playQuery as Codec<unknown>,
    quizQuery as Codec<unknown>,
    situationFiltersQuery as Codec<unknown>,
  ]
  it('and what is read can be written and read again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...codecs),
        (text, { read, write }) => {
          const value = read(readQuery(`etape=${text}&n=${text}&serie=${text}&region=${text}&outils=${text}`))
          expect(typeof write(value)).toBe('string')
        },
      ),
    )
    expect(situationFiltersQuery.read(readQuery(''))).toEqual(NO_SITUATION_FILTERS)
  })
})

describe('the path of a page', () => {
  it('is read as it was written', () => {
    for (const [kind, pattern] of Object.entries(patterns)) {
      const named = pattern.includes(':id') ? 'un-id' : null
      expect(readPath(withId(pattern, 'un-id'))).toEqual({ kind, id: named })
    }
  })

  it('opens the same page as the shorter path of a frame', () => {
    for (const [kind, pattern] of Object.entries(framePatterns))
      expect(readPath(withId(pattern, 'un-id'))).toEqual({ kind, id: 'un-id' })
  })

  it('may end with a slash', () => {
    expect(readPath('/outils/')).toEqual({ kind: 'tools', id: null })
    expect(readPath('/outils/dmp/')).toEqual({ kind: 'tool', id: 'dmp' })
  })

  it('is none of the guide’s', () => {
    expect(readPath('/nulle-part')).toBeNull()
    expect(readPath('/outils/dmp/encore')).toBeNull()
  })
})

it.each([
  ['2026-11-27', '2026-11-27'],
  ['27/11/2026', '2026-11-27'],
  ['7.1.2026', '2026-01-07'],
  ['2026-02-31', null],
  ['hier', null],
])('the day « %s » is %s', (typed, day) => {
  expect(changesQuery.read(new URLSearchParams({ depuis: typed })).since).toBe(day)
})
