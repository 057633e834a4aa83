import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Scoped } from '#knowledge/schema.ts'

import type { CoreGap, CoreKnowledge, CoreTool } from './core.ts'

/** What one region adds to the nation: its own tools, and its words on tools below. */
export type CoreLayer = {
  readonly region: string
  readonly tools: readonly CoreTool[]
  readonly words: readonly ({ readonly id: string } & Partial<Pick<CoreTool, (typeof SPOKEN)[number]>>)[]
  readonly gaps: readonly CoreGap[]
  readonly told: CoreKnowledge['told']
}

/** The layers of all regions, with what only pages that speak of them all show. */
export type AllLayers = { readonly layers: readonly CoreLayer[] } & Pick<CoreKnowledge, 'situations' | 'series'>

/** The lists of a tool that a region may add to. */
const SPOKEN = ['exclusions', 'prerequisites', 'inUse', 'closed'] as const

/** The nation's part of the whole: what a phone loads whatever its region. */
export function toNation(whole: CoreKnowledge): CoreKnowledge {
  return {
    ...whole,
    tools: whole.tools.filter(({ regions }) => regions === 'all').map((tool) => withOwnWords(tool)),
    gaps: whole.gaps.filter(({ regions }) => regions === 'all'),
    situations: [],
    series: [],
    told: toldOf(whole, undefined),
  }
}

/** Every layer, and the situations of all of them and of the nation. */
export function toAllLayers(whole: CoreKnowledge): AllLayers {
  return {
    layers: toLayers(whole).map((layer) => ({ ...layer, told: [] })),
    situations: whole.situations,
    series: whole.series,
  }
}

/** Each region's part of the whole: what a phone adds to the nation's for one region. */
export function toLayers(whole: CoreKnowledge): CoreLayer[] {
  return whole.regions.map(({ id: region }) => {
    const isHere = ({ regions }: Pick<CoreTool, 'regions'>) => regions !== 'all' && regions.includes(region)
    return {
      region,
      tools: whole.tools.filter(isHere).map(withOwnWords),
      words: whole.tools.flatMap((tool) => wordsOf(tool, region)),
      gaps: whole.gaps.filter(isHere),
      told: toldOf(whole, region),
    }
  })
}

function toldOf({ situations }: CoreKnowledge, region: string | undefined): CoreKnowledge['told'] {
  return situations.flatMap(({ answers }) =>
    answers[REGION_QUESTION] === region ? [Object.values(answers).join(' ')] : [],
  )
}

/** The nation with every layer over it: the whole again, whatever layers were there. Cost: linear in what is given. */
export function withAllLayers(below: CoreKnowledge, { layers, ...told }: AllLayers): CoreKnowledge {
  return { ...withLayers(below, layers), ...told, told: [] }
}

/**
 * The nation with the layers of some regions over it, in any order and in their own once all are there. A layer that is
 * already there changes nothing. Cost: linear in what is given.
 */
export function withLayers(below: CoreKnowledge, layers: readonly CoreLayer[]): CoreKnowledge {
  const tools = distinct([...below.tools, ...layers.flatMap((layer) => layer.tools)])
  const words = layers.flatMap((layer) => layer.words)
  const placeOf = new Map(below.regions.map(({ id }, place) => [id, place]))
  const byRegion = (said: Scoped<unknown>) => placeOf.get(said.scope?.[0] ?? '') ?? -1
  return {
    ...below,
    tools: tools.map((tool) => {
      const spoken = words.filter(({ id }) => id === tool.id)
      return spoken.length === 0 ? tool : inOrder(spoken.reduce(withWords, tool), byRegion)
    }),
    gaps: distinct([...below.gaps, ...layers.flatMap((layer) => layer.gaps)]),
    told: below.situations.length > 0 ? [] : [...new Set([below, ...layers].flatMap(({ told }) => told))],
  }
}

function withOwnWords(tool: CoreTool): CoreTool {
  const { inUse: _inUse, closed: _closed, ...rest } = tool
  const own = <S extends Scoped<unknown>>(list: readonly S[]) => list.filter(({ scope }) => scope === undefined)
  return { ...rest, exclusions: own(tool.exclusions), prerequisites: own(tool.prerequisites) }
}

function wordsOf(tool: CoreTool, region: string): CoreLayer['words'] {
  const said = SPOKEN.flatMap((list) => {
    const here = (tool[list] ?? []).filter(({ scope }) => scope?.includes(region))
    return here.length > 0 ? [[list, here] as const] : []
  })
  return said.length > 0 ? [{ id: tool.id, ...Object.fromEntries(said) }] : []
}

function withWords(tool: CoreTool, { id: _id, ...words }: CoreLayer['words'][number]): CoreTool {
  const added = SPOKEN.flatMap((list) => {
    const known = tool[list] ?? []
    const isNew = (said: Scoped<{ readonly id: string }>) =>
      !known.some(({ id, scope }) => id === said.id && scope?.join() === said.scope?.join())
    const fresh = (words[list] ?? []).filter(isNew)
    return fresh.length > 0 ? [[list, [...known, ...fresh]] as const] : []
  })
  return { ...tool, ...Object.fromEntries(added) }
}

/** A tool with what is its own first, then what regions say of it, in their order and not in that of their layers. */
function inOrder(tool: CoreTool, placeOf: (said: Scoped<unknown>) => number): CoreTool {
  const lists = SPOKEN.flatMap((list) => {
    const said = tool[list]
    return said ? [[list, [...said].sort((a, b) => placeOf(a) - placeOf(b))] as const] : []
  })
  return { ...tool, ...Object.fromEntries(lists) }
}

/** One entity for each id, in the order of their ids. */
function distinct<Entity extends { readonly id: string }>(entities: readonly Entity[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
