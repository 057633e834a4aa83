import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { Guide } from '#engine/guide.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { randomOf } from '#lib/random.ts'
import { DONT_KNOW } from '#knowledge/constants.ts'
import { decodeAnswers, encodeAnswers } from '#permalink/codec.ts'
import { diagnoseLink } from '#permalink/diagnose.ts'
import { EMBED_BASE } from '#permalink/embed-code.ts'
import { findByAnyId, readQuery, toId } from '#permalink/forgive.ts'
import { decodeSelection } from '#permalink/selection.ts'
import { readPath } from '#permalink/paths.ts'

import golden from './golden.json' with { type: 'json' }
import { mutateAddress, travelsOf } from './mutate.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = loaded
const engine = new Guide(knowledge)

const evaluations = new Map<string, Evaluation>()
const evaluate = (answers: Answers): Evaluation => {
  const key = encodeAnswers(answers)
  const evaluation = evaluations.get(key) ?? engine.consult(answers)
  evaluations.set(key, evaluation)
  return evaluation
}

/** What a page does with the query of an address, without the page. */
function open(query: string) {
  const params = readQuery(query)
  const decoded = decodeAnswers(params, knowledge.questions)
  const kept = engine.keep(decoded.answers)
  const evaluation = evaluate(kept.answers)
  const diagnosis = diagnoseLink(
    { seen: decoded.seen, kb: decoded.kb, droppedCount: decoded.dropped.length + kept.dropped.length },
    { evaluation, tools: knowledge.tools, kb: knowledge.base.kb },
  )
  return { decoded, kept, evaluation, diagnosis, selection: decodeSelection(params, knowledge).selection }
}

type Golden = {
  readonly address: string
  readonly opens: string
  readonly answers?: number
  readonly situations?: number
  readonly changed?: boolean
  readonly note?: string
}
const links: readonly Golden[] = golden.links

/** The page a path leads to, in a frame or not. */
function pageOf(pathname: string) {
  return readPath(pathname.startsWith(`${EMBED_BASE}/`) ? pathname.slice(EMBED_BASE.length) : pathname)
}

describe('golden links open for ever', () => {
  it('are at least forty, of every kind that people pass on', () => {
    expect(links.length).toBeGreaterThanOrEqual(40)
    const kinds = new Set(links.map((link) => link.opens))
    for (const kind of [
      'recommendation',
      'guide',
      'tool',
      'situation',
      'play',
      'situations',
      'compare',
      'quiz',
      'tree',
      'selection',
      'share',
    ]) {
      expect(kinds).toContain(kind)
    }
  })

  it.each(links.map((link) => [link.address, link] as const))('%s', (address, link) => {
    const url = new URL(address, 'https://exemple.fr')
    const page = pageOf(url.pathname)
    expect(page?.kind).toBe(link.opens)
    if (page?.id && link.opens === 'tool') expect(findByAnyId(knowledge.tools, page.id)).toBeDefined()
    if (page?.id && (link.opens === 'situation' || link.opens === 'play'))
      expect(findByAnyId(knowledge.situations, page.id)).toBeDefined()
    const { kept, selection, diagnosis } = open(url.search)
    if (link.answers !== undefined) expect(Object.keys(kept.answers)).toHaveLength(link.answers)
    if (link.situations !== undefined) expect(selection.situations).toHaveLength(link.situations)
    if (link.changed)
      expect(diagnosis).toMatchObject({ kind: 'changed', causes: expect.arrayContaining([expect.anything()]) })
  })
})

describe('a golden link that has travelled', () => {
  const queries = links.map(({ address }) => new URL(address, 'https://exemple.fr').search.slice(1))
  it.each(queries.filter((query) => query.includes('=') && !/%|\+|page=/.test(query)))('says the same: %s', (query) => {
    const { decoded, kept, diagnosis, selection } = open(query)
    for (const travelled of travelsOf(query)) {
      const after = open(travelled)
      expect(after.decoded, travelled).toMatchObject({
        answers: decoded.answers,
        kb: decoded.kb,
        seen: decoded.seen,
      })
      expect(after.decoded.dropped, travelled).toHaveLength(decoded.dropped.length)
      expect(after.kept, travelled).toEqual(kept)
      expect(after.diagnosis, travelled).toEqual(diagnosis)
      expect(after.selection, travelled).toEqual(selection)
    }
  })
})

describe('ten thousand random and mutated addresses', () => {
  const random = randomOf('addresses')
  const queries = links.map(({ address }) => new URL(address, 'https://exemple.fr').search.slice(1))
  const values = knowledge.questions.flatMap(({ id, options }) => [
    [id, DONT_KNOW] as const,
    ...options.map((option) => [id, option.id] as const),
  ])
  const addresses = Array.from({ length: 10_000 }, () => mutateAddress(queries, values, random))

  it('never throw, and keep every answer that can be kept', () => {
    const seen = { kept: 0, dropped: 0, recommended: 0, 'by-case': 0, 'to-confirm': 0, none: 0, undecided: 0 }
    for (const address of addresses) {
      const { decoded, kept, evaluation } = open(address)
      expect(decoded.answers, address).toEqual(readable(address))
      // What counts, and what is left over since it cannot matter, are together all that was kept.
      const left = Object.fromEntries(evaluation.leftover.map(({ question, option }) => [question, option]))
      expect({ ...left, ...evaluation.answers }, address).toEqual(kept.answers)
      for (const { question, option, why } of kept.dropped) {
        // Put back, what was dropped as a contradiction is one still.
        expect(why).toBe('contradiction')
        expect(engine.keep({ ...kept.answers, [question]: option }).dropped.length, address).toBeGreaterThan(0)
      }
      seen.kept += Object.keys(kept.answers).length
      seen.dropped += decoded.dropped.length + kept.dropped.length
      seen[evaluation.outcome] += 1
    }
    // The addresses are of every sort, or the test proves little. At random hardly a need is left without any tool, and
    // hardly anybody answers "I do not know" to all that matters: these two are proved by `guide check`.
    const { none: _none, 'by-case': _byCase, ...others } = seen
    for (const number of Object.values(others)) expect(number).toBeGreaterThan(200)
  })
})

/** The answers that can be read in an address, found the slow way: for each question, its first value that is one. */
function readable(address: string): Answers {
  const entries = [...readQuery(address)].map(([key, value]) => [toId(key), toId(value)] as const)
  return Object.fromEntries(
    knowledge.questions.flatMap(({ id, options }) => {
      const first = entries.find(
        ([key, value]) => key === id && (value === DONT_KNOW || options.some((option) => option.id === value)),
      )
      return first ? [[id, first[1]]] : []
    }),
  )
}
