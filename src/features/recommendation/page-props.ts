import type { Evaluation } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import type { Names } from '#text/names.ts'

/** What every variant of the page draws from. */
export type ViewProps = {
  readonly knowledge: CoreKnowledge
  readonly details: Promise<KnowledgeDetails>
  readonly names: Names
  readonly evaluation: Evaluation
  /** The way to pass the page on. */
  readonly share: React.ReactNode
}
