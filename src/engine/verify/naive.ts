import { type Accepts, type ParsedRow, rowsOf } from '#knowledge/condition.ts'
import type { Condition, Role } from '#knowledge/statement.ts'

import type { Answers, EngineKnowledge, EngineTool } from '#engine/types.ts'

export type NaiveVerdict =
  | { readonly kind: 'fits'; readonly role: Role; readonly status: 'current' | 'to-confirm' }
  | { readonly kind: 'excluded' | 'unavailable' | 'unfit' }

const roles: readonly Role[] = ['primary', 'complement', 'fallback']

/** Whether a condition holds on complete answers, read straight from its rows. */
export function holds(condition: Condition, answers: Answers): boolean {
  return anyHolds(rowsOf(condition), answers)
}

function anyHolds(rows: readonly ParsedRow[], answers: Answers): boolean {
  return rows.some(({ accepts, unless }) => allHold(accepts, answers) && !(unless !== null && allHold(unless, answers)))
}

function allHold(accepts: Accepts, answers: Answers): boolean {
  for (const [question, options] of accepts) if (!options.includes(answers[question] ?? '')) return false
  return true
}

/** The statements of a tool that still hold, read once. */
type Sheet = {
  readonly tool: EngineTool
  readonly audience: readonly Rows[]
  readonly exclusions: readonly Rows[]
  readonly uses: readonly { readonly when: Rows; readonly fit: Fit }[]
}
type Rows = readonly ParsedRow[]
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
        audience: live(tool.audience).flatMap((entry) => (entry.when === undefined ? [] : [rowsOf(entry.when)])),
        exclusions: live(tool.exclusions).map((entry) => rowsOf(entry.when)),
        uses: live(tool.uses).map((use) => ({
          when: rowsOf(use.when),
          fit: { role: use.role, status: use.status === 'current' ? 'current' : 'to-confirm' },
        })),
      },
    ]),
  )
  const verdict = (id: string, answers: Answers): NaiveVerdict => {
    const sheet = sheets.get(id)
    if (!sheet) return { kind: 'unfit' }
    if (live(sheet.tool.closed ?? []).length > 0) return { kind: 'unavailable' }
    if (sheet.audience.length > 0 && !sheet.audience.some((when) => anyHolds(when, answers)))
      return { kind: 'unavailable' }
    if (sheet.exclusions.some((when) => anyHolds(when, answers))) return { kind: 'excluded' }
    const fits = sheet.uses.filter((use) => anyHolds(use.when, answers)).map((use) => use.fit)
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
