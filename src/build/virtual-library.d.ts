/** What the catalogue, the FAQ, the glossary, the sources and the coverage pages load, each when it is opened. */

declare module 'virtual:knowledge/catalogue' {
  import type { Category } from '#knowledge/schema.ts'

  export type Marker = Pick<Category, 'id' | 'label' | 'description'>

  export type Catalogue = {
    readonly markers: readonly Marker[]
    /** Tool → its markers. */
    readonly tools: Readonly<Record<string, readonly string[]>>
    /** Tool → tools that the guide advises beside it in the situations it knows. */
    readonly complements: Readonly<Record<string, readonly string[]>>
  }

  const catalogue: Catalogue
  export default catalogue
}

declare module 'virtual:knowledge/faq' {
  import type { Status } from '#knowledge/statement.ts'

  export type FaqEntry = {
    readonly id: string
    readonly question: string
    readonly answer: string
    readonly status: Status
    readonly sources: readonly string[]
    readonly replaced?: { readonly text: string; readonly sources: readonly string[] }
  }

  export type FaqTopic = {
    readonly id: string
    readonly topic: string
    readonly tool: string | null
    readonly entries: readonly FaqEntry[]
  }

  export type FaqLibrary = {
    readonly topics: readonly FaqTopic[]
    /** Source → title, for those that are cited. */
    readonly sources: Readonly<Record<string, string>>
  }

  const faq: FaqLibrary
  export default faq
}

declare module 'virtual:knowledge/glossary' {
  import type { Term } from '#knowledge/schema.ts'

  export type GlossaryTerm = Omit<Term, '$schema'>

  const glossary: readonly GlossaryTerm[]
  export default glossary
}

declare module 'virtual:knowledge/sources' {
  import type { Source } from '#knowledge/schema.ts'

  type Counted = { readonly id: string; readonly count: number }

  export type SourceStatement = {
    readonly place: { readonly kind: 'tool' | 'faq'; readonly id: string }
    readonly text: string
    /** What holds now, and the documents that say so. */
    readonly now: string
    readonly evidence: readonly string[]
  }

  export type LibrarySource = Omit<Source, '$schema' | 'file'> & {
    /** What rests on this document. */
    readonly tools: readonly Counted[]
    readonly faq: readonly Counted[]
    readonly situations: readonly string[]
    readonly toConfirm: number
    readonly outdated: readonly SourceStatement[]
  }

  const sources: readonly LibrarySource[]
  export default sources
}

declare module 'virtual:knowledge/coverage' {
  export type CoverageKind = 'known' | 'partly' | 'confirm' | 'gap'

  export type CoverageCell = {
    readonly kind: CoverageKind
    /** Tools that come first, most often first; each with those through which it is used. */
    readonly tools: readonly (readonly string[])[]
    readonly toConfirm: readonly string[]
    readonly gaps: readonly string[]
  }

  export type CoveredRegion = {
    readonly id: string
    readonly grades: { readonly name: string; readonly site: string | null } | null
    readonly note: string
    readonly verifiedOn: string
    readonly cells: Readonly<Record<string, CoverageCell>>
  }

  export type Coverage = {
    readonly needs: readonly string[]
    readonly regions: readonly CoveredRegion[]
  }

  const coverage: Coverage
  export default coverage
}

declare module 'virtual:knowledge/search' {
  import type { Lexicon } from '#knowledge/schema.ts'

  export type SearchWords = {
    readonly lexicon: readonly Lexicon[]
    readonly stories: Readonly<Record<string, string>>
    readonly aliases: Readonly<Record<string, readonly string[]>>
  }

  const words: SearchWords
  export default words
}
