import { type Expression, findExpression, type Span } from './expression.ts'
import { isFigure } from './figures.ts'
import type { TextRead } from './understand.ts'

/** The notices that the words of a text call for, whatever the ranker says: `sure`, and `usual` where nothing tempers them. */
export function noticesCalled(read: TextRead): { notice: string; words: string }[] {
  const { text, reading, lexicon } = read
  const wordsOf = (
    expressions: readonly Expression[],
    counts: (found: Expression, span: Span) => boolean = () => true,
  ) => {
    for (const expression of expressions) {
      const span = findExpression(reading, expression).find((found) => counts(expression, found))
      if (!span) continue
      const places = span.flatMap((place) => reading.tokens[place] ?? [])
      return text.slice(places[0]?.from ?? 0, places.at(-1)?.to ?? 0)
    }
    return undefined
  }
  // One word tempers wherever it stands; several, where they are about one another: « chute du réseau », not « chute visio ».
  const tempers = (expression: Expression, span: Span) =>
    expression.every((sequence) => sequence.length === 1) || isFigure(read, expression, span)
  return lexicon.calls.flatMap(({ notice, sure, usual, unless }) => {
    const words = wordsOf(sure) ?? (wordsOf(unless, tempers) === undefined ? wordsOf(usual) : undefined)
    return words === undefined ? [] : [{ notice, words }]
  })
}
