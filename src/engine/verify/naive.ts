import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Condition, Role, Row } from '#knowledge/statement.ts'

import type { Answers, EngineKnowledge, EngineTool } from '#engine/types.ts'

export type NaiveVerdict =
  | { readonly kind: 'fits'; readonly role: Role; readonly status: 'current' | 'to-confirm' }
  | { readonly kind: 'excluded' | 'unavailable' | 'unfit' }

const roles: readonly Role[] = ['primary', 'complement', 'fallback']

/** Whether a condition holds on complete answers, read straight from the data. */
export function holds(condition: Condition, answers: Answers): boolean {
  const rows = Array.isArray(condition) ? (condition as readonly Row[]) : [condition as Row]
  return rows.some((row) => {
    for (const question in row) {
      // Every key but `unless` holds a list of options: the schema has checked it.
      if (question !== 'unless' && !(row[question] as readonly string[]).includes(answers[question] ?? '')) return false
    }
    if (row.unless === undefined) return true
    return !Object.entries(row.unless).every(([question, options]) => options.includes(answers[question] ?? ''))
  })
}

/** The statements of a tool that still hold, read once. */
type Sheet = {
  readonly tool: EngineTool
  readonly audience: readonly Condition[]
  readonly exclusions: readonly { readonly when: Condition; readonly scope: readonly string[] | null }[]
  readonly uses: readonly { readonly when: Condition; readonly fit: Fit }[]
}
type Fit = { readonly role: Role; readonly status: 'current' | 'to-confirm' }

/**
 * The verdict of any tool on complete answers, by reading its statements one after the other: the oracle that the
 * compiled engine is compared with. Slow and simple on purpose; shares no code with it.
 */
export function naiveOracle(knowledge: EngineKnowledge): (tool: string, answers: Answers) => NaiveVerdict {
  const live = <S extends { status: string }>(statements: readonly S[]) =>
    statements.filter((s) => s.status !== 'outdated')
  const sheets = new Map(
    knowledge.tools.map((tool): [string, Sheet] => [
      tool.id,
      {
        tool,
        audience: live(tool.audience).flatMap((entry) => (entry.when === undefined ? [] : [entry.when])),
        exclusions: live(tool.exclusions).map((entry) => ({ when: entry.when, scope: entry.scope ?? null })),
        uses: live(tool.uses).map((use) => ({
          when: use.when,
          fit: { role: use.role, status: use.status === 'current' ? 'current' : 'to-confirm' },
        })),
      },
    ]),
  )
  const verdict = (id: string, answers: Answers): NaiveVerdict => {
    const sheet = sheets.get(id)
    if (!sheet) return { kind: 'unfit' }
    const region = answers[REGION_QUESTION] ?? ''
    if (sheet.tool.regions !== 'all' && !sheet.tool.regions.includes(region)) return { kind: 'unavailable' }
    if (sheet.audience.length > 0 && !sheet.audience.some((when) => holds(when, answers)))
      return { kind: 'unavailable' }
    for (const { when, scope } of sheet.exclusions) {
      if ((scope === null || scope.includes(region)) && holds(when, answers)) return { kind: 'excluded' }
    }
    const fits = sheet.uses.filter((use) => holds(use.when, answers)).map((use) => use.fit)
    let isStandardExcluded = false
    for (const standard of sheet.tool.implements) {
      const inherited = verdict(standard, answers)
      if (inherited.kind === 'fits') fits.push(inherited)
      isStandardExcluded ||= inherited.kind === 'excluded'
    }
    for (const status of ['current', 'to-confirm'] as const) {
      for (const role of roles)
        if (fits.some((fit) => fit.role === role && fit.status === status)) return { kind: 'fits', role, status }
    }
    return { kind: isStandardExcluded ? 'excluded' : 'unfit' }
  }
  return verdict
}
