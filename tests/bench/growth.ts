import { compile, type Compiled } from '#engine/compile.ts'
import { explore } from '#engine/diagram.ts'
import { choose, type Chosen, emptyFacts, factsOf } from '#engine/facts.ts'
import { engineStackOf } from '#engine/asker.ts'
import { planQuestions } from '#engine/next-question.ts'
import type { Answers } from '#engine/types.ts'
import { decide } from '#engine/verdict.ts'
import { prove } from '#engine/verify/check.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'

import { growTo } from './grow.ts'
import { median, medianTime, timed } from './measure.ts'
import { randomCombinations } from './random.ts'

const SIZES = [40, 400, 4000]
const COMBINATIONS = 40
/** Whose stack is measured: the region with most tools of its own. */
export const READER = { region: 'occitanie' }
/** Profiles are tried until this has passed. */
const PLANNING_MS = 4000
/** The proof takes minutes above this size: left to `--long`, which goes to the second limit. */
const CHECKED = { usual: 40, long: 400 }

/** Milliseconds of processor, at one size. `check` is null where it was not run. */
export type Growth = {
  readonly tools: number
  /** Those of them that one reader is answered from. */
  readonly stack: number
  readonly rows: number
  readonly compile: number
  readonly evaluation: number
  readonly nextQuestion: number
  readonly check: number | null
}

export async function measureGrowth(knowledge: Knowledge, isLong: boolean): Promise<Growth[]> {
  const measured: Growth[] = []
  for (const tools of SIZES) {
    const grown = growTo(knowledge, tools)
    const stack = engineStackOf(grown, READER)
    const compiled = compile(stack)
    const combinations = randomCombinations(stack, compiled, COMBINATIONS)
    const isChecked = tools <= (isLong ? CHECKED.long : CHECKED.usual)
    measured.push({
      tools,
      stack: stack.tools.length,
      rows: compiled.rowCount,
      compile: await medianTime(() => compile(engineStackOf(grown, READER)), 3),
      evaluation: await evaluationTime(compiled, combinations),
      nextQuestion: await nextQuestionTime(compiled, combinations),
      check: isChecked ? await timed(() => prove(grown)) : null,
    })
  }
  return measured
}

/** The verdicts of every tool on complete answers, given by name. */
async function evaluationTime(compiled: Compiled, combinations: readonly Answers[]): Promise<number> {
  const times = 50
  const facts = emptyFacts(compiled)
  const codes = new Uint8Array(compiled.tools.length)
  const evaluateAll = () => {
    for (let time = 0; time < times; time++) {
      for (const answers of combinations) decide(compiled, factsOf(compiled, choose(compiled, answers), facts), codes)
    }
  }
  return (await medianTime(evaluateAll, 5)) / (times * combinations.length)
}

/** What to ask once region and profession are known: what a returning reader waits for. */
async function nextQuestionTime(compiled: Compiled, combinations: readonly Answers[]): Promise<number> {
  const profile = compiled.questions
    .filter((question) => question.source.stage === 'profil')
    .map((question) => question.source.id)
  const measured: number[] = []
  let spent = 0
  for (const answers of combinations) {
    const known = choose(compiled, Object.fromEntries(profile.map((id) => [id, answers[id] ?? ''])))
    const time = await timed(() => nextQuestion(compiled, known))
    measured.push(time)
    spent += time
    if (spent > PLANNING_MS) break
  }
  return median(measured)
}

function nextQuestion(compiled: Compiled, known: Chosen): number | null {
  const { table, root } = explore(compiled, known)
  return planQuestions(compiled, table, root).next
}
