import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Category, Region, Situation, Source, Tool } from '#knowledge/schema.ts'
import { type ShownNotice, toShownNotice } from '#knowledge/views/search.ts'
import type { Citation, Exclusion, Fact, Prerequisite, Status, Use } from '#knowledge/statement.ts'

/** Where something is written. The excerpt, which serves to find the place again, is in the whole alone. */
export type CitedPlace = Pick<Citation, 'source' | 'locator'> & Partial<Pick<Citation, 'excerpt'>>

/** A statement as a reader needs it. */
export type Placed<Statement> = Omit<Statement, 'cite' | 'replaced'> & {
  readonly cite: readonly CitedPlace[]
  readonly replaced?: { readonly text: string; readonly cite: readonly CitedPlace[] } | undefined
}

export type ToolDetails = Pick<Tool, 'id' | 'operator' | 'aliases' | 'markers'> & {
  /** The territory that brought it; absent: it is of the guide. */
  readonly territory?: string
  readonly links: readonly Placed<Tool['links'][number]>[]
  readonly limits: readonly Placed<Tool['limits'][number]>[]
  readonly access: readonly Placed<Tool['access'][number]>[]
  readonly support: readonly Placed<Tool['support'][number]>[]
  /** Whom it is for, but for what is outdated. */
  readonly audience: readonly Placed<Fact>[]
  /** `uses/<statement id>`, `exclusions/<statement id>`… → where it is written. */
  readonly cites: Readonly<Record<string, readonly CitedPlace[]>>
  readonly outdated: {
    readonly uses: readonly Placed<Use>[]
    readonly exclusions: readonly Placed<Exclusion>[]
    readonly prerequisites: readonly Placed<Prerequisite>[]
    readonly audience: readonly Placed<Fact>[]
  }
}

/** A document as a citation shows it. */
export type CitedSource = Pick<
  Source,
  'id' | 'title' | 'publisher' | 'published' | 'publishedNote' | 'consultedOn' | 'url'
>

type Grades = Omit<NonNullable<Region['grades']>, 'cite'>
type Contact = Pick<NonNullable<Region['contacts']>[number], 'label' | 'phone' | 'mail' | 'url' | 'when'>

/** What is known of a region, and whom to ask there. */
export type RegionDetails = Pick<Region, 'note' | 'verifiedOn'> & {
  readonly grades: Grades | null
  readonly contacts: readonly Contact[]
}

/** The proofs and the long texts. A page loads the records that it shows: see pieces.ts. */
export type KnowledgeDetails = {
  readonly tools: Readonly<Record<string, ToolDetails>>
  readonly sources: Readonly<Record<string, CitedSource>>
  readonly regions: Readonly<Record<string, RegionDetails>>
  readonly gaps: Readonly<Record<string, readonly CitedPlace[]>>
  readonly notices: Readonly<Record<string, ShownNotice>>
  readonly situations: Readonly<
    Record<string, { readonly story: Situation['story']; readonly cite: readonly CitedPlace[] }>
  >
  readonly markers: readonly Pick<Category, 'id' | 'label' | 'description' | 'glyph'>[]
}

const isOutdated = (statement: { status: Status }) => statement.status === 'outdated'

/** The rest: proofs, steps, limits, stories. */
export function toDetails(knowledge: Knowledge): KnowledgeDetails {
  return {
    tools: Object.fromEntries(knowledge.tools.map((tool) => [tool.id, toToolDetails(tool)])),
    sources: Object.fromEntries(knowledge.sources.map((source) => [source.id, toCitedSource(source)])),
    regions: Object.fromEntries(
      knowledge.regions.map(({ id, grades, contacts = [], note, verifiedOn }) => [
        id,
        { grades: grades && withoutCite(grades), contacts: contacts.map(toContact), note, verifiedOn },
      ]),
    ),
    gaps: Object.fromEntries(
      knowledge.gaps.map((gap) => [
        gap.id,
        [gap, ...(gap.substitutes ?? [])].flatMap(({ cite }) => cite ?? []).map(toPlace),
      ]),
    ),
    notices: Object.fromEntries(
      knowledge.notices.flatMap((notice) =>
        notice.when && notice.kind !== 'reminder' ? [[notice.id, toShownNotice(notice)]] : [],
      ),
    ),
    situations: Object.fromEntries(
      knowledge.situations.map(({ id, story, cite }) => [id, { story, cite: cite.map(toPlace) }]),
    ),
    markers: knowledge.categories
      .filter((category) => category.kind === 'marker')
      .map(({ id, label, description, glyph }) => ({ id, label, description, glyph })),
  }
}

const decidingLists = ['uses', 'exclusions', 'prerequisites', 'audience'] as const

/** The whole sheet of a tool, without what decides. */
export function toToolDetails(tool: Tool): ToolDetails {
  const cites: Record<string, readonly CitedPlace[]> = {}
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
    audience: tool.audience.filter((fact) => !isOutdated(fact)).map((fact) => placed(fact)),
    cites,
    outdated: {
      uses: tool.uses.filter(isOutdated).map((use) => placed(use)),
      exclusions: tool.exclusions.filter(isOutdated).map((exclusion) => placed(exclusion)),
      prerequisites: tool.prerequisites.filter(isOutdated).map((check) => placed(check)),
      audience: tool.audience.filter(isOutdated).map((fact) => placed(fact)),
    },
  }
}

const toContact = ({ label, phone, mail, url, when }: Contact): Contact => ({
  label,
  ...(when !== undefined && { when }),
  ...(phone !== undefined && { phone }),
  ...(mail !== undefined && { mail }),
  ...(url !== undefined && { url }),
})

const toPlace = ({ source, locator, excerpt }: Citation): CitedPlace => ({ source, locator, excerpt })

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

/** What pages say of a source without a date that has no note. */
const UNDATED = 'Date non affichée'

function toCitedSource({ id, title, publisher, published, publishedNote, consultedOn, url }: Source): CitedSource {
  // A citation says what is known of a date where there is none.
  const isNoted = published === null && publishedNote !== undefined && publishedNote !== UNDATED
  return { id, title, publisher, published, ...(isNoted && { publishedNote }), consultedOn, url }
}
