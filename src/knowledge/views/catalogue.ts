import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Category } from '#knowledge/schema.ts'

export type Marker = Pick<Category, 'id' | 'label' | 'description' | 'glyph'>

export type Catalogue = {
  readonly markers: readonly Marker[]
  /** Family → what it is for. */
  readonly families: Readonly<Record<string, string>>
  /** Series of situations → what it tells. */
  readonly series: Readonly<Record<string, string>>
  /** Tool → its markers. */
  readonly tools: Readonly<Record<string, readonly string[]>>
  /** Tool → tools that the guide advises beside it in the situations it knows. */
  readonly complements: Readonly<Record<string, readonly string[]>>
}

/** What filters and the map need of each tool beside the first load; `complements` comes from the engine. */
export function toCatalogue(knowledge: Knowledge, complements: Catalogue['complements']): Catalogue {
  return {
    markers: knowledge.categories
      .filter((category) => category.kind === 'marker')
      .map(({ id, label, description, glyph }) => ({ id, label, description, glyph })),
    families: Object.fromEntries(
      knowledge.categories.flatMap(({ id, kind, description }) => (kind === 'family' ? [[id, description]] : [])),
    ),
    series: Object.fromEntries(knowledge.series.map(({ id, lead }) => [id, lead])),
    tools: Object.fromEntries(knowledge.tools.map(({ id, markers }) => [id, markers])),
    complements,
  }
}
