/** The views of the knowledge base that `site/knowledge-plugin.ts` gives as modules. */

declare module 'virtual:knowledge/core' {
  import type { CoreKnowledge } from '#knowledge/views/core.ts'

  /** The nation, and the layers loaded so far; in a build for browsers, set before anything reads it. */
  const core: CoreKnowledge
  export default core
  /** Regions whose layer is part of `core`; null where all are: in whatever is not a build for browsers. */
  export const regions: readonly string[] | null
  /** Gives the knowledge its value: once at the start of a build, then each time that a layer is added. */
  export function setCore(value: CoreKnowledge, regions: readonly string[] | null): void
}

declare module 'virtual:knowledge/details' {
  import type { KnowledgeDetails } from '#knowledge/views/details.ts'

  const details: KnowledgeDetails
  export default details
}

declare module 'virtual:knowledge/place' {
  /** The address of the folder of data files of this build. */
  const place: string
  export default place
}

declare module 'virtual:knowledge/territories' {
  import type { Territory } from '#knowledge/territory.ts'

  /** Those of this repository. A build for browsers has them as files: see app/territories.ts. */
  const territories: readonly Territory[]
  export default territories
}

declare module 'virtual:knowledge/situations-shown' {
  import type { SituationsShown } from '#knowledge/views/core.ts'

  const situations: SituationsShown
  export default situations
}

declare module 'virtual:knowledge/catalogue' {
  import type { Catalogue } from '#knowledge/views/catalogue.ts'

  const catalogue: Catalogue
  export default catalogue
}

declare module 'virtual:knowledge/changes' {
  import type { Change } from '#knowledge/views/changes.ts'

  const changes: readonly Change[]
  export default changes
}

declare module 'virtual:knowledge/faq' {
  import type { FaqLibrary } from '#knowledge/views/faq.ts'

  const faq: FaqLibrary
  export default faq
}

declare module 'virtual:knowledge/glossary' {
  import type { GlossaryTerm } from '#knowledge/views/glossary.ts'

  const glossary: readonly GlossaryTerm[]
  export default glossary
}

declare module 'virtual:knowledge/shapes' {
  import type { Shapes } from '#knowledge/views/shapes.ts'

  const shapes: Shapes
  export default shapes
}

declare module 'virtual:knowledge/sources' {
  import type { LibrarySource } from '#knowledge/views/sources.ts'

  const sources: readonly LibrarySource[]
  export default sources
}

declare module 'virtual:knowledge/aliases' {
  /** The other names of each tool that has some. */
  const aliases: Readonly<Record<string, readonly string[]>>
  export default aliases
}

declare module 'virtual:knowledge/coverage' {
  import type { Coverage } from '#engine/coverage.ts'

  const coverage: Coverage
  export default coverage
}

declare module 'virtual:knowledge/patients' {
  import type { PatientHelp } from '#knowledge/views/patients.ts'

  const help: PatientHelp
  export default help
}

declare module 'virtual:knowledge/shortcuts' {
  import type { ShortcutData } from '#knowledge/views/shortcuts.ts'

  const data: ShortcutData
  export default data
}

declare module 'virtual:knowledge/search' {
  import type { SearchWords } from '#knowledge/views/search.ts'

  const words: SearchWords
  export default words
}

declare module 'virtual:knowledge/ranker' {
  import type { CompactModel } from '#search/compact.ts'

  const model: CompactModel
  export default model
}

interface ImportMetaEnv {
  /** Where outcomes are counted: a path of the site itself. Empty in a build that counts nothing, which is the default. */
  readonly COUNT_URL: string
}
