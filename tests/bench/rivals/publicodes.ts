import { EXCLUDED, UNAVAILABLE, UNFIT } from '#engine/compile.ts'
import type { Answers } from '#engine/types.ts'

import type { Formula, Sheet } from '#tests/bench/rulebook.ts'
import { Publicodes } from './libraries.mjs'
import { fitCodes, type Rival } from './rival.ts'

type Condition = string | { readonly [mechanism: string]: readonly Condition[] }

/** One rule for each tool, a `variations` that stops at the first verdict that applies; tools refer to their standards. */
export function publicodes(sheets: readonly Sheet[], questions: readonly string[]): Rival {
  const byId = new Map(sheets.map((sheet) => [sheet.id, sheet]))
  const rules = Object.fromEntries([
    ...questions.map((question) => [question, { valeur: "'sans réponse'" }]),
    ...sheets.map((sheet) => [ruleName(sheet.id), { valeur: verdictOf(byId, sheet) }]),
  ])
  const engine = new Publicodes(rules, { logger: { log() {}, warn() {}, error: console.error } })
  const names = sheets.map((sheet) => ruleName(sheet.id))
  return {
    name: 'publicodes',
    how: 'interpreted, cached inside a situation',
    usesEval: false,
    prepare: (answers: Answers) =>
      Object.fromEntries(Object.entries(answers).map(([question, option]) => [question, `'${option}'`])),
    decideEach: (prepared) => {
      let last: number[] = []
      for (const situation of prepared) {
        engine.setSituation(situation as Record<string, string>)
        last = names.map((name) => Number(engine.evaluate(name).nodeValue))
      }
      return last
    },
  }
}

/** A prefix keeps a tool and a question of the same name apart. */
const ruleName = (tool: string) => `verdict ${tool}`

function verdictOf(byId: ReadonlyMap<string, Sheet>, sheet: Sheet) {
  const cases: { readonly si: Condition; readonly alors: number }[] = []
  if (sheet.available) cases.push({ si: negate(conditionOf(sheet.available)), alors: UNAVAILABLE })
  if (sheet.excluded) cases.push({ si: conditionOf(sheet.excluded), alors: EXCLUDED })
  for (const code of fitCodes(byId, sheet)) {
    const own = sheet.fits.filter((fit) => fit.code === code).map((fit) => conditionOf(fit.when))
    cases.push({ si: any([...own, ...standardsWith(sheet, code)]), alors: code })
  }
  if (sheet.standards.length > 0) cases.push({ si: any(standardsWith(sheet, EXCLUDED)), alors: EXCLUDED })
  return cases.length > 0 ? { variations: [...cases, { sinon: UNFIT }] } : UNFIT
}

const standardsWith = (sheet: Sheet, code: number) => sheet.standards.map((id) => `${ruleName(id)} = ${code}`)

function conditionOf(formula: Formula): Condition {
  switch (formula.kind) {
    case 'in':
      return any(formula.options.map((option) => `${formula.question} = '${option}'`))
    case 'all':
      return { 'toutes ces conditions': formula.of.map(conditionOf) }
    case 'any':
      return any(formula.of.map(conditionOf))
    case 'not':
      return negate(conditionOf(formula.of))
  }
}

const any = (of: readonly Condition[]): Condition =>
  of.length === 1 && of[0] ? of[0] : { 'une de ces conditions': of }
const negate = (of: Condition): Condition => ({ '=': [of, 'non'] })
