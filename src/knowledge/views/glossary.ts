import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Term } from '#knowledge/schema.ts'

export type GlossaryTerm = Omit<Term, '$schema'>

/** Every term, without the address of its schema. */
export function toGlossary(knowledge: Knowledge): readonly GlossaryTerm[] {
  return knowledge.glossary.map(({ $schema: _schema, ...term }) => term)
}

type Letter = { readonly letter: string; readonly terms: readonly GlossaryTerm[] }

/** The terms under their first letter, without its accent; figures under `0-9`. In French order. */
export function byLetter(terms: readonly GlossaryTerm[]): Letter[] {
  const groups = new Map<string, GlossaryTerm[]>()
  for (const term of terms.toSorted((a, b) => a.term.localeCompare(b.term, 'fr'))) {
    const first = term.term.normalize('NFD').charAt(0).toUpperCase()
    const letter = /\p{L}/u.test(first) ? first : '0-9'
    groups.set(letter, [...(groups.get(letter) ?? []), term])
  }
  return [...groups].map(([letter, own]) => ({ letter, terms: own }))
}
