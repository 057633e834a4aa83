import { kept } from '#lib/kept.ts'

import { foldText } from './fold.ts'
import { isThen } from './then.ts'

/** Articles and possessives: they change nothing to what is asked. */
const SILENT = new Set(
  'le la les l un une des du de d et a au aux ce cet cette ces mon ma mes son sa ses notre nos votre vos leur leurs'.split(
    ' ',
  ),
)

/** A shorter word keeps its ending: « pas », « cas », « fax ». */
const SHORTEST_TRIMMED = 5

/** [what is written, what is heard], in order. Only what hurried writers confuse: « ordonence », « envoyé », « kiné ». */
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/z/g, 's'],
  [/eau|au/g, 'o'],
  [/(?:ai|ei)(?!l)/g, 'e'],
  [/[ae]n(?=[^aeioun]|$)/g, 'an'],
  [/[ae]m(?=[bp])/g, 'an'],
  [/(.)\1/g, '$1'],
]

const ENDING = /(?:ers?|ees?|es|ez|ent|e|s|t|x|r)$/

/**
 * A folded word as it sounds, without its ending: « ordonnance », « ordonance » and « ordonences » are one, as are
 * « envoyer » and « envoyé ». Rough on purpose: two words that sound alike nearly always mean the same here.
 */
export function soundOf(folded: string): string {
  return sounds(folded, () => heardAs(folded))
}

/** While one types, the same words come again at each letter: how they sound is kept, up to so many. */
const sounds = kept<string>(10_000)

function heardAs(folded: string): string {
  const heard = HEARD.reduce((word, [written, sound]) => word.replace(written, sound), folded)
  return heard.length >= SHORTEST_TRIMMED ? heard.replace(ENDING, '') : heard
}

/** A word as it was typed, and as it sounds. */
export type Sounded = { readonly sound: string; readonly typed: string }

const NUMBER = '#'

/** The words of a text that say something, as they sound; « ? » is one, and all numbers are the same. */
export function soundedWords(text: string): Sounded[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+|\?/gu)].map(([typed]) => ({ typed, folded: foldText(typed) }))
  return words.flatMap(({ typed, folded }, place) => {
    const isJoint = isThen(folded, words[place - 1]?.folded, words[place + 1]?.folded)
    if (folded === '' || SILENT.has(folded) || isJoint) return []
    const sound = /^\d+$/.test(folded) ? NUMBER : folded === '?' ? folded : soundOf(folded)
    return sound === '' ? [] : [{ sound, typed }]
  })
}
