import { foldText, singular, wordsOf } from './fold.ts'
import { isThen } from './then.ts'

/** A word of a text. `soft` words may stand anywhere inside an expression: « à **ma petite** patiente ». */
export type Token = { readonly word: string; readonly from: number; readonly to: number; readonly soft: boolean }

/** Articles and pronouns: they change nothing to what is meant. */
const SILENT = new Set(
  'je j tu t il on ils elles ne n se s me m y l la le les un une des du de d son sa ses leur leurs ce cet cette ces c ca'.split(
    ' ',
  ),
)

const SOFT = new Set(
  'elle est mon petit jeune vieux vieille autre nouveau nouvelle tres bien juste encore nous vous toujours meme premier premiere'.split(
    ' ',
  ),
)

/** One spelling for small words that mean the same. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['au', 'a'],
  ['aux', 'a'],
  ['ma', 'mon'],
  ['mes', 'mon'],
  ['notre', 'mon'],
  ['nos', 'mon'],
  ['petite', 'petit'],
])

const AND = 'et'

/** Before a bare « a », these make it the verb: « il a », « n’a », « le patient a ». Elsewhere it is a hurried « à ». */
const SUBJECTS = new Set('il elle on qui y n ca t patient patiente'.split(' '))

/** A longer text is not a need: the rest is not read, so that the cost stays bounded. */
const MOST_TOKENS = 80

/** Capitals that change the word: the acronym of Mon espace santé is no possessive, the island no meeting. */
function properName(raw: string, before: string): string | undefined {
  if (raw === 'MES') return 'monespacesante'
  return raw === 'Réunion' && before === 'la' ? 'ilereunion' : undefined
}

/** The words of a text that mean something, in order, folded. Expressions are read the same way. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let before = ''
  const words = wordsOf(text)
  for (const [place, { raw, word: joined, from, to }] of words.entries()) {
    const folded = properName(joined, before) ?? foldText(joined)
    const isVerb = raw.toLowerCase() === 'a' && SUBJECTS.has(before)
    const joins = isThen(folded, before, words[place + 1]?.word.toLowerCase())
    before = folded
    if (SILENT.has(folded) || isVerb || folded === '') continue
    const word = joins ? AND : (SAME.get(folded) ?? singular(folded))
    tokens.push({ word, from, to, soft: SOFT.has(word) })
    if (tokens.length === MOST_TOKENS) break
  }
  return tokens
}
