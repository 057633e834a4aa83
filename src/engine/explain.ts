import { type CompiledCondition, type Compiled, type CompiledTool, FITS, fitOf } from './compile.ts'
import { type Chosen, type Facts, isCertain, isPossible, OPEN } from './facts.ts'
import type { Reason } from './types.ts'
import { admits, type Codes } from './verdict.ts'

type Context = { readonly compiled: Compiled; readonly chosen: Chosen; readonly facts: Facts; readonly codes: Codes }

/** Why a tool fits: the uses that hold for its best role, the standard it carries, the prerequisites known to fail. */
export function reasonsFor(context: Context, tool: CompiledTool, unmet: readonly string[]): Reason[] {
  const { compiled, facts, codes } = context
  const code = codes[tool.index] ?? 0
  const role = fitOf(code)
  const uses = tool.uses.filter((use) => use.code === code && isPossible(compiled, use.rows, facts))
  const certain = uses.filter((use) => isCertain(compiled, use.rows, facts))
  const reasons: Reason[] = (certain.length > 0 ? certain : uses).map((use) => ({
    code: 'use',
    tool: tool.source.id,
    statement: use.id,
    questions: deciding(context, use.rows),
  }))
  for (const standard of tool.standards) {
    const inherited = codes[standard] ?? 0
    if (inherited < FITS || fitOf(inherited).role !== role.role) continue
    const source = compiled.tools[standard]
    if (source) reasons.push({ code: 'implements', standard: source.source.id })
  }
  for (const statement of unmet) reasons.push({ code: 'unmet', tool: tool.source.id, statement })
  return reasons
}

/** Why a tool was set aside or waits, in the order in which the engine decides. */
export function reasonsAgainst(context: Context, tool: CompiledTool): Reason[] {
  const { compiled, facts } = context
  if (tool.region !== null && !isPossible(compiled, tool.region, facts)) return [{ code: 'region' }]
  if (
    tool.audience.length > 0 &&
    !admits(compiled, tool, facts) &&
    !tool.audience.some((entry) => isPossible(compiled, entry.rows, facts))
  ) {
    return [{ code: 'audience', tool: tool.source.id, statements: tool.audience.map((entry) => entry.id) }]
  }
  const excluded = exclusionReasons(context, tool)
  if (excluded.length > 0) return excluded
  return [closestUse(context, tool)]
}

/** The exclusions that hold, the tool's own and those of the standard it carries. */
function exclusionReasons(context: Context, tool: CompiledTool): Reason[] {
  const { compiled, facts } = context
  const owners = [tool, ...tool.standards.map((index) => compiled.tools[index]).filter((owner) => owner !== undefined)]
  for (const owner of owners) {
    const reasons = owner.exclusions
      .filter((exclusion) => isCertain(compiled, exclusion.rows, facts))
      .map((exclusion): Reason => ({
        code: 'exclusion',
        tool: owner.source.id,
        statement: exclusion.id,
        questions: deciding(context, exclusion.rows),
      }))
    if (reasons.length > 0) return reasons
  }
  return []
}

/** For a tool without a use here: the use, its own or of its standard, with the fewest answers against it, and those. */
function closestUse(context: Context, tool: CompiledTool): Reason {
  let closest: { owner: string; id: string; against: string[] } | null = null
  const owners = [
    tool,
    ...tool.standards.map((index) => context.compiled.tools[index]).filter((owner) => owner !== undefined),
  ]
  for (const owner of owners) {
    for (const use of owner.uses) {
      for (const row of use.rows) {
        const against = conflicts(context, row)
        if (closest === null || against.length < closest.against.length)
          closest = { owner: owner.source.id, id: use.id, against }
      }
    }
  }
  return {
    code: 'no-use',
    tool: closest?.owner ?? tool.source.id,
    closest: closest?.id ?? null,
    questions: closest?.against ?? [],
  }
}

/** The answered questions a row names. */
function deciding(context: Context, rows: CompiledCondition): string[] {
  const { compiled, chosen, facts } = context
  const certain = rows.filter((row) => isCertain(compiled, [row], facts))
  const questions = new Set<number>()
  for (const row of certain.length > 0 ? certain : rows)
    for (const question of compiled.named[row]?.keys() ?? []) questions.add(question)
  return names(
    compiled,
    [...questions].filter((question) => (chosen[question] ?? OPEN) !== OPEN),
  )
}

/** The answered questions whose answer a row does not accept. */
function conflicts(context: Context, row: number): string[] {
  const against: number[] = []
  for (const [question, options] of context.compiled.named[row] ?? []) {
    const option = context.chosen[question] ?? OPEN
    if (option !== OPEN && !options.has(option)) against.push(question)
  }
  return names(context.compiled, against)
}

/** Open questions that a tool's verdict waits for. */
export function waitsFor(context: Context, tool: CompiledTool): string[] {
  const { compiled, chosen, facts } = context
  const questions = new Set<number>()
  const collect = (owner: CompiledTool) => {
    const conditions = [
      ...(owner.region ? [owner.region] : []),
      ...[...owner.audience, ...owner.exclusions, ...owner.uses].map((entry) => entry.rows),
    ]
    for (const row of conditions.flat()) {
      if (!isPossible(compiled, [row], facts) || isCertain(compiled, [row], facts)) continue
      const veto = compiled.unless[row] ?? -1
      for (const each of veto < 0 ? [row] : [row, veto]) {
        for (const question of compiled.named[each]?.keys() ?? [])
          if ((chosen[question] ?? OPEN) === OPEN) questions.add(question)
      }
    }
  }
  collect(tool)
  for (const standard of tool.standards) {
    const source = compiled.tools[standard]
    if (source) collect(source)
  }
  return names(
    compiled,
    [...questions].sort((a, b) => a - b),
  )
}

export function names(compiled: Compiled, questions: Iterable<number>): string[] {
  return [...questions].map((question) => compiled.questions[question]?.source.id ?? '')
}
