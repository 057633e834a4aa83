import { type Compiled } from '#engine/compile.ts'
import { choose, type Chosen, emptyFacts, factsOf } from '#engine/facts.ts'
import type { Answers } from '#engine/types.ts'
import { decide } from '#engine/verdict.ts'

import type { Sheet } from '#tests/bench/rulebook.ts'
import type { Rival } from './rival.ts'

/** Our engine, from answers as the wizard holds them: ids of questions and options. */
export function oursFromIds(compiled: Compiled, sheets: readonly Sheet[]): Rival {
  const order = orderOf(compiled, sheets)
  return {
    name: 'Quel outil ?, answers by name',
    how: 'choose + factsOf + decide',
    usesEval: false,
    prepare: (answers) => answers,
    decideEach: (prepared) => {
      const facts = emptyFacts(compiled)
      const codes = new Uint8Array(compiled.tools.length)
      for (const answers of prepared)
        decide(compiled, factsOf(compiled, choose(compiled, answers as Answers), facts), codes)
      return order.map((index) => codes[index] ?? 0)
    },
  }
}

/** Our engine, from answers as indices: what the checks of the build do millions of times. */
export function ours(compiled: Compiled, sheets: readonly Sheet[]): Rival {
  const order = orderOf(compiled, sheets)
  return {
    name: 'Quel outil ?',
    how: 'factsOf + decide: bitsets',
    usesEval: false,
    prepare: (answers) => choose(compiled, answers),
    decideEach: (prepared) => {
      const facts = emptyFacts(compiled)
      const codes = new Uint8Array(compiled.tools.length)
      for (const chosen of prepared) decide(compiled, factsOf(compiled, chosen as Chosen, facts), codes)
      return order.map((index) => codes[index] ?? 0)
    },
  }
}

function orderOf(compiled: Compiled, sheets: readonly Sheet[]): number[] {
  return sheets.map((sheet) => compiled.toolIndex.get(sheet.id) ?? -1)
}
