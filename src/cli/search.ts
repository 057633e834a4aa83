import { Guide } from '#engine/guide.ts'
import type { Answers } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Territory } from '#knowledge/territory.ts'
import { buildIndex } from '#search/build-index.ts'
import { askedAnswers, topicRegions } from '#knowledge/views/search.ts'
import type { CompactModel } from '#search/compact.ts'
import { answerTools, sharedIn } from '#search/learn.ts'
import { learnOnce } from '#search/learned.ts'
import { readModel } from '#search/model.ts'
import { createSeeker } from '#search/seek.ts'
import type { Seeker, Sought } from '#search/sought.ts'
import { warming } from '#search/warm.ts'

import type { Asked, Output } from './load.ts'

/** `guide search "<texte libre>"`: what was understood, what comes first and why, then the rest, best first. */
export function runSearch(output: Output, knowledge: Knowledge, text: string, { isJson, territory }: Asked): number {
  // The members of a territory practise in its region.
  const sought = prepareSearch(knowledge, territory)(text, territory ? { [REGION_QUESTION]: territory.region } : {})
  if (isJson) {
    output.out(JSON.stringify(toJson(knowledge, text, sought), null, 2))
    return 0
  }
  for (const { question, option, from } of sought.said) output.out(`understood  ${question}=${option}  « ${from} »`)
  for (const { words, tool, denied } of sought.named)
    output.out(`named       « ${words} » ${tool ?? 'unknown to the guide'}${denied ? ', ruled out' : ''}`)
  for (const words of sought.unknownProfessions) output.out(`profession  « ${words} » unknown to the guide`)
  for (const id of sought.notices) output.out(`notice      ${id}`)
  if (sought.because.length > 0) output.out(`because     ${sought.because.join(' · ')}`)
  for (const { kind, id, score, with: through = [] } of sought.results)
    output.out(`${score.toFixed(2).padStart(6)}  ${kind} ${id}${through.length > 0 ? ` (${through.join(', ')})` : ''}`)
  if (sought.ask !== null) output.out(`ask         ${sought.ask}`)
  return 0
}

/** What checks from outside read: `design.md` §7. */
function toJson(knowledge: Knowledge, text: string, sought: Sought) {
  const { said, named, unknownProfessions, ambiguous, notices, first, results, ask, because } = sought
  return {
    kb: knowledge.base.kb,
    text,
    understood: Object.fromEntries(said.map(({ question, option }) => [question, option])),
    named: named.map(({ words, name, tool, denied }) => ({ words, name, tool, denied })),
    ...(unknownProfessions.length > 0 && { unknownProfessions }),
    ...(ambiguous.length > 0 && { regions: ambiguous }),
    notices,
    first: { kind: first.kind, id: first.id, ...(first.with && { with: first.with }) },
    results: results.map(({ score, ...result }) => ({ ...result, score: Number(score.toFixed(3)) })),
    ask,
    because,
  }
}

/** The reading of many needs: as `prepareSearch`, with what the first texts would wait for done (0.7 s). */
export function createSearch(...given: Parameters<typeof prepareSearch>): Seeker {
  const [knowledge] = given
  const seek = prepareSearch(...given)
  // Each step has done its work once it is taken.
  Array.from(warming(seek, knowledge))
  return seek
}

/** The reading of needs on a knowledge base. Prepares once; each text then costs some milliseconds. */
export function prepareSearch(
  knowledge: Knowledge,
  territory: Territory | null = null,
  model: CompactModel = learnOnce(knowledge),
): Seeker {
  const engine = new Guide(knowledge, territory)
  return createSeeker({
    ...knowledge,
    index: buildIndex(knowledge),
    answerTools: answerTools(knowledge.faq),
    answerQuestions: new Map(askedAnswers(knowledge).map(({ id, question }) => [id, question])),
    topicRegions: topicRegions(knowledge),
    model: readModel(model, sharedIn(knowledge)),
    keep: (answers: Answers) => engine.keep(answers).answers,
    consult: (answers: Answers) => engine.consult(answers),
  })
}
