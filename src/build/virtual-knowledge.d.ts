/** The parts of the knowledge base that reach the browser, validated at build time. */

declare module 'virtual:knowledge/core' {
  import type { Condition, Exclusion, Fact, Prerequisite, Status, Use } from '#knowledge/statement.ts'
  import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
  import type { Base, Profession, Region, Situation, Tool } from '#knowledge/schema.ts'

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
    readonly exclusions: readonly Bare<Exclusion>[]
    readonly prerequisites: readonly Bare<Prerequisite>[]
    readonly audience: readonly Bare<Fact>[]
  }

  export type CoreGap = {
    readonly id: string
    readonly regions: readonly string[]
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

  const core: CoreKnowledge
  export default core
  /** For a build: gives the knowledge its value, once, before anything reads it. */
  export function setCore(value: CoreKnowledge): void
}

declare module 'virtual:knowledge/details' {
  import type { Citation, Exclusion, Fact, Prerequisite, Use } from '#knowledge/statement.ts'
  import type { Category, Region, Situation, Source, Tool } from '#knowledge/schema.ts'

  /** Where something is written. The excerpt, which serves to find the place again, is in the whole alone. */
  export type Place = Pick<Citation, 'source' | 'locator'> & Partial<Pick<Citation, 'excerpt'>>

  /** A statement as a reader needs it. */
  export type Placed<Statement> = Omit<Statement, 'cite' | 'replaced'> & {
    readonly cite: readonly Place[]
    readonly replaced?: { readonly text: string; readonly cite: readonly Place[] } | undefined
  }

  export type ToolDetails = Pick<Tool, 'id' | 'operator' | 'aliases' | 'markers'> & {
    readonly links: readonly Placed<Tool['links'][number]>[]
    readonly limits: readonly Placed<Fact>[]
    readonly access: readonly Placed<Fact>[]
    readonly support: readonly Placed<Fact>[]
    /** `uses/<statement id>`, `exclusions/<statement id>`… → where it is written. */
    readonly cites: Readonly<Record<string, readonly Place[]>>
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

  /** The proofs and the long texts. A page loads the records that it shows: see project-pieces.ts. */
  export type KnowledgeDetails = {
    readonly tools: Readonly<Record<string, ToolDetails>>
    readonly sources: Readonly<Record<string, CitedSource>>
    readonly regions: Readonly<Record<string, Pick<Region, 'note' | 'verifiedOn'> & { readonly grades: Grades | null }>>
    readonly gaps: Readonly<Record<string, readonly Place[]>>
    readonly situations: Readonly<
      Record<string, { readonly story: Situation['story']; readonly cite: readonly Place[] }>
    >
    readonly markers: readonly Pick<Category, 'id' | 'label' | 'description'>[]
  }

  const details: KnowledgeDetails
  export default details
}

declare module 'virtual:knowledge/place' {
  /** The address of the folder of data files of this build. */
  const place: string
  export default place
}
