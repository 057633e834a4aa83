import { hasBit } from './bits.ts'
import { type Compiled, type CompiledTool, fitOf, isFit, NO_VETO, toolAt, vetoOf } from './compile.ts'
import { type Facts, isCertain } from './facts.ts'
import type { Outcome, Choice } from './types.ts'
import { codeOf, type Codes } from './verdict.ts'

/** The prerequisites of a tool that the answers show to be unmet. */
export function unmetNeeds(compiled: Compiled, tool: CompiledTool, facts: Facts): string[] {
  return tool.needs
    .filter((need) => !isCertain(compiled, need.rows, facts) && isSettled(compiled, need.rows, facts))
    .map((need) => need.id)
}

/** A prerequisite counts as unmet only when no completion can meet it. */
function isSettled(compiled: Compiled, rows: readonly number[], facts: Facts): boolean {
  return rows.every((row) => !hasBit(facts.possible, row) || vetoOf(compiled, row) !== NO_VETO)
}

/**
 * Every tool that fits, in the published order: role, then nearer layer first, then fewest unmet prerequisites,
 * then id; a standard and the tools that implement it are one pick, "MSSanté, with Medimail".
 */
export function rank(compiled: Compiled, codes: Codes, facts: Facts): Choice[] {
  const fitting = compiled.tools
    .filter((tool) => isFit(codeOf(codes, tool.index)))
    .map((tool) => ({ tool, code: codeOf(codes, tool.index), unmet: unmetNeeds(compiled, tool, facts).length }))
    .sort(
      (a, b) =>
        a.code - b.code ||
        b.tool.layer - a.tool.layer ||
        a.unmet - b.unmet ||
        (a.tool.source.id < b.tool.source.id ? -1 : 1),
    )
    .map(({ tool }) => tool)
  const picks: Choice[] = []
  const folded = new Set<CompiledTool>()
  for (const tool of fitting) {
    if (folded.has(tool)) continue
    const code = codeOf(codes, tool.index)
    const group = standardGroup(compiled, fitting, codes, tool)
    for (const member of group.members) folded.add(member)
    const nearest = Math.max(...group.implementers.map((member) => member.layer))
    const through = group.implementers.filter((member) => member.layer === nearest)
    picks.push({ tool: group.head.source.id, with: through.map((member) => member.source.id), ...fitOf(code) })
  }
  return picks
}

/** The standard a tool brings along, with all that implement it and fit in the same role; else the tool alone. */
function standardGroup(compiled: Compiled, fitting: readonly CompiledTool[], codes: Codes, tool: CompiledTool) {
  const code = codeOf(codes, tool.index)
  const sameRole = (index: number) => codeOf(codes, index) === code
  const standard = tool.source.kind === 'standard' ? tool.index : tool.standards.find(sameRole)
  if (standard === undefined) return { head: tool, implementers: [], members: [tool] }
  const head = toolAt(compiled, standard)
  const implementers = fitting.filter((other) => sameRole(other.index) && other.standards.includes(head.index))
  return { head, implementers, members: [head, ...implementers] }
}

/** The outcome of complete answers. */
export function outcomeOf(compiled: Compiled, codes: Codes, facts: Facts): Outcome {
  const picks = rank(compiled, codes, facts)
  const current = picks.filter((pick) => pick.status === 'current')
  const top =
    current.find((pick) => pick.role === 'primary') ?? current.find((pick) => pick.role === 'fallback') ?? null
  return {
    top,
    complements: current.filter((pick) => pick.role === 'complement'),
    toConfirm: top === null ? picks.filter((pick) => pick.status === 'to-confirm') : [],
    gaps: top === null ? nearestGaps(compiled, facts) : [],
  }
}

/** The declared gaps that hold, in the words of whoever is nearest to the reader. */
function nearestGaps(compiled: Compiled, facts: Facts): string[] {
  const holding = compiled.gaps.filter((gap) => isCertain(compiled, gap.rows, facts))
  const nearest = Math.max(...holding.map((gap) => gap.layer))
  return holding.filter((gap) => gap.layer === nearest).map((gap) => gap.id)
}

/** A text that two outcomes share exactly when they show the same thing. */
export function outcomeKey(outcome: Outcome): string {
  const pickKey = (pick: Choice) => `${pick.tool}+${pick.with.join('+')}:${pick.role}:${pick.status}`
  return [
    outcome.top ? pickKey(outcome.top) : '',
    outcome.complements.map(pickKey).join(','),
    outcome.toConfirm.map(pickKey).join(','),
    outcome.gaps.join(','),
  ].join('|')
}
