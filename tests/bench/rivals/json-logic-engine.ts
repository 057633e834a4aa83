import { EXCLUDED, UNAVAILABLE, UNFIT } from '#engine/compile.ts'
import type { Answers } from '#engine/types.ts'

import type { Formula, Sheet } from '#tests/bench/rulebook.ts'
import { LogicEngine } from './libraries.mjs'
import { fitCodes, type Rival, type Verdicts } from './rival.ts'

type Logic = number | string | boolean | readonly Logic[] | { readonly [operator: string]: Logic }
type Data = Record<string, unknown>

/**
 * One `if` for each tool, which stops at the first verdict that applies. Standards are evaluated first, and what they
 * give is data to the tools that implement them.
 */
export function jsonLogicEngine(sheets: readonly Sheet[], mode: 'compiled' | 'interpreted' | 'plain'): Rival {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const isStandard = new Set(sheets.flatMap((sheet) => sheet.standards))
  const first = sheets.filter((sheet) => isStandard.has(sheet.id))
  const rest = sheets.filter((sheet) => !isStandard.has(sheet.id))
  if (first.some((sheet) => sheet.standards.length > 0))
    throw new Error('a standard implements another: one more pass is needed')

  const engine = new LogicEngine(undefined, { disableInterpretedOptimization: mode === 'plain' })
  const evaluator = (part: readonly Sheet[]): ((data: Data) => number[]) => {
    const logic = part.map((sheet) => verdictOf(byId, sheet))
    // The library types what it evaluates as any: a list of numbers, as written above.
    if (mode === 'compiled') return engine.build(logic) as (data: Data) => number[]
    return (data) => engine.run(logic, data) as number[]
  }
  const [decideFirst, decideRest] = [evaluator(first), evaluator(rest)]
  const places = new Map([...first, ...rest].map((sheet, place) => [sheet.id, place]))
  const order = sheets.map((sheet) => places.get(sheet.id) ?? -1)

  const how = {
    compiled: 'compiled to JavaScript',
    interpreted: 'interpreted, prepared once',
    plain: 'interpreted, read each time',
  }
  return {
    name: `json-logic-engine, ${mode}`,
    how: how[mode],
    usesEval: mode === 'compiled',
    prepare: (answers: Answers): Data => ({ ...answers, standards: {} }),
    decideEach: (prepared): Verdicts => {
      let codes: readonly number[] = []
      for (const each of prepared) {
        const data = each as Data
        const standards = decideFirst(data)
        data['standards'] = Object.fromEntries(first.map((sheet, place) => [sheet.id, standards[place]]))
        codes = [...standards, ...decideRest(data)]
      }
      return order.map((place) => codes[place] ?? -1)
    },
  }
}

function verdictOf(byId: ReadonlyMap<string, Sheet>, sheet: Sheet): Logic {
  const standardIs = (id: string, code: number): Logic => ({ '===': [{ var: `standards.${id}` }, code] })
  const cases: Logic[] = []
  if (sheet.available) cases.push({ '!': [logicOf(sheet.available)] }, UNAVAILABLE)
  if (sheet.excluded) cases.push(logicOf(sheet.excluded), EXCLUDED)
  for (const code of fitCodes(byId, sheet)) {
    const own = sheet.fits.filter((fit) => fit.code === code).map((fit) => logicOf(fit.when))
    cases.push({ or: [...own, ...sheet.standards.map((id) => standardIs(id, code))] }, code)
  }
  if (sheet.standards.length > 0) cases.push({ or: sheet.standards.map((id) => standardIs(id, EXCLUDED)) }, EXCLUDED)
  return cases.length > 0 ? { if: [...cases, UNFIT] } : UNFIT
}

function logicOf(formula: Formula): Logic {
  switch (formula.kind) {
    case 'in':
      return { in: [{ var: formula.question }, formula.options] }
    case 'all':
      return { and: formula.of.map(logicOf) }
    case 'any':
      return { or: formula.of.map(logicOf) }
    case 'not':
      return { '!': [logicOf(formula.of)] }
  }
}
