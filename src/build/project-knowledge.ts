import type { CoreKnowledge, CoreTool } from 'virtual:knowledge/core'
import type { CitedSource, KnowledgeDetails, Place, Placed, ToolDetails } from 'virtual:knowledge/details'

import { oldEvidence } from '#knowledge/freshness.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Source, Tool } from '#knowledge/schema.ts'
import type { Citation, Status } from '#knowledge/statement.ts'

type Cited = {
  readonly id: string
  readonly status: Status
  readonly cite: readonly Citation[]
  readonly replaced?: unknown
}

const isOutdated = (statement: { status: Status }) => statement.status === 'outdated'

function bare<S extends Cited>({ cite: _cite, replaced: _replaced, ...rest }: S): Omit<S, 'cite' | 'replaced'> {
  return rest
}

function live<S extends Cited>(statements: readonly S[]): Omit<S, 'cite' | 'replaced'>[] {
  return statements.filter((statement) => !isOutdated(statement)).map(bare)
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
  const { limits: _limits, access: _access, support: _support, ...core } = rest
  return {
    ...core,
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

/** The rest: proofs, steps, limits, stories. */
export function toDetails(knowledge: Knowledge): KnowledgeDetails {
  return {
    tools: Object.fromEntries(knowledge.tools.map((tool) => [tool.id, toToolDetails(tool)])),
    sources: Object.fromEntries(knowledge.sources.map((source) => [source.id, toCitedSource(source)])),
    regions: Object.fromEntries(
      knowledge.regions.map(({ id, grades, note, verifiedOn }) => [
        id,
        { grades: grades && withoutCite(grades), note, verifiedOn },
      ]),
    ),
    gaps: Object.fromEntries(knowledge.gaps.map((gap) => [gap.id, (gap.cite ?? []).map(toPlace)])),
    situations: Object.fromEntries(
      knowledge.situations.map(({ id, story, cite }) => [id, { story, cite: cite.map(toPlace) }]),
    ),
    markers: knowledge.categories
      .filter((category) => category.kind === 'marker')
      .map(({ id, label, description }) => ({ id, label, description })),
  }
}

const decidingLists = ['uses', 'exclusions', 'prerequisites', 'audience'] as const

function toToolDetails(tool: Tool): ToolDetails {
  const cites: Record<string, readonly Place[]> = {}
  for (const list of decidingLists) for (const { id, cite } of tool[list]) cites[`${list}/${id}`] = cite.map(toPlace)
  return {
    id: tool.id,
    operator: tool.operator,
    ...(tool.aliases && { aliases: tool.aliases }),
    markers: tool.markers,
    links: tool.links.map((link) => placed(link)),
    limits: tool.limits.map((limit) => placed(limit)),
    access: tool.access.map((step) => placed(step)),
    support: tool.support.map((help) => placed(help)),
    cites,
    outdated: {
      uses: tool.uses.filter(isOutdated).map((use) => placed(use)),
      exclusions: tool.exclusions.filter(isOutdated).map((exclusion) => placed(exclusion)),
      prerequisites: tool.prerequisites.filter(isOutdated).map((check) => placed(check)),
      audience: tool.audience.filter(isOutdated).map((fact) => placed(fact)),
    },
  }
}

const toPlace = ({ source, locator, excerpt }: Citation): Place => ({ source, locator, excerpt })

function placed<
  S extends { cite: readonly Citation[]; replaced?: { text: string; cite: readonly Citation[] } | undefined },
>({ cite, replaced, ...rest }: S): Placed<S> {
  return {
    ...rest,
    cite: cite.map(toPlace),
    ...(replaced && { replaced: { text: replaced.text, cite: replaced.cite.map(toPlace) } }),
  }
}

function withoutCite<S extends { cite: unknown }>({ cite: _cite, ...rest }: S): Omit<S, 'cite'> {
  return rest
}

function toCitedSource({ id, title, publisher, published, publishedNote, consultedOn, url }: Source): CitedSource {
  return { id, title, publisher, published, ...(publishedNote !== undefined && { publishedNote }), consultedOn, url }
}
