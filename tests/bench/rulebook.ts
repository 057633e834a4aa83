import { type Accepts, rowsOf } from '#knowledge/condition.ts'
import type { Condition } from '#knowledge/statement.ts'

import { fitCode } from '#engine/compile.ts'
import type { EngineKnowledge, EngineTool } from '#engine/types.ts'

/** The guide's conditions in the form that every rules library knows: tests of one answer, joined by and, or, not. */
export type Formula =
  | { readonly kind: 'in'; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula }

/** What decides on one tool. Null: always available, never excluded. */
export type Sheet = {
  readonly id: string
  readonly available: Formula | null
  readonly excluded: Formula | null
  /** Uses of one role and status, best first. */
  readonly fits: readonly { readonly code: number; readonly when: Formula }[]
  readonly standards: readonly string[]
}

/**
 * The knowledge base as formulas, read from the data and not from the compiled engine. Standards come before the tools
 * that implement them. Outdated statements are left out.
 */
export function rulebook(knowledge: EngineKnowledge): Sheet[] {
  const sheets = new Map(knowledge.tools.map((tool) => [tool.id, sheet(tool)]))
  const sorted = new Set<Sheet>()
  const place = (each: Sheet): void => {
    for (const standard of each.standards) {
      const found = sheets.get(standard)
      if (found) place(found)
    }
    sorted.add(each)
  }
  for (const each of sheets.values()) place(each)
  return [...sorted]
}

function sheet(tool: EngineTool): Sheet {
  const live = <S extends { status: string }>(statements: readonly S[]) =>
    statements.filter((s) => s.status !== 'outdated')
  const audience = live(tool.audience).flatMap((entry) => (entry.when === undefined ? [] : [formula(entry.when)]))
  // A tool that is closed here is available to nobody: a disjunction of nothing.
  const available = [
    ...(live(tool.closed ?? []).length > 0 ? [any([])] : []),
    ...(audience.length > 0 ? [any(audience)] : []),
  ]
  const excluded = live(tool.exclusions).map((entry) => formula(entry.when))
  const uses = new Map<number, Formula[]>()
  for (const use of live(tool.uses)) {
    const code = fitCode(use.role, use.status === 'current' ? 'current' : 'to-confirm')
    uses.set(code, [...(uses.get(code) ?? []), formula(use.when)])
  }
  return {
    id: tool.id,
    available: available.length > 0 ? all(available) : null,
    excluded: excluded.length > 0 ? any(excluded) : null,
    fits: [...uses].sort(([a], [b]) => a - b).map(([code, of]) => ({ code, when: any(of) })),
    standards: tool.implements,
  }
}

function formula(condition: Condition): Formula {
  const tests = (accepts: Accepts) => [...accepts].map(([question, options]) => isIn(question, options))
  return any(
    rowsOf(condition).map(({ accepts, unless }) =>
      all(unless === null ? tests(accepts) : [...tests(accepts), negate(all(tests(unless)))]),
    ),
  )
}

const isIn = (question: string, options: readonly string[]): Formula => ({ kind: 'in', question, options })
const negate = (of: Formula): Formula => ({ kind: 'not', of })
const all = (of: readonly Formula[]): Formula => (of.length === 1 && of[0] ? of[0] : { kind: 'all', of })
const any = (of: readonly Formula[]): Formula => (of.length === 1 && of[0] ? of[0] : { kind: 'any', of })
