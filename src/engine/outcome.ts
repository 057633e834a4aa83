import { invariant } from '#lib/assert.ts'

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
 * Every tool that fits, in the published order: role, then nearer layer first, then fewest unmet prerequisites, then
 * what is made for the need before what only carries messages, then id; a standard and the tools that implement it are
 * one pick, "MSSanté, with Medimail".
 */
export function rank(compiled: Compiled, codes: Codes, facts: Facts): Choice[] {
  return rankWithPlaces(compiled, codes, facts).map(({ choice }) => choice)
}

/** As `rank`, each with what placed it: choices of equal places are told apart by their ids alone. */
export function rankWithPlaces(
  compiled: Compiled,
  codes: Codes,
  facts: Facts,
): { readonly choice: Choice; readonly place: string }[] {
  const fitting = compiled.tools
    .filter((tool) => isFit(codeOf(codes, tool.index)))
    .map((tool) => ({ tool, code: codeOf(codes, tool.index), unmet: unmetNeeds(compiled, tool, facts).length }))
    .sort(
      (a, b) =>
        a.code - b.code ||
        b.tool.layer - a.tool.layer ||
        a.unmet - b.unmet ||
        Number(isCarrier(a.tool)) - Number(isCarrier(b.tool)) ||
        (a.tool.source.id < b.tool.source.id ? -1 : 1),
    )
  const sorted = fitting.map(({ tool }) => tool)
  const choices: { choice: Choice; place: string }[] = []
  const folded = new Set<CompiledTool>()
  for (const { tool, code, unmet } of fitting) {
    if (folded.has(tool)) continue
    const group = standardGroup(compiled, sorted, codes, tool)
    for (const member of group.members) folded.add(member)
    const nearest = Math.max(...group.implementers.map((member) => member.layer))
    const through = group.implementers.filter((member) => member.layer === nearest)
    const choice = { tool: group.head.source.id, with: through.map((member) => member.source.id), ...fitOf(code) }
    choices.push({ choice, place: [code, tool.layer, unmet].join() })
  }
  return choices
}

/** A standard, or a means of it, carries a message whatever the need is. */
function isCarrier({ source, standards }: CompiledTool): boolean {
  return source.kind === 'standard' || standards.length > 0
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

/**
 * The outcome of complete answers. A tool whose evidence must be confirmed is the answer where no certain one has it for
 * its purpose: what is only the fallback is then named beside it.
 */
export function outcomeOf(compiled: Compiled, codes: Codes, facts: Facts): Outcome {
  const choices = rank(compiled, codes, facts)
  const current = choices.filter((choice) => choice.status === 'current')
  const primary = current.find((choice) => choice.role === 'primary')
  const fallbacks = current.filter((choice) => choice.role === 'fallback')
  const toConfirm = choices.filter((choice) => choice.status === 'to-confirm' && choice.role !== 'complement')
  const isProbable = toConfirm.some((choice) => choice.role === 'primary')
  const shared = { complements: current.filter((choice) => choice.role === 'complement'), gaps: [] }
  if (primary) return { kind: 'recommended', top: primary, toConfirm: [], fallbacks: [], ...shared }
  if (isProbable) return { kind: 'to-confirm', top: null, toConfirm, fallbacks, ...shared }
  const [first] = fallbacks
  if (first) return { kind: 'recommended', top: first, toConfirm: [], fallbacks: [], ...shared }
  if (toConfirm.length > 0) return { kind: 'to-confirm', top: null, toConfirm, fallbacks: [], ...shared }
  return { kind: 'none', top: null, toConfirm: [], fallbacks: [], ...shared, gaps: nearestGaps(compiled, facts) }
}

/** The declared gaps that hold, in the words of whoever is nearest to the reader. */
function nearestGaps(compiled: Compiled, facts: Facts): string[] {
  const holding = compiled.gaps.filter((gap) => isCertain(compiled, gap.rows, facts))
  const nearest = Math.max(...holding.map((gap) => gap.layer))
  return holding.filter((gap) => gap.layer === nearest).map((gap) => gap.id)
}

/** A text that two choices share exactly when they are the same. */
export function choiceKey(choice: Choice): string {
  return `${choice.tool}+${choice.with.join('+')}:${choice.role}:${choice.status}`
}

/** A text that two outcomes share exactly when they show the same thing. */
export function outcomeKey(outcome: Outcome): string {
  return [
    outcome.top ? choiceKey(outcome.top) : '',
    outcome.complements.map(choiceKey).join(','),
    outcome.toConfirm.map(choiceKey).join(','),
    outcome.fallbacks.map(choiceKey).join(','),
    outcome.gaps.join(','),
  ].join('|')
}

/** What an outcome puts first: the tool to use, or to confirm; null where there is none. */
export function leadOf(outcome: Pick<Outcome, 'top' | 'toConfirm'>): Choice | null {
  return outcome.top ?? outcome.toConfirm[0] ?? null
}

/**
 * A text that two outcomes share exactly when they put the same thing first, or lack a tool for the same reasons. What is
 * to confirm is first together with the certain fallback beside it: a person needs both.
 */
export function leadKey(outcome: Outcome): string {
  const lead = leadOf(outcome)
  if (!lead) return outcome.gaps.join(',')
  const [fallback] = outcome.fallbacks
  return outcome.kind === 'to-confirm' && fallback ? `${choiceKey(lead)}|${choiceKey(fallback)}` : choiceKey(lead)
}

/** What several outcomes with the same lead have in common: nothing is said that one of them does not say. */
export function inCommon(outcomes: readonly Outcome[]): Outcome {
  const [first, ...others] = outcomes
  invariant(first, 'no outcome')
  const shared = (list: 'complements' | 'toConfirm' | 'fallbacks') =>
    first[list].filter((choice) =>
      others.every((other) => other[list].some((each) => choiceKey(each) === choiceKey(choice))),
    )
  return {
    ...first,
    complements: shared('complements'),
    toConfirm: shared('toConfirm'),
    fallbacks: shared('fallbacks'),
  }
}
