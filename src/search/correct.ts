import { isOneEditAway } from './edit-distance.ts'
import { shapeOf, type Vocabulary } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A shorter word is as often another word as a typing error: « soin » and « loin », « IDE » and « IME ». */
const SHORTEST_CORRECTED = 5

/** While one types, the same words come again at each letter: what each becomes is kept, up to so many. */
const MOST_REMEMBERED = 5000
const corrected = new WeakMap<Vocabulary, Map<string, string>>()

/** A token under the word that its writer most likely meant: itself, or a word of the lexicon one typing error away. */
export function correct(token: Token, vocabulary: Vocabulary): Token {
  const known = corrected.get(vocabulary) ?? new Map<string, string>()
  corrected.set(vocabulary, known)
  const word = known.get(token.word) ?? closest(token.word, vocabulary)
  if (known.size < MOST_REMEMBERED) known.set(token.word, word)
  return word === token.word ? token : { ...token, word }
}

function closest(word: string, vocabulary: Vocabulary): string {
  if (word.length < SHORTEST_CORRECTED || /\d/.test(word) || vocabulary.known.has(word)) return word
  if (vocabulary.prefixes.some((prefix) => word.startsWith(prefix))) return word
  const close = [word.length, word.length - 1, word.length + 1]
    .filter((length) => length >= SHORTEST_CORRECTED)
    // With the same first letter: « façon » is not « Mâcon ».
    .flatMap((length) => vocabulary.byShape.get(shapeOf(word, length)) ?? [])
    .find((candidate) => isOneEditAway(word, candidate))
  return close ?? word
}
