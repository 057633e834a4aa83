import {
  type CompiledCondition,
  type Compiled,
  type CompiledTool,
  fitOf,
  isFit,
  namedBy,
  NO_VETO,
  questionAt,
  standardsOf,
  toolAt,
  vetoOf,
} from './compile.ts'
import { answerTo, type Chosen, type Facts, isCertain, isPossible, OPEN } from './facts.ts'
import type { Reason } from './types.ts'
import { admits, codeOf, type Codes } from './verdict.ts'

/** What reasons are read from: the answers, what the rows make of them, and the verdict of every tool. */
export type Reading = {
  readonly compiled: Compiled
  readonly chosen: Chosen
  readonly facts: Facts
  readonly codes: Codes
}

/** Why a tool fits: the uses that hold for its best role, the standard it carries, the prerequisites known to fail. */
export function reasonsFor(reading: Reading, tool: CompiledTool, unmet: readonly string[]): Reason[] {
  const { compiled, facts, codes } = reading
  const code = codeOf(codes, tool.index)
  const { role } = fitOf(code)
  const uses = tool.uses.filter((use) => use.code === code && isPossible(compiled, use.rows, facts))
  const certain = uses.filter((use) => isCertain(compiled, use.rows, facts))
  const reasons: Reason[] = (certain.length > 0 ? certain : uses).map((use) => ({
    code: 'use',
    tool: tool.source.id,
    statement: use.id,
    questions: deciding(reading, use.rows),
  }))
  for (const standard of tool.standards) {
    const inherited = codeOf(codes, standard)
    if (!isFit(inherited) || fitOf(inherited).role !== role) continue
    reasons.push({ code: 'implements', standard: toolAt(compiled, standard).source.id })
  }
  for (const statement of unmet) reasons.push({ code: 'unmet', tool: tool.source.id, statement })
  return reasons
}

/** Why a tool was set aside or waits, in the order in which the engine decides. */
export function reasonsAgainst(reading: Reading, tool: CompiledTool): Reason[] {
  const { compiled, facts } = reading
  if (tool.closed.length > 0)
    return tool.closed.map((statement) => ({ code: 'closed', tool: tool.source.id, statement }))
  if (
    tool.audience.length > 0 &&
    !admits(compiled, tool, facts) &&
    !tool.audience.some((entry) => isPossible(compiled, entry.rows, facts))
  ) {
    return [{ code: 'audience', tool: tool.source.id, statements: tool.audience.map((entry) => entry.id) }]
  }
  const excluded = exclusionReasons(reading, tool)
  if (excluded.length > 0) return excluded
  return [closestUse(reading, tool)]
}

/** The exclusions that hold, the tool's own and those of the standard it carries. */
function exclusionReasons(reading: Reading, tool: CompiledTool): Reason[] {
  const { compiled, facts } = reading
  const owners = [tool, ...standardsOf(compiled, tool)]
  for (const owner of owners) {
    const reasons = owner.exclusions
      .filter((exclusion) => isCertain(compiled, exclusion.rows, facts))
      .map((exclusion): Reason => ({
        code: 'exclusion',
        tool: owner.source.id,
        statement: exclusion.id,
        questions: deciding(reading, exclusion.rows),
      }))
    if (reasons.length > 0) return reasons
  }
  return []
}

/** For a tool without a use here: the use, its own or of its standard, with the fewest answers against it, and those. */
function closestUse(reading: Reading, tool: CompiledTool): Reason {
  let closest: { owner: string; id: string; against: string[] } | null = null
  const owners = [tool, ...standardsOf(reading.compiled, tool)]
  for (const owner of owners) {
    for (const use of owner.uses) {
      for (const row of use.rows) {
        const against = conflicts(reading, row)
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
function deciding(reading: Reading, rows: CompiledCondition): string[] {
  const { compiled, chosen, facts } = reading
  const certain = rows.filter((row) => isCertain(compiled, [row], facts))
  const questions = new Set<number>()
  for (const row of certain.length > 0 ? certain : rows)
    for (const question of namedBy(compiled, row).keys()) questions.add(question)
  return idsOf(
    compiled,
    [...questions].filter((question) => answerTo(chosen, question) !== OPEN),
  )
}

/** The answered questions whose answer a row does not accept. */
function conflicts(reading: Reading, row: number): string[] {
  const against: number[] = []
  for (const [question, options] of namedBy(reading.compiled, row)) {
    const option = answerTo(reading.chosen, question)
    if (option !== OPEN && !options.has(option)) against.push(question)
  }
  return idsOf(reading.compiled, against)
}

/** Open questions that a tool's verdict waits for. */
export function waitsFor(reading: Reading, tool: CompiledTool): string[] {
  const { compiled, chosen, facts } = reading
  const questions = new Set<number>()
  const collect = (owner: CompiledTool) => {
    for (const row of [...owner.audience, ...owner.exclusions, ...owner.uses].flatMap((entry) => entry.rows)) {
      if (!isPossible(compiled, [row], facts) || isCertain(compiled, [row], facts)) continue
      const veto = vetoOf(compiled, row)
      for (const each of veto === NO_VETO ? [row] : [row, veto]) {
        for (const question of namedBy(compiled, each).keys())
          if (answerTo(chosen, question) === OPEN) questions.add(question)
      }
    }
  }
  for (const owner of [tool, ...standardsOf(compiled, tool)]) collect(owner)
  return idsOf(
    compiled,
    [...questions].sort((a, b) => a - b),
  )
}

/** The ids of questions. */
export function idsOf(compiled: Compiled, questions: Iterable<number>): string[] {
  return [...questions].map((question) => questionAt(compiled, question).source.id)
}
