import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Region } from '#knowledge/schema.ts'

/** How the picture of France draws each region that it can draw, by region: only pages with the picture load them. */
export type Shapes = Readonly<Record<string, NonNullable<Region['shape']>>>

export function toShapes({ regions }: Pick<Knowledge, 'regions'>): Shapes {
  return Object.fromEntries(regions.flatMap(({ id, shape }) => (shape ? [[id, shape]] : [])))
}
