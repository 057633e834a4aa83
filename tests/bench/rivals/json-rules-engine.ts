import { EXCLUDED, UNAVAILABLE, UNFIT } from '#engine/compile.ts'
import type { Answers } from '#engine/types.ts'

import type { Formula, Sheet } from '#tests/bench/rulebook.ts'
import { type RuleCondition, RulesEngine } from './libraries.mjs'
import { inheritedVerdict, type Rival } from './rival.ts'

/**
 * One rule for each thing that can be true of a tool: not available, excluded, fits in some role. The events of a run
 * say which hold; the first in the order of the verdicts is kept, here, which spares the library nested negations.
 */
export function jsonRulesEngine(sheets: readonly Sheet[]): Rival {
  const engine = new RulesEngine()
  const index = new Map(sheets.map((sheet, position) => [sheet.id, position]))
  const standards = sheets.map((sheet) => sheet.standards.map((id) => index.get(id) ?? -1))
  const rule = (tool: number, code: number, conditions: RuleCondition) =>
    engine.addRule({ conditions: topLevel(conditions), event: { type: 'verdict', params: { tool, code } } })
  for (const [tool, sheet] of sheets.entries()) {
    if (sheet.available) rule(tool, UNAVAILABLE, { not: conditionOf(sheet.available) })
    if (sheet.excluded) rule(tool, EXCLUDED, conditionOf(sheet.excluded))
    for (const { code, when } of sheet.fits) rule(tool, code, conditionOf(when))
  }
  const decideOne = async (answers: Answers): Promise<number[]> => {
    const { events } = await engine.run(answers)
    const own = sheets.map(() => UNFIT)
    for (const event of events) {
      // The parameters are those given above: the library does not keep their type.
      const { tool, code } = event.params as { tool: number; code: number }
      // Codes are in the order in which verdicts apply, but for 0, which is none.
      if (own[tool] === UNFIT || code < (own[tool] ?? 0)) own[tool] = code
    }
    const verdicts: number[] = []
    for (const [tool, code] of own.entries()) {
      const isRuledOut = code === UNAVAILABLE || code === EXCLUDED
      verdicts.push(
        isRuledOut
          ? code
          : inheritedVerdict(
              code,
              (standards[tool] ?? []).map((each) => verdicts[each] ?? UNFIT),
            ),
      )
    }
    return verdicts
  }
  return {
    name: 'json-rules-engine',
    how: 'interpreted, asynchronous',
    usesEval: false,
    prepare: (answers) => answers,
    decideEach: async (prepared) => {
      let last: number[] = []
      // One after the other, as a reader asks: running them together would measure the event loop.
      for (const answers of prepared) last = await decideOne(answers as Answers)
      return last
    },
  }
}

function conditionOf(formula: Formula): RuleCondition {
  switch (formula.kind) {
    case 'in':
      return { fact: formula.question, operator: 'in', value: formula.options }
    case 'all':
      return { all: formula.of.map(conditionOf) }
    case 'any':
      return { any: formula.of.map(conditionOf) }
    case 'not':
      return { not: conditionOf(formula.of) }
  }
}

/** A rule begins with a connective. */
function topLevel(condition: RuleCondition) {
  return 'all' in condition || 'any' in condition || 'not' in condition ? condition : { all: [condition] }
}
