import { lazily } from '#lib/lazily.ts'

import {
  type Compiled,
  type CompiledCondition,
  type CompiledTool,
  fitOf,
  isFit,
  namedBy,
  questionAt,
  standardsOf,
  toolAt,
} from './compile.ts'
import { ABSENT } from './diagram-table.ts'
import { answerTo, type Chosen, type Facts, isCertain, isPossible, OPEN } from './facts.ts'
import { inAskingOrder } from './next-question.ts'
import { canFit, tellingApart, type ToolDiagram, toolDiagram } from './tool-diagram.ts'
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
    questions: namedAnswers(reading, use.rows),
  }))
  for (const standard of tool.standards) {
    const inherited = codeOf(codes, standard)
    if (!isFit(inherited) || fitOf(inherited).role !== role) continue
    reasons.push({ code: 'implements', standard: toolAt(compiled, standard).source.id })
  }
  for (const statement of unmet) reasons.push({ code: 'unmet', tool: tool.source.id, statement })
  return reasons
}

/** Why a tool was set aside, in the order in which the engine decides. */
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

/**
 * The exclusions that hold, the tool's own and those of the standard it carries. Which answers decide is worked out when
 * it is read: it takes the diagram of the tool, and most readers want the words of the exclusion alone.
 */
function exclusionReasons(reading: Reading, tool: CompiledTool): Reason[] {
  const { compiled, facts } = reading
  for (const owner of [tool, ...standardsOf(compiled, tool)]) {
    const holding = owner.exclusions.filter((exclusion) => isCertain(compiled, exclusion.rows, facts))
    if (holding.length === 0) continue
    let known: Deciding | null = null
    const deciding = () => (known ??= changingAnswers(reading, tool))
    return holding.map((exclusion): Reason =>
      lazily<Omit<Exclusion, keyof Deciding>, Deciding>(
        { code: 'exclusion', tool: owner.source.id, statement: exclusion.id },
        { questions: () => deciding().questions, together: () => deciding().together },
      ),
    )
  }
  return []
}

/** For a tool without a use here: the answers that are against it, and the use, its own or of its standard, that they bar. */
function closestUse(reading: Reading, tool: CompiledTool): Reason {
  const deciding = decidingAnswers(reading, tool, canFit)
  const { compiled } = reading
  let closest: { owner: string; id: string; others: number } | null = null
  for (const owner of [tool, ...standardsOf(compiled, tool)]) {
    for (const use of owner.uses) {
      for (const row of use.rows) {
        const against = idsOf(compiled, conflicts(reading, row))
        const others = against.filter((question) => !deciding.questions.includes(question)).length
        if (closest === null || others < closest.others) closest = { owner: owner.source.id, id: use.id, others }
      }
    }
  }
  return { code: 'no-use', tool: closest?.owner ?? tool.source.id, closest: closest?.id ?? null, ...deciding }
}

type Exclusion = Extract<Reason, { code: 'exclusion' }>

type Deciding = { readonly questions: readonly string[]; readonly together: boolean }

/** The answers that decide on the verdict that a tool has, whatever it is. */
function changingAnswers(reading: Reading, tool: CompiledTool): Deciding {
  const before = new Set(verdictsBelow(reading, tool, new Set()))
  return decidingAnswers(reading, tool, (verdicts) => verdicts.some((verdict) => !before.has(verdict)))
}

/**
 * The answers that decide on a tool: each of which, answered otherwise, changes its verdict as `isChanged` tells; or, where
 * none does alone, a set of answers that do together, and not if one of them stays. Exact: read off the diagram of the
 * tool, which knows which answers can be given together. Empty where no other answers change anything.
 */
function decidingAnswers(
  reading: Reading,
  tool: CompiledTool,
  isChanged: (verdicts: readonly number[]) => boolean,
): Deciding {
  const { compiled, chosen } = reading
  const answered = [...compiled.questions.keys()].filter((question) => answerTo(chosen, question) !== OPEN)
  const changes = (opened: Iterable<number>) => isChanged(verdictsBelow(reading, tool, new Set(opened)))
  const alone = inAskingOrder(compiled, answered).filter((question) => changes([question]))
  if (alone.length > 0) return { questions: idsOf(compiled, alone), together: false }
  if (!changes(answered)) return { questions: [], together: false }
  // Details give way first: what one wants to do, and with whom, is what a reader recognises.
  const rank = { precision: 0, profil: 1, echange: 2 } as const
  const byStage = answered.toSorted((a, b) => rank[stageOf(compiled, a)] - rank[stageOf(compiled, b)] || b - a)
  const needed = byStage.reduce<number[]>((kept, question) => {
    const fewer = kept.filter((other) => other !== question)
    return changes(fewer) ? fewer : kept
  }, byStage)
  return { questions: idsOf(compiled, inAskingOrder(compiled, needed)), together: true }
}

function stageOf(compiled: Compiled, question: number) {
  return questionAt(compiled, question).source.stage
}

/** The verdicts of a tool over the completions of the answers, those to some questions left open. */
function verdictsBelow(reading: Reading, tool: CompiledTool, opened: ReadonlySet<number>): number[] {
  const diagram = toolDiagram(reading.compiled, tool)
  const node = withAnswers(reading, diagram, opened)
  return node === ABSENT ? [] : [...diagram.table.outcomesBelow(node)]
}

function withAnswers({ compiled, chosen }: Reading, { table, root }: ToolDiagram, opened: ReadonlySet<number>): number {
  return [...compiled.questions.keys()].reduce((node, question) => {
    const option = answerTo(chosen, question)
    return option === OPEN || opened.has(question) ? node : table.restrict(node, question, option)
  }, root)
}

/** The answered questions that some rows name: those of the rows that hold, where some do. */
function namedAnswers({ compiled, chosen, facts }: Reading, rows: CompiledCondition): string[] {
  const certain = rows.filter((row) => isCertain(compiled, [row], facts))
  const questions = new Set((certain.length > 0 ? certain : rows).flatMap((row) => [...namedBy(compiled, row).keys()]))
  return idsOf(
    compiled,
    [...questions].filter((question) => answerTo(chosen, question) !== OPEN),
  )
}

/** The answered questions whose answer a row does not accept. */
function conflicts({ compiled, chosen }: Reading, row: number): number[] {
  return [...namedBy(compiled, row)].flatMap(([question, options]) => {
    const option = answerTo(chosen, question)
    return option !== OPEN && !options.has(option) ? [question] : []
  })
}

/** Open questions that a tool's verdict waits for: exactly those whose answer can change it. */
export function waitsFor(reading: Reading, tool: CompiledTool): string[] {
  const diagram = toolDiagram(reading.compiled, tool)
  const open = tellingApart(diagram, withAnswers(reading, diagram, new Set()))
  return idsOf(reading.compiled, inAskingOrder(reading.compiled, open))
}

/** The ids of questions. */
export function idsOf(compiled: Compiled, questions: Iterable<number>): string[] {
  return [...questions].map((question) => questionAt(compiled, question).source.id)
}
