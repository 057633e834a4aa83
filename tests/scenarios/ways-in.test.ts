import { afterAll, describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { toCoverage } from '#engine/coverage.ts'
import { Guide } from '#engine/guide.ts'
import type { Evaluation } from '#engine/types.ts'
import type { Region, Tool } from '#knowledge/schema.ts'
import { DAILY, READER } from '#tests/support/daily-needs.ts'

/**
 * What a reader can do at once on the answer to a daily need: the strongest of these. `open`: an address that opens the
 * tool, installs it or asks for an account; `call`: a number; `ask`: the page or the mailbox of a named service of the
 * region; `named`: a service by its name alone.
 */
const WAYS = ['open', 'call', 'ask', 'named', 'nothing'] as const
type Way = (typeof WAYS)[number]

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = loaded
const engine = new Guide(knowledge)
const regions = knowledge.regions.filter(({ kind }) => kind === 'region')

const PHONE = /(?:^|\D)(?:0 ?[1-9](?: ?\d{2}){4}|0 ?8\d{2} ?\d{2,3} ?\d{2,3}(?: ?\d{2})?|3422)(?:\D|$)/

const isHere = (statement: { readonly scope?: readonly string[] | undefined }, region: string) =>
  statement.scope === undefined || statement.scope.includes(region)

function opens(tool: Tool, region: string): boolean {
  return tool.links.some(
    (link) => isHere(link, region) && link.does !== undefined && link.does !== 'example' && link.status === 'current',
  )
}

function isCalled(tool: Tool, region: string): boolean {
  return [...tool.access, ...tool.support].some(
    (fact) => isHere(fact, region) && fact.status !== 'outdated' && PHONE.test(fact.text),
  )
}

/** The tools that an answer puts first: what is recommended, what each case gives, or what is to be confirmed. */
function firstOf({ recommended, cases, toConfirm, substitutes }: Evaluation): string[] {
  const [best] = recommended
  if (best) return [best.tool, ...best.with]
  const byCase = cases.flatMap(({ top }) => (top ? [top.tool, ...top.with] : []))
  if (byCase.length > 0) return byCase
  const [likely] = toConfirm
  return likely ? [likely.tool, ...likely.with] : substitutes.map(({ tool }) => tool)
}

/** What can be done at once beside the first answer: what else is as good, and what would do meanwhile. */
function besideOf({ recommended, fallbacks }: Evaluation): string[] {
  return [...recommended.slice(1), ...fallbacks].flatMap((choice) => [choice.tool, ...choice.with])
}

function ofRegion({ grades, contacts = [] }: Region): Way {
  if (contacts.some(({ phone }) => phone !== undefined)) return 'call'
  if (grades?.site || contacts.some(({ url, mail }) => url !== undefined || mail !== undefined)) return 'ask'
  return grades || contacts.length > 0 ? 'named' : 'nothing'
}

function wayOf(region: Region, evaluation: Evaluation): Way {
  const tools = firstOf(evaluation).flatMap((id) => knowledge.tools.filter((tool) => tool.id === id))
  if (tools.some((tool) => opens(tool, region.id))) return 'open'
  if (tools.some((tool) => isCalled(tool, region.id))) return 'call'
  return ofRegion(region)
}

const table = regions.map((region) => ({
  region: region.id,
  cells: Object.entries(DAILY).map(([need, answers]) => {
    const evaluation = engine.consult({ ...READER, ...answers, region: region.id })
    const beside = besideOf(evaluation).flatMap((id) => knowledge.tools.filter((tool) => tool.id === id))
    const way = wayOf(region, evaluation)
    const atOnce = way === 'open' || way === 'call' || beside.some((tool) => opens(tool, region.id))
    const first = firstOf(evaluation)
    const shown = [...first, ...besideOf(evaluation)].flatMap((id) => knowledge.tools.filter((tool) => tool.id === id))
    const isExemplified = shown.some(({ links }) => links.some(({ does }) => does === 'example'))
    return { need, outcome: evaluation.outcome, first, way, atOnce, isExemplified }
  }),
}))
const cells = table.flatMap(({ region, cells: own }) => own.map((cell) => ({ region, ...cell })))
const count = (way: Way) => cells.filter((cell) => cell.way === way).length

// `PRINT=1 npx vitest run tests/scenarios/ways-in.test.ts` shows the table.
afterAll(() => {
  if (!process.env['PRINT']) return
  const lines = table.map(
    ({ region, cells: own }) =>
      `${region.padEnd(28)} ${own.map(({ way, first }) => `${way} ${first[0] ?? '-'}`.slice(0, 24).padEnd(25)).join('')}`,
  )
  console.log([...lines, WAYS.map((way) => `${way} ${count(way)}`).join(', '), `of ${cells.length}`].join('\n'))
})

describe('daily needs in every region', () => {
  it('are settled, one way or another', () => {
    expect(cells.filter(({ outcome }) => outcome === 'undecided')).toEqual([])
  })

  it('lead to something that opens, a number, or the page of a service that is named', () => {
    expect(count('open') + count('call') + count('ask')).toBeGreaterThanOrEqual(130)
    expect(cells.filter(({ way }) => way === 'nothing')).toEqual([])
  })
})

describe('the first screen of a daily need', () => {
  const waits = cells.filter(({ atOnce }) => !atOnce)

  it('opens, signs up or calls at once, beside what is to be asked for too', () => {
    expect(cells.length - waits.length).toBeGreaterThanOrEqual(129)
  })

  it('waits for somebody only to see a patient, and says who that is', () => {
    expect([...new Set(waits.map(({ need }) => need))]).toEqual(['téléconsultation'])
    expect(waits.filter(({ way }) => way !== 'ask')).toEqual([])
    expect(waits.filter(({ isExemplified }) => !isExemplified)).toEqual([])
  })
})

describe('what no tool covers', () => {
  it('says whom to ask, who has a page, a mailbox or a number, in every region', () => {
    const unreachable = regions.filter((region) => !['call', 'ask'].includes(ofRegion(region)))
    expect(unreachable.map(({ id }) => id)).toEqual([])
    expect(knowledge.gaps.filter(({ contact }) => contact.trim() === '')).toEqual([])
  })

  it('offers something for the same need where a whole need of a region is a gap', () => {
    const empty = toCoverage(knowledge).regions.flatMap(({ id, cells: covered }) =>
      Object.entries(covered)
        .filter(([, { kind, gaps }]) => kind === 'gap' && !gaps.some((gap) => offers(gap)))
        .map(([need]) => `${need} in ${id}`),
    )
    expect(empty).toEqual([])
  })
})

const offers = (id: string) => (knowledge.gaps.find((gap) => gap.id === id)?.substitutes ?? []).length > 0
