import { familySpans } from './expression.ts'
import { foldText } from './fold.ts'
import type { Model } from './model.ts'
import type { NamedThing } from './named.ts'
import { soundedWords } from './sound.ts'
import type { TextRead } from './understand.ts'

/** Words that any sentence may hold: not worth saying that they were not read. */
const COMMON = new Set(
  'surtout jamais toujours encore aussi alors donc bonjour merci quand comme tout tous toute toutes bien peu trop vraiment voila avant apres chose fait faire'.split(
    ' ',
  ),
)
const SHORTEST_IGNORED = 4

/** Words that say nothing to the guide: neither taught, nor in the lexicon, nor part of a name. */
export function ignoredWords(
  model: Model,
  read: TextRead,
  named: readonly NamedThing[],
  place: string,
): readonly string[] {
  const taken = new Set(
    [...named.map(({ words }) => words), place].flatMap((words) => foldText(words).split(/[^\p{L}\p{N}]+/u)),
  )
  const words = soundedWords(read.text).filter(({ sound, typed }) => {
    const folded = foldText(typed)
    if (folded.length < SHORTEST_IGNORED || COMMON.has(folded) || /\d/.test(folded)) return false
    return !model.signs.has(sound) && !taken.has(folded) && !read.lexicon.vocabulary.known.has(folded)
  })
  return [...new Set(words.map(({ typed }) => typed))]
}

/** Whether the lexicon has a word, as typed. */
export function isWord({ lexicon }: TextRead, typed: string): boolean {
  return lexicon.vocabulary.known.has(foldText(typed))
}

/** The family of professions that the guide does not hold: said, and not taken for another. */
const UNKNOWN_PROFESSION = 'metier-inconnu'

/** Professions that a text names and the guide does not hold, as typed. */
export function unknownProfessions({ text, reading }: TextRead): readonly string[] {
  const words = familySpans(reading, UNKNOWN_PROFESSION).map((span) => {
    const places = span.flatMap((place) => reading.tokens[place] ?? [])
    return text.slice(places[0]?.from ?? 0, places.at(-1)?.to ?? 0)
  })
  return [...new Set(words)]
}

/** The family of what one says to learn what a product is worth. */
const JUDGED = 'forme-jugement'
/** More unknown words than this are no name. */
const MOST_NAME_WORDS = 2

/** « On nous vend Idomed, ça vaut quoi ? »: a word that nothing knows, in a text that asks for a judgement, is a name. */
export function unknownNames(read: TextRead, ignored: readonly string[]): readonly NamedThing[] {
  if (ignored.length === 0 || ignored.length > MOST_NAME_WORDS) return []
  if (familySpans(read.reading, JUDGED).length === 0) return []
  return ignored.map((words) => ({ id: foldText(words), name: words, tool: null, like: null, words, denied: false }))
}
