import { REGION_QUESTION } from '#knowledge/constants.ts'
import { oldEvidence } from '#knowledge/freshness.ts'
import type { Knowledge, ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Base, Profession, Region, Scoped, Situation, Tool, Word } from '#knowledge/schema.ts'
import type { Citation, Condition, Exclusion, Fact, Prerequisite, Status, Use } from '#knowledge/statement.ts'

type Bare<Statement> = Omit<Statement, 'cite' | 'replaced'>

/** A tool without its proofs. Outdated statements are left out: they never decide. */
export type CoreTool = Pick<
  Tool,
  | 'id'
  | 'name'
  | 'kind'
  | 'summary'
  | 'implements'
  | 'regions'
  | 'families'
  | 'unsafe'
  | 'formerIds'
  | 'retired'
  | 'verifiedOn'
> & {
  /** The year of the newest evidence of a regional tool, where all of it is old; 0 where it bears no date. */
  readonly old?: number
  readonly uses: readonly Bare<Use>[]
  readonly exclusions: readonly Scoped<Bare<Exclusion>>[]
  readonly prerequisites: readonly Scoped<Bare<Prerequisite>>[]
  readonly audience: readonly Bare<Fact>[]
  readonly inUse?: readonly Scoped<Bare<Word>>[]
  readonly closed?: readonly Scoped<Bare<Word>>[]
}

export type CoreGap = {
  readonly id: string
  readonly regions: 'all' | readonly string[]
  readonly when: Condition
  readonly title: string
  readonly why: string
  readonly contact: string
  readonly status: Status
}

export type CoreSituation = Pick<
  Situation,
  'id' | 'formerIds' | 'title' | 'need' | 'setting' | 'series' | 'answers'
> & {
  /** The tools it is expected to recommend, or to recommend with. */
  readonly tools: readonly string[]
}

/** What home, the wizard and the engine need: the first load. */
export type CoreKnowledge = {
  readonly base: Base
  readonly questions: readonly ResolvedQuestion[]
  readonly regions: readonly Pick<Region, 'id' | 'formerIds' | 'name' | 'locative' | 'kind' | 'known'>[]
  readonly professions: readonly Pick<Profession, 'id' | 'formerIds' | 'name'>[]
  readonly families: readonly { readonly id: string; readonly label: string; readonly description: string }[]
  readonly tools: readonly CoreTool[]
  readonly gaps: readonly CoreGap[]
  readonly situations: readonly CoreSituation[]
}

/** What one region adds to the nation: its own tools, and its words on tools below. */
export type CoreLayer = {
  readonly region: string
  readonly tools: readonly CoreTool[]
  readonly words: readonly ({ readonly id: string } & Partial<Pick<CoreTool, (typeof SPOKEN)[number]>>)[]
  readonly gaps: readonly CoreGap[]
  readonly situations: readonly CoreSituation[]
}

/** The lists of a tool that a region may add to. */
const SPOKEN = ['exclusions', 'prerequisites', 'inUse', 'closed'] as const

type Cited = {
  readonly id: string
  readonly status: Status
  readonly cite: readonly Citation[]
  readonly replaced?: unknown
}

function bare<S extends Cited>({ cite: _cite, replaced: _replaced, ...rest }: S): Omit<S, 'cite' | 'replaced'> {
  return rest
}

function live<S extends Cited>(statements: readonly S[]): Omit<S, 'cite' | 'replaced'>[] {
  return statements.filter((statement) => statement.status !== 'outdated').map(bare)
}

/** The first load: what decides and what the wizard says, without proofs. */
export function toCore(knowledge: Knowledge): CoreKnowledge {
  return {
    base: knowledge.base,
    questions: knowledge.questions,
    regions: knowledge.regions.map(({ id, formerIds, name, locative, kind, known }) => ({
      id,
      ...(formerIds && { formerIds }),
      name,
      locative,
      kind,
      known,
    })),
    professions: knowledge.professions.map(({ id, formerIds, name }) => ({
      id,
      ...(formerIds && { formerIds }),
      name,
    })),
    families: knowledge.categories
      .filter((category) => category.kind === 'family')
      .map(({ id, label, description }) => ({ id, label, description })),
    tools: knowledge.tools.map((tool) => toCoreTool(tool, knowledge)),
    gaps: knowledge.gaps.map(({ $schema: _schema, cite: _cite, reviewOn: _review, ...gap }) => gap),
    situations: knowledge.situations.map(({ id, formerIds, title, need, setting, series, answers, expect }) => ({
      id,
      ...(formerIds && { formerIds }),
      title,
      need,
      setting,
      ...(series && { series }),
      answers,
      tools: [expect.recommended ?? [], expect.with ?? [], expect.complements ?? []].flat(),
    })),
  }
}

function toCoreTool(tool: Tool, knowledge: Knowledge): CoreTool {
  const { $schema: _schema, operator: _operator, aliases: _aliases, markers: _markers, links: _links, ...rest } = tool
  const { limits: _limits, access: _access, support: _support, inUse, closed, ...core } = rest
  return {
    ...core,
    ...(inUse && { inUse: live(inUse) }),
    ...(closed && { closed: live(closed) }),
    ...agedBy(tool, knowledge),
    uses: live(tool.uses),
    exclusions: live(tool.exclusions),
    prerequisites: live(tool.prerequisites),
    audience: live(tool.audience),
  }
}

/** The year of what is known of a regional tool, where all of it is old: such services close, national ones are law. */
function agedBy(tool: Tool, { sources, base }: Knowledge): { old?: number } {
  if (tool.regions === 'all') return {}
  const statements = [tool.uses, tool.exclusions, tool.prerequisites, tool.limits, tool.access, tool.support].flat()
  const sure = statements.filter(({ status }) => status === 'current')
  const cited = new Set(sure.flatMap(({ cite }) => cite.map(({ source }) => source)))
  const old = oldEvidence(
    sources.filter(({ id }) => cited.has(id)),
    base.kb,
  )
  return old === null ? {} : { old }
}

/** The nation's part of the whole: what a phone loads whatever its region. */
export function toNation(whole: CoreKnowledge): CoreKnowledge {
  return {
    ...whole,
    tools: whole.tools.filter(({ regions }) => regions === 'all').map((tool) => withOwnWords(tool)),
    gaps: whole.gaps.filter(({ regions }) => regions === 'all'),
    situations: whole.situations.filter(({ answers }) => answers[REGION_QUESTION] === undefined),
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
      situations: whole.situations.filter(({ answers }) => answers[REGION_QUESTION] === region),
    }
  })
}

/**
 * The nation with the layers of some regions over it, in any order; of all regions, the whole again. A layer that is
 * already there changes nothing. Cost: linear in what is given.
 */
export function withLayers(below: CoreKnowledge, layers: readonly CoreLayer[]): CoreKnowledge {
  const tools = distinct([...below.tools, ...layers.flatMap((layer) => layer.tools)])
  const words = layers.flatMap((layer) => layer.words)
  return {
    ...below,
    tools: tools.map((tool) => words.filter(({ id }) => id === tool.id).reduce(withWords, tool)),
    gaps: distinct([...below.gaps, ...layers.flatMap((layer) => layer.gaps)]),
    situations: distinct([...below.situations, ...layers.flatMap((layer) => layer.situations)]),
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

/** One entity for each id, in the order of their ids. */
function distinct<Entity extends { readonly id: string }>(entities: readonly Entity[]): Entity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
