import { type Expression, findExpression } from './expression.ts'
import type { TextRead } from './understand.ts'

/** The notices that the words of a text call for, whatever the ranker says: `sure`, and `usual` where nothing tempers them. */
export function noticesCalled({ text, reading, lexicon }: TextRead): { notice: string; words: string }[] {
  const wordsOf = (expressions: readonly Expression[]) => {
    for (const expression of expressions) {
      const [span] = findExpression(reading, expression)
      if (!span) continue
      const places = span.flatMap((place) => reading.tokens[place] ?? [])
      return text.slice(places[0]?.from ?? 0, places.at(-1)?.to ?? 0)
    }
    return undefined
  }
  return lexicon.calls.flatMap(({ notice, sure, usual, unless }) => {
    const words = wordsOf(sure) ?? (wordsOf(unless) === undefined ? wordsOf(usual) : undefined)
    return words === undefined ? [] : [{ notice, words }]
  })
}
