/** The two halves of the knowledge base that reach the browser, validated at build time. */

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

  export type CoreSituation = Pick<Situation, 'id' | 'title' | 'need' | 'setting' | 'answers'> & {
    /** The tools it is expected to recommend, or to recommend with. */
    readonly tools: readonly string[]
  }

  /** What home, the wizard and the engine need: the first load. */
  export type CoreKnowledge = {
    readonly base: Base
    readonly questions: readonly ResolvedQuestion[]
    readonly regions: readonly Pick<Region, 'id' | 'name' | 'locative' | 'kind' | 'known'>[]
    readonly professions: readonly Pick<Profession, 'id' | 'name'>[]
    readonly families: readonly { readonly id: string; readonly label: string; readonly description: string }[]
    readonly tools: readonly CoreTool[]
    readonly gaps: readonly CoreGap[]
    readonly situations: readonly CoreSituation[]
  }

  const core: CoreKnowledge
  export default core
}

declare module 'virtual:knowledge/details' {
  import type { Citation, Exclusion, Fact, Prerequisite, Use } from '#knowledge/statement.ts'
  import type { Category, Region, Situation, Source, Tool } from '#knowledge/schema.ts'

  export type ToolDetails = Pick<
    Tool,
    'id' | 'operator' | 'aliases' | 'markers' | 'links' | 'limits' | 'access' | 'support'
  > & {
    /** `uses/<statement id>`, `exclusions/<statement id>`… → where it is written. */
    readonly cites: Readonly<Record<string, readonly Citation[]>>
    readonly outdated: {
      readonly uses: readonly Use[]
      readonly exclusions: readonly Exclusion[]
      readonly prerequisites: readonly Prerequisite[]
      readonly audience: readonly Fact[]
    }
  }

  /** The proofs and the long texts: loaded when a page shows them. */
  export type KnowledgeDetails = {
    readonly tools: Readonly<Record<string, ToolDetails>>
    readonly sources: Readonly<Record<string, Source>>
    readonly regions: Readonly<Record<string, Pick<Region, 'grades' | 'note' | 'verifiedOn'>>>
    readonly gaps: Readonly<Record<string, readonly Citation[]>>
    readonly situations: Readonly<Record<string, Pick<Situation, 'story' | 'cite' | 'series'>>>
    readonly markers: readonly Pick<Category, 'id' | 'label' | 'description'>[]
  }

  const details: KnowledgeDetails
  export default details
}
