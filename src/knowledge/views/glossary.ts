import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Term } from '#knowledge/schema.ts'

export type GlossaryTerm = Omit<Term, '$schema'>

/** Every term, without the address of its schema. */
export function toGlossary(knowledge: Knowledge): readonly GlossaryTerm[] {
  return knowledge.glossary.map(({ $schema: _schema, ...term }) => term)
}
