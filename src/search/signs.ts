import { familySpans, type Reading } from './expression.ts'
import { STRENGTHS } from './lexicon.ts'
import { soundedWords } from './sound.ts'
import type { TextRead } from './understand.ts'

/**
 * What a text shows of what it asks for, each sign with the words that give it: words as they sound, families of the
 * lexicon (`<patient`), meanings of the lexicon (`=besoin=discuter`), names (`@spico-discussions`), shape (`^` the first
 * word, `~short`). The ranker is taught with these, and explains itself with them.
 */
export type Signs = ReadonlyMap<string, string>

/** A tool or a brand in a text, and the words that name it. */
export type Named = { readonly id: string; readonly words: string }

/** Marks the sign of the first word. */
export const FIRST_WORD = '^'

/** At most this many words say only a name or a theme. */
const SHORT = 2
const LONG = 11

/** Places and people are read by rules of their own: they say nothing of what is asked for. */
const NO_SIGN = new Set(['region', 'profession'])

/** A text of more words is not a need: the rest is not read. */
const MOST_WORDS = 80

/** The signs of a text. Cost: the families of the lexicon, about a millisecond. */
export function signsOf({ text, reading, found }: TextRead, named: readonly Named[]): Signs {
  const signs = new Map<string, string>()
  const words = soundedWords(text).slice(0, MOST_WORDS)
  for (const { sound, typed } of words) signs.set(sound, typed)
  const [first] = words
  if (first) signs.set(`${FIRST_WORD}${first.sound}`, first.typed)
  if (words.length <= SHORT) signs.set('~short', '')
  else if (words.length >= LONG) signs.set('~long', '')
  for (const family of reading.families.keys()) {
    const [span] = familySpans(reading, family)
    if (span) signs.set(`<${family}`, wordsOf(text, reading, span))
  }
  for (const { question, option, span, evidence } of found) {
    if (evidence >= STRENGTHS.usual && !NO_SIGN.has(question))
      signs.set(`=${question}=${option}`, wordsOf(text, reading, span))
  }
  for (const { id, words: typed } of named) signs.set(`@${id}`, typed)
  if (named.length > 0) signs.set('@', named[0]?.words ?? '')
  return signs
}

function wordsOf(text: string, { tokens }: Reading, span: readonly number[]): string {
  const places = span.flatMap((place) => tokens[place] ?? [])
  const from = places[0]?.from ?? 0
  return text.slice(from, places.at(-1)?.to ?? from)
}
