import data from 'virtual:knowledge/shortcuts'

import { shortcutsOf } from '#knowledge/views/shortcuts.ts'
import { byFirstLetters, type Narrowed } from '#search/first-letters.ts'

import { names } from './knowledge.ts'

/** As many as a phone shows above its keyboard. */
const MOST = 6

const shortcuts = shortcutsOf(data)

/** The options of a question that some first letters may mean: see `byFirstLetters`. */
export function narrow(question: string, text: string): Narrowed[] {
  return byFirstLetters(text, names.findQuestion(question)?.options ?? [], shortcuts[question] ?? [], MOST)
}
