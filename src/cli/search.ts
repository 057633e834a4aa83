import { compile, type Compiled } from '#engine/compile.ts'
import { possibleTops } from '#engine/consult.ts'
import { explore } from '#engine/diagram.ts'
import { choose } from '#engine/facts.ts'
import type { Answers } from '#engine/types.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { buildIndex, type EntryKind } from '#search/build-index.ts'
import { mergeResults, search } from '#search/query.ts'
import { understand } from '#search/understand.ts'

import type { Output } from './load.ts'

/** `guide search "<texte libre>"`: what was understood, the tools for it, then what was found, best first. */
export function runSearch(output: Output, knowledge: Knowledge, text: string, isJson: boolean): number {
  const { understood, recommended, hits, results } = createSearch(knowledge)(text)
  const answersOf = (id: string) => knowledge.situations.find((situation) => situation.id === id)?.answers ?? {}
  const found = (kind: EntryKind) => hits.filter((hit) => hit.kind === kind).map(({ id, score }) => ({ id, score }))
  if (isJson) {
    const situations = found('situation').map(({ id, score }) => ({ id, score, answers: answersOf(id) }))
    const rest = {
      tools: found('tool'),
      faq: found('faq'),
      terms: found('term'),
      results: results.map(({ kind, id }) => ({ kind, id })),
    }
    output.out(JSON.stringify({ kb: knowledge.base.kb, text, understood, recommended, situations, ...rest }, null, 2))
    return 0
  }
  for (const [question, option] of Object.entries(understood)) output.out(`understood  ${question}=${option}`)
  for (const id of recommended) output.out(`recommended tool ${id}`)
  for (const { kind, id, score } of hits) {
    output.out(
      `${score.toFixed(2).padStart(6)}  ${kind} ${id}${kind === 'situation' ? `  ${new URLSearchParams(answersOf(id)).toString()}` : ''}`,
    )
  }
  if (hits.length === 0) output.out('nothing found')
  return 0
}

/** Everything that a free text gives, as the home page shows it. Prepares once; each text then costs some milliseconds. */
export function createSearch(knowledge: Knowledge) {
  const compiled = compile(knowledge)
  const index = buildIndex(knowledge)
  return (text: string) => {
    const understanding = understand(text, knowledge.lexicon, knowledge.questions)
    const understood: Answers = Object.fromEntries(
      understanding.answers.map(({ question, option }) => [question, option]),
    )
    const recommended = understood['besoin'] === undefined ? [] : likelyTools(compiled, understood)
    const hits = search(index, { understanding })
    return { understood, recommended, hits, results: mergeResults(index, recommended, hits) }
  }
}

/** Tools that may come first for a need that is not settled: the likeliest, and no more than one can look at. */
const MOST_LIKELY = 3

/**
 * The tool to use, a standard before the tools through which it is used here; where the answers do not settle it, those
 * that come first in most completions. (A whole consultation says more, and costs ten times as much.)
 */
function likelyTools(compiled: Compiled, answers: Answers): string[] {
  const tops = possibleTops(explore(compiled, choose(compiled, answers))).flatMap(({ top }) => (top ? [top] : []))
  return [...new Set(tops.slice(0, MOST_LIKELY).flatMap((pick) => [pick.tool, ...pick.with]))]
}
