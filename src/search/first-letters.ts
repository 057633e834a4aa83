import type { Option } from '#knowledge/schema.ts'
import type { Shortcut } from '#knowledge/views/shortcuts.ts'

import { foldText } from './fold.ts'

/** An option that some first letters may mean, and what they name where it is something else: « Nantes (44) ». */
export type Narrowed = { readonly id: string; readonly note?: string }

type Named = Pick<Option, 'id' | 'label' | 'hint'>

const partsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

/** A number is typed whole: « 4 » is not the start of « 44 ». */
const isStart = (part: string, word: string | undefined) =>
  /^\d/.test(part) ? part === word : word?.startsWith(part) === true

/**
 * Options that some first letters may mean, the nearest first: the label or another name typed whole (« AS », « 44 »),
 * then the start of the label, of a word of it, of another name, of a word of another name, of a word of the hint. Each
 * word typed must start a word.
 *
 * Each option comes once, by its nearest name, at most `most` of them; ties keep the authored order. Nothing typed gives
 * nothing. Cost: linear in the names.
 */
export function byFirstLetters(
  text: string,
  options: readonly Named[],
  shortcuts: readonly Shortcut[],
  most: number,
): Narrowed[] {
  const typed = partsOf(text)
  if (typed.length === 0) return []
  const isWhole = (words: readonly string[]) => typed.join() === words.join()
  const begins = (words: readonly string[]) => typed.every((part, index) => isStart(part, words[index]))
  const isIn = (words: readonly string[]) => typed.every((part) => words.some((word) => isStart(part, word)))
  const tests = [isWhole, begins, isIn]
  const found = options.flatMap((option) => {
    const own = partsOf(option.label)
    const hint = partsOf(option.hint ?? '')
    const names = shortcuts.filter((name) => name.option === option.id)
    const wayOf = (test: (words: readonly string[]) => boolean) => names.find(({ words }) => test(partsOf(words)))
    for (const [at, test] of tests.entries()) {
      if (test(own)) return [{ rank: 2 * at, id: option.id }]
      const other = wayOf(test)
      if (other) return [{ rank: 2 * at + 1, id: option.id, ...(other.note !== undefined && { note: other.note }) }]
    }
    return isIn(hint) ? [{ rank: 2 * tests.length, id: option.id }] : []
  })
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ rank: _rank, ...narrowed }) => narrowed)
}

/** What tells whether a text has, for each word typed, a word that begins so; null where nothing is typed. Linear. */
export function wordsFilter(typed: string): ((text: string) => boolean) | null {
  const parts = partsOf(typed)
  if (parts.length === 0) return null
  return (text) => {
    const words = partsOf(text)
    return parts.every((part) => words.some((word) => isStart(part, word)))
  }
}
