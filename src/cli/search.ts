import type { Knowledge } from '#knowledge/knowledge.ts'
import { buildIndex, search } from '#search/query.ts'

import type { Output } from './output.ts'

/** `guide search "<texte libre>"`: situations for some words, best first, then tools. */
export function runSearch(output: Output, knowledge: Knowledge, text: string, isJson: boolean): number {
  const hits = search(buildIndex(knowledge), text)
  const answersOf = (id: string) => knowledge.situations.find((situation) => situation.id === id)?.answers ?? {}
  const situations = hits.filter((hit) => hit.kind === 'situation').map(({ id, score }) => ({ id, score, answers: answersOf(id) }))
  const tools = hits.filter((hit) => hit.kind === 'tool').map(({ id, score }) => ({ id, score }))
  if (isJson) {
    output.out(JSON.stringify({ kb: knowledge.base.kb, text, situations, tools }, null, 2))
    return 0
  }
  for (const { id, score, answers } of situations) output.out(`${score.toFixed(1).padStart(6)}  situation ${id}  ${new URLSearchParams(answers).toString()}`)
  for (const { id, score } of tools) output.out(`${score.toFixed(1).padStart(6)}  tool ${id}`)
  if (hits.length === 0) output.out('nothing found')
  return 0
}
