import { matchesNotAfter } from './not-after.ts'

type Term = {
  readonly id: string
  readonly term: string
  readonly aliases?: readonly string[] | undefined
}

/** A piece of a text: plain, or the first place of the page where a term is named. */
export type Piece<T extends Term> = { readonly text: string; readonly term: T | null }

/**
 * Finds the first mention of each term among the texts of a page, in reading order, and gives the pieces of each text
 * that has one. The longest name wins where several begin at the same place; acronyms count only in capitals.
 * Cost: one pass of a single pattern over the texts.
 *
 * @example firstMentions(['Le DMP, puis le DMP'], terms).get('Le DMP, puis le DMP') // 'Le ', DMP (its term), ', puis le DMP'
 */
export function firstMentions<T extends Term>(
  texts: readonly string[],
  terms: readonly T[],
): ReadonlyMap<string, readonly Piece<T>[]> {
  const byName = new Map<string, T>()
  for (const term of terms) {
    for (const name of [term.term, ...(term.aliases ?? [])]) byName.set(keyOf(name), term)
  }
  const found = new Map<string, readonly Piece<T>[]>()
  if (byName.size === 0) return found
  const names = terms.flatMap(({ term, aliases = [] }) => [term, ...aliases]).toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?:${names.map(escape).join('|')})(?![\\p{L}\\p{N}@-]|\\.\\p{L})`, 'giu')
  const seen = new Set<string>()
  for (const text of texts) {
    if (found.has(text)) continue
    const pieces: Piece<T>[] = []
    let end = 0
    for (const match of matchesNotAfter(text, pattern, /[\p{L}\p{N}@.-]/u)) {
      const [name] = match
      const term = byName.get(keyOf(name))
      if (!term || seen.has(term.id) || !isWrittenSo(name, term)) continue
      seen.add(term.id)
      pieces.push({ text: text.slice(end, match.index), term: null }, { text: name, term })
      end = match.index + name.length
    }
    if (pieces.length > 0) found.set(text, [...pieces, { text: text.slice(end), term: null }])
  }
  return found
}

const keyOf = (name: string) => name.toLowerCase().replaceAll('\u00A0', ' ')
const escape = (name: string) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * « MAS » is a kind of home and « mas » a farmhouse: a name with two capitals must be written with them, save the first
 * letter, which may open a sentence.
 */
function isWrittenSo(name: string, { term, aliases = [] }: Term): boolean {
  const written = [term, ...aliases].find((known) => keyOf(known) === keyOf(name)) ?? term
  return !/\p{Lu}.*\p{Lu}/u.test(written) || written.slice(1) === name.slice(1)
}
