import { oldEvidence } from '#knowledge/freshness.ts'
import type { Knowledge, ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Base, Category, Notice, Region, Scoped, Series, Situation, Tool, Word } from '#knowledge/schema.ts'
import type { Citation, Condition, Exclusion, Fact, Prerequisite, Status, Use } from '#knowledge/statement.ts'

type Bare<Statement> = Omit<Statement, 'cite' | 'replaced'>

/** A tool without its proofs. Outdated statements are left out: they never decide. */
export type CoreTool = Pick<
  Tool,
  | 'id'
  | 'name'
  | 'inSentence'
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
  /** The territory whose own tool it is, where one is laid over the layers. */
  readonly territory?: string
  readonly uses: readonly Bare<Use>[]
  readonly exclusions: readonly Scoped<Bare<Exclusion>>[]
  readonly prerequisites: readonly Scoped<Bare<Prerequisite>>[]
  readonly audience: readonly CoreAudience[]
  readonly inUse?: readonly Scoped<Bare<Word>>[]
  readonly closed?: readonly Scoped<Bare<Word>>[]
}

/** Whom a tool is for. The words of a statement that decides nothing are those of the sheet: see ToolDetails. */
export type CoreAudience = Omit<Bare<Fact>, 'text'> & Partial<Pick<Fact, 'text'>>

export type CoreGap = {
  readonly id: string
  readonly regions: 'all' | readonly string[]
  readonly when: Condition
  readonly title: string
  readonly why: string
  readonly contact: string
  readonly status: Status
  readonly substitutes?: readonly { readonly tool: string; readonly why: string }[]
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
  readonly regions: readonly Pick<Region, 'id' | 'formerIds' | 'name' | 'locative' | 'kind' | 'overseas' | 'known'>[]
  readonly families: readonly Pick<Category, 'id' | 'label' | 'glyph'>[]
  readonly series: readonly Pick<Series, 'id' | 'title'>[]
  readonly tools: readonly CoreTool[]
  readonly gaps: readonly CoreGap[]
  /** What some answers call for, to be said before any tool: its words are in the details, but for those of a reminder. */
  readonly notices: readonly CoreNotice[]
  /** All of them, or none: they come with the layers of all regions. */
  readonly situations: readonly CoreSituation[]
  /** The options of each situation that is told of the nation and of the layers there, while `situations` is empty. */
  readonly told: readonly string[]
}

/** `said`: a line that stands in its place from the first paint, since nothing may move under a thumb. */
export type CoreNotice = Pick<Notice, 'id' | 'when' | 'status'> & {
  readonly said?: Pick<Notice, 'title' | 'text' | 'numbers' | 'answer'>
}

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
    regions: knowledge.regions.map(({ id, formerIds, name, locative, kind, overseas, known }) => ({
      id,
      ...(formerIds && { formerIds }),
      name,
      locative,
      kind,
      ...(overseas && { overseas }),
      known,
    })),
    families: knowledge.categories
      .filter((category) => category.kind === 'family')
      .map(({ id, label, glyph }) => ({ id, label, glyph })),
    series: knowledge.series.map(({ id, title }) => ({ id, title })),
    tools: knowledge.tools.map((tool) => toCoreTool(tool, knowledge)),
    gaps: knowledge.gaps.map(({ $schema: _schema, cite: _cite, reviewOn: _review, substitutes, ...gap }) => ({
      ...gap,
      ...(substitutes && { substitutes: substitutes.map(({ tool, why }) => ({ tool, why })) }),
    })),
    notices: knowledge.notices.flatMap(({ id, when, status, kind, title, text, numbers, answer }) => {
      const said = { title, text, ...(numbers && { numbers }), ...(answer && { answer }) }
      return when ? [{ id, when, status, ...(kind === 'reminder' && { said }) }] : []
    }),
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
    told: [],
  }
}

/** A few situations of all layers, and how many there are: what the home page shows before any layer is there. */
export type SituationsShown = {
  readonly few: readonly Pick<CoreSituation, 'id' | 'title'>[]
  readonly count: number
}

export function toSituationsShown({ situations }: Pick<Knowledge, 'situations'>): SituationsShown {
  return { few: varied(situations).map(({ id, title }) => ({ id, title })), count: situations.length }
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
    audience: live(tool.audience).map(({ text, ...rest }) => (rest.when ? { ...rest, text } : rest)),
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

const SHOWN = 6

/** A few situations, from as many settings as possible. */
function varied(situations: readonly Situation[]): Situation[] {
  const settings = [...new Set(situations.map((situation) => situation.setting))]
  const bySetting = settings.map((setting) => situations.filter((situation) => situation.setting === setting))
  const rounds = Array.from({ length: SHOWN }, (_, round) => bySetting.flatMap((list) => list[round] ?? []))
  return rounds.flat().slice(0, SHOWN)
}
