import type { Answers, EngineKnowledge } from '#engine/types.ts'
import { naiveOracle } from '#engine/verify/naive.ts'

import type { Sheet } from '#tests/bench/rulebook.ts'
import { codeOf } from '#tests/support/verdict-code.ts'
import type { Rival } from './rival.ts'

/** The oracle of our own checks: a plain loop over the statements, as a careful programmer would write it first. */
export function naive(knowledge: EngineKnowledge, sheets: readonly Sheet[]): Rival {
  const oracle = naiveOracle(knowledge)
  const decideOne = (answers: Answers) => sheets.map((sheet) => codeOf(oracle(sheet.id, answers)))
  return {
    name: 'plain loop (naive.ts)',
    how: 'no library',
    usesEval: false,
    prepare: (answers) => answers,
    decideEach: (prepared) => {
      let last: number[] = []
      for (const answers of prepared) last = decideOne(answers as Answers)
      return last
    },
  }
}
