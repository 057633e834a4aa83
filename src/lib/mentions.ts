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
 * Cost: one pass over the words of the texts, each looked up once; a pattern of all names would be tried at every letter.
 * A name begins with a letter or a figure.
 *
 * @example firstMentions(['Le DMP, puis le DMP'], terms).get('Le DMP, puis le DMP') // 'Le ', DMP (its term), ', puis le DMP'
 */
export function firstMentions<T extends Term>(
  texts: readonly string[],
  terms: readonly T[],
): ReadonlyMap<string, readonly Piece<T>[]> {
  const byFirstWord = new Map<string, Name<T>[]>()
  for (const term of terms) {
    for (const written of [term.term, ...(term.aliases ?? [])]) {
      const name = { key: written.toLowerCase(), term }
      const first = WORD.exec(name.key)?.[0] ?? ''
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name])
    }
  }
  for (const names of byFirstWord.values()) names.sort((a, b) => b.key.length - a.key.length)
  const found = new Map<string, readonly Piece<T>[]>()
  const seen = new Set<string>()
  for (const text of byFirstWord.size === 0 ? [] : texts) {
    if (found.has(text)) continue
    const pieces: Piece<T>[] = []
    let end = 0
    let read = 0
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      if (index < read || GLUE.includes(text.charAt(index - 1))) continue
      const named = byFirstWord.get(word.toLowerCase())?.find(({ key }) => isNamedAt(text, index, key))
      if (named === undefined) continue
      const name = text.slice(index, index + named.key.length)
      read = index + name.length
      if (seen.has(named.term.id) || !isWrittenSo(name, named.term)) continue
      seen.add(named.term.id)
      pieces.push({ text: text.slice(end, index), term: null }, { text: name, term: named.term })
      end = read
    }
    if (pieces.length > 0) found.set(text, [...pieces, { text: text.slice(end), term: null }])
  }
  return found
}

/** One of the names of a term, in small letters. */
type Name<T> = { readonly key: string; readonly term: T }

const WORDS = /[\p{L}\p{N}]+/gu
const WORD = /^[\p{L}\p{N}]+/u
/** Signs that make one word of what they join: an address, a version, a compound. */
const GLUE = ['@', '.', '-']
const GOES_ON = /^(?:[\p{L}\p{N}@-]|\.\p{L})/u

/** Whether a text has a name at some place, and the name ends there. */
function isNamedAt(text: string, index: number, key: string): boolean {
  const end = index + key.length
  return text.slice(index, end).toLowerCase() === key && !GOES_ON.test(text.slice(end, end + 3))
}

/**
 * « MAS » is a kind of home and « mas » a farmhouse: a name with two capitals must be written with them, save the first
 * letter, which may open a sentence.
 */
function isWrittenSo(name: string, { term, aliases = [] }: Term): boolean {
  const written = [term, ...aliases].find((known) => known.toLowerCase() === name.toLowerCase()) ?? term
  return !/\p{Lu}.*\p{Lu}/u.test(written) || written.slice(1) === name.slice(1)
}
