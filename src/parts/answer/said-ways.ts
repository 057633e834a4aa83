import type { Way } from '#parts/way-in/way-in.ts'
import { wayOf, wordsOf } from '#parts/way-in/words.ts'
import { openedTool } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { pickOf } from '#text/outcomes.ts'

import { type AnswerLine, type Input, linesOf, neverOf } from './lines.ts'

/** What certainly works now and opens, beside an answer that does not, and the lines that remain; null: nothing. */
export function usableOf(
  lines: readonly AnswerLine[],
): { readonly tool: string; readonly way: Way; readonly others: AnswerLine[] } | null {
  const [found] = lines.flatMap((line) => (line.kind === 'tools' && line.way ? [{ line, way: line.way }] : []))
  // What opens is the last of its line: see `linesOf`.
  const tool = found?.line.tools.at(-1)
  if (!found || tool === undefined) return null
  const { line, way } = found
  const rest = line.tools.slice(0, -1)
  const others = lines.flatMap((other): AnswerLine[] =>
    other !== line ? [other] : rest.length === 0 ? [] : [{ ...line, word: text.either, tools: rest, way: undefined }],
  )
  return { tool, way, others }
}

/** A thing to do where nothing can be pressed: its word, where it has one, what one does, and where. */
export type SaidWay = { readonly word: string | null; readonly label: string; readonly where: string }

/**
 * What one does with an answer where nothing can be pressed, on paper and in a room, in the order of its page: what
 * certainly works, whom to ask for what does not; then the lines that remain.
 */
export function saidWays(input: Input): { readonly ways: readonly SaidWay[]; readonly lines: readonly AnswerLine[] } {
  const { evaluation, names, details } = input
  const { answers } = evaluation
  const pick = pickOf(evaluation)
  const lines = pick ? linesOf(pick, input) : neverOf(evaluation.avoid, answers)
  const usable = evaluation.outcome === 'to-confirm' ? usableOf(lines) : null
  const { main } = wayOf(pick, false, { details, answers, names })
  const said = (way: Way, word: string | null): SaidWay => {
    const { label, under } = wordsOf(way, names)
    return { word, label, where: under }
  }
  if (usable === null || pick === null) return { ways: main ? [said(main, null)] : [], lines }
  const tool = names.inSentence(usable.tool)
  const now = said(usable.way, text.meanwhile)
  const isSame = now.label.includes(tool)
  const asked: SaidWay[] =
    main?.kind === 'ask'
      ? [{ word: null, label: text.askFor(names.inSentence(openedTool(pick)), main.name), where: main.at }]
      : main
        ? [said(main, null)]
        : []
  return { ways: [isSame ? now : { ...now, label: `${tool}. ${now.label}` }, ...asked], lines: usable.others }
}
