import { brotliCompressSync } from 'node:zlib'

import { engineStackOf, readersOf } from '#engine/asker.ts'
import { compile } from '#engine/compile.ts'
import { Guide } from '#engine/guide.ts'
import { prove } from '#engine/verify/check.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Territory } from '#knowledge/territory.ts'
import { withTerritory } from '#knowledge/territory-layer.ts'
import { type CoreKnowledge, type CoreTool, toCore } from '#knowledge/views/core.ts'
import { toDetails } from '#knowledge/views/details.ts'
import { toLayers, toNation } from '#knowledge/views/layers.ts'
import { toPieces } from '#knowledge/views/pieces.ts'
import { territory as model } from '#tests/support/territory.ts'

import { growTo } from './grow.ts'
import { median, timed } from './measure.ts'
import { randomCombinations, seeded } from './random.ts'

const TIMES_THE_TOOLS = 10
const TERRITORIES = 200
/** How many of these are proved: the time of one more must not depend on how many there are. */
const PROVED = [2, 8]
/** Walks through the wizard, from the profile to the recommendation. */
const WALKS = 60

/** Bytes after brotli of what a phone asks for to recommend, the page and its scripts apart. */
export type Download = { readonly nation: number; readonly layer: number; readonly steps: number; readonly own: number }
/** Milliseconds of processor for the proof of some territories' stacks, of a base that holds `laid` of them. */
export type Proved = { readonly laid: number; readonly stacks: number; readonly time: number }

export type LayersGrowth = {
  readonly tools: readonly [before: number, after: number]
  readonly territories: number
  readonly stack: number
  readonly downloads: readonly {
    readonly region: string
    readonly before: Download
    readonly after: Download
  }[]
  readonly nextQuestion: { readonly median: number; readonly most: number }
  readonly proofs: readonly Proved[]
}

/**
 * What grows with the guide and what does not: the knowledge base with ten times the tools, spread over the regions in
 * words of their own, and hundreds of territories, as a phone of some regions has it and as it is proved.
 */
export async function measureLayers(knowledge: Knowledge): Promise<LayersGrowth> {
  const grown = growTo(knowledge, knowledge.tools.length * TIMES_THE_TOOLS)
  const territories = territoriesOf(knowledge, TERRITORIES)
  const regions = knowledge.regions.filter(({ kind }) => kind === 'region').map(({ id }) => id)
  const before = downloadsOf(knowledge, toCore(knowledge), null)
  const after = downloadsOf(knowledge, retold(toCore(grown), new Set(knowledge.tools.map(({ id }) => id))), territories)
  const laid = territories.slice(0, 1).reduce(withTerritory, grown)
  return {
    tools: [knowledge.tools.length, grown.tools.length],
    territories: territories.length,
    stack: engineStackOf(laid, readerOf(territories[0])).tools.length,
    downloads: regions.map((region) => ({ region, before: before(region), after: after(region) })),
    nextQuestion: await nextQuestionTimes(laid, territories[0]),
    proofs: await proofTimes(knowledge, territories),
  }
}

/** The fictional territory again and again, in one region after another. */
function territoriesOf(knowledge: Knowledge, count: number): Territory[] {
  const regions = knowledge.regions.filter(({ kind }) => kind === 'region')
  return Array.from({ length: count }, (_, index) => ({
    ...model,
    id: `${model.id}-${index}`,
    name: `${model.name} ${index}`,
    region: regions[index % regions.length]?.id ?? model.region,
    tools: model.tools.map((tool) => ({ ...tool, id: `${tool.id}-${index}`, name: `${tool.name} ${index}` })),
  }))
}

function readerOf(territory: Territory | undefined) {
  return { region: territory?.region ?? null, territory: territory?.id ?? null }
}

/** What a phone of a region asks for, with a territory of it where there are some; details do not depend on other tools. */
function downloadsOf(knowledge: Knowledge, core: CoreKnowledge, territories: readonly Territory[] | null) {
  const pieces = toPieces(toDetails(knowledge))
  const nation = bytes(toNation(core))
  const layers = new Map(toLayers(core).map((layer) => [layer.region, layer]))
  return (region: string): Download => {
    const layer = layers.get(region)
    const told = core.situations.filter(({ answers }) => answers[REGION_QUESTION] === region)
    const steps = told.map(({ tools }) => tools.reduce((sum, tool) => sum + bytes(pieces[`steps-${tool}`] ?? null), 0))
    const own = territories?.find((each) => each.region === region)
    return {
      nation,
      layer: bytes(layer),
      steps: steps.length === 0 ? 0 : median(steps),
      own: own === undefined ? 0 : bytes(own),
    }
  }
}

function bytes(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length
}

/** Copies in other words, or compression would make one of all: each word becomes another of its length, as authors would. */
function retold(core: CoreKnowledge, own: ReadonlySet<string>): CoreKnowledge {
  const words = JSON.stringify(core.tools).match(/\p{L}{4,}/gu) ?? []
  const byLength = new Map<number, string[]>()
  for (const word of new Set(words)) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  const random = seeded(1)
  const another = (word: string) => {
    const alike = byLength.get(word.length) ?? [word]
    return alike[Math.floor(random() * alike.length)] ?? word
  }
  const told = ({ name, summary, ...tool }: CoreTool): CoreTool => ({
    ...tool,
    ...(JSON.parse(
      JSON.stringify({ uses: tool.uses, exclusions: tool.exclusions, audience: tool.audience }, (key, value: unknown) =>
        typeof value === 'string' && ['why', 'text', 'id'].includes(key)
          ? value.replaceAll(/\p{L}{4,}/gu, another)
          : value,
      ),
    ) as Pick<CoreTool, 'uses' | 'exclusions' | 'audience'>), // strings of some keys have changed, no shape
    name: name.replaceAll(/\p{L}{4,}/gu, another),
    summary: summary.replaceAll(/\p{L}{4,}/gu, another),
  })
  return { ...core, tools: core.tools.map((tool) => (own.has(tool.id) ? tool : told(tool))) }
}

/** From each set of answers one by one, as the wizard asks: what the person waits for. */
async function nextQuestionTimes(
  laid: Knowledge,
  territory: Territory | undefined,
): Promise<{ median: number; most: number }> {
  const guide = new Guide(laid, territory ?? null)
  const region = territory?.region ?? ''
  const stack = engineStackOf(laid, readerOf(territory))
  const compiled = compile(stack)
  const times: number[] = []
  for (const [walk, answers] of randomCombinations(stack, compiled, WALKS + 10).entries()) {
    // The first ones warm the machine up.
    if (walk === 10) times.length = 0
    const { profession = '' } = answers
    let known: Record<string, string> = { region, profession }
    for (;;) {
      const asked = known
      let next: string | null = null
      times.push(await timed(() => (next = guide.ask(asked).next)))
      const option = next === null ? undefined : answers[next]
      if (next === null || option === undefined) break
      known = { ...known, [next]: option }
    }
  }
  const sorted = times.toSorted((a, b) => a - b)
  return { median: median(times), most: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

/** The proof of a few territories out of few, then of as many out of all: the others must cost nothing. */
async function proofTimes(knowledge: Knowledge, territories: readonly Territory[]): Promise<Proved[]> {
  const proved: Proved[] = []
  const [few = 1, more = 1] = PROVED
  for (const [laid, stacks] of [
    [few, few],
    [more, more],
    [territories.length, more],
  ] as const) {
    const whole = territories.slice(0, laid).reduce(withTerritory, knowledge)
    const readers = readersOf(whole, territories.slice(0, stacks)).slice(-stacks)
    proved.push({ laid, stacks, time: await timed(() => prove(whole, readers)) })
  }
  return proved
}
