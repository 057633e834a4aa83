import { compile } from '#engine/compile.ts'
import type { Answers, EngineKnowledge } from '#engine/types.ts'

import { median, timed } from './measure.ts'
import { randomCombinations } from './random.ts'
import { jsonLogicEngine } from './rivals/json-logic-engine.ts'
import { jsonRulesEngine } from './rivals/json-rules-engine.ts'
import { naive } from './rivals/naive.ts'
import { ours, oursFromIds } from './rivals/ours.ts'
import { publicodes } from './rivals/publicodes.ts'
import type { Rival } from './rivals/rival.ts'
import { rulebook } from './rulebook.ts'

const COMBINATIONS = 400
const ROUNDS = 7
/** In a round each engine goes over all combinations, again and again until this has passed. */
const ROUND_MS = 200

export type Speed = {
  readonly rival: Rival
  readonly perSecond: number
  /** How many decisions the first engine makes in the time of one of this one: median of the rounds. */
  readonly ratio: number
}

/** Our engine and the libraries on the same knowledge base and the same complete combinations of answers. */
export async function measureSpeed(knowledge: EngineKnowledge): Promise<{ speeds: Speed[]; combinations: number }> {
  const compiled = compile(knowledge)
  const sheets = rulebook(knowledge)
  const rivals = [
    ours(compiled, sheets),
    oursFromIds(compiled, sheets),
    naive(knowledge, sheets),
    jsonLogicEngine(sheets, 'compiled'),
    jsonLogicEngine(sheets, 'interpreted'),
    jsonLogicEngine(sheets, 'plain'),
    publicodes(
      sheets,
      knowledge.questions.map((question) => question.id),
    ),
    jsonRulesEngine(sheets),
  ]
  const combinations = randomCombinations(knowledge, compiled, COMBINATIONS)
  await checkAgreement(
    rivals,
    combinations,
    sheets.map((sheet) => sheet.id),
  )
  return { speeds: await race(rivals, combinations), combinations: combinations.length }
}

/** Throws at the first verdict that two engines do not share: a translation that is not faithful proves nothing. */
async function checkAgreement(
  rivals: readonly Rival[],
  combinations: readonly Answers[],
  tools: readonly string[],
): Promise<void> {
  const [reference, ...others] = rivals
  for (const answers of combinations) {
    const expected = await reference?.decideEach([reference.prepare(answers)])
    for (const rival of others) {
      const found = await rival.decideEach([rival.prepare(answers)])
      for (const [tool, id] of tools.entries()) {
        if (found[tool] === expected?.[tool]) continue
        throw new Error(
          `${rival.name} gives ${id} the code ${found[tool]}, not ${expected?.[tool]}, for ${JSON.stringify(answers)}`,
        )
      }
    }
  }
}

/** Every engine in turn, round after round: what slows the machine for a while slows them all, and the ratios stand. */
async function race(rivals: readonly Rival[], combinations: readonly Answers[]): Promise<Speed[]> {
  const lanes = rivals.map((rival) => ({ rival, prepared: combinations.map(rival.prepare), perSecond: [] as number[] }))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { rival, prepared, perSecond } of lanes) {
      const measured = await decisionsPerSecond(rival, prepared)
      // The first round warms up.
      if (round > 0) perSecond.push(measured)
    }
  }
  const first = lanes[0]?.perSecond ?? []
  return lanes.map(({ rival, perSecond }) => ({
    rival,
    perSecond: median(perSecond),
    ratio: median(perSecond.map((speed, round) => (first[round] ?? 0) / speed)),
  }))
}

async function decisionsPerSecond(rival: Rival, prepared: readonly unknown[]): Promise<number> {
  let decisions = 0
  let spent = 0
  while (spent < ROUND_MS) {
    spent += await timed(() => rival.decideEach(prepared))
    decisions += prepared.length
  }
  return (decisions / spent) * 1000
}
