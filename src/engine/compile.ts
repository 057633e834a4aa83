import { type Accepts, type ParsedRow, rowsOf } from '#knowledge/condition.ts'
import { NATION, type Nearness } from '#knowledge/stack.ts'
import type { Condition } from '#knowledge/statement.ts'

import { broken } from '#lib/assert.ts'

import { type Bits, clearBit, fullBits, intersect, setBit, unite, wordsFor } from './bits.ts'
import type { EngineKnowledge, EngineQuestion, EngineTool } from './types.ts'

/** A condition after compilation: it holds when one of its rows holds. Rows are indices into the row bitsets. */
export type CompiledCondition = readonly number[]

export type CompiledStatement = { readonly id: string; readonly rows: CompiledCondition }
export type CompiledUse = CompiledStatement & { readonly code: number }

export type CompiledTool = {
  readonly index: number
  readonly source: EngineTool
  /** Nearer tools come first. Kinds of tools and channels are as far as the nation, whoever speaks of them. */
  readonly layer: Nearness
  readonly standards: readonly number[]
  /** Who says that it is closed here: never available. */
  readonly closed: readonly string[]
  readonly audience: readonly CompiledStatement[]
  readonly exclusions: readonly CompiledStatement[]
  readonly uses: readonly CompiledUse[]
  readonly needs: readonly CompiledStatement[]
  /** Rows that can make the tool fit or exclude it, those of its standards included. */
  readonly deciding: Bits
  /** Rows that mean nothing once no deciding row is alive: audience, prerequisites. */
  readonly attached: Bits
}

export type CompiledQuestion = {
  readonly index: number
  readonly source: EngineQuestion
  readonly optionIndex: ReadonlyMap<string, number>
  /** Per option, the condition under which it exists; null: always. */
  readonly gates: readonly (CompiledCondition | null)[]
  readonly gated: boolean
  /** The rows of all gates: they mean nothing once the question is decided. */
  readonly gateRows: Bits
  readonly after: readonly number[]
  /** Per option, the rows that accept it. Rows that do not name the question accept every option. */
  readonly accepts: readonly Bits[]
  /** Rows that accept at least one option; rows that accept all. */
  readonly acceptsSome: Bits
  readonly acceptsAll: Bits
  /** Rows that tell options of this question apart. */
  readonly constrains: Bits
}

export type Compiled = {
  readonly questions: readonly CompiledQuestion[]
  readonly questionIndex: ReadonlyMap<string, number>
  /** Standards before the tools that implement them. */
  readonly tools: readonly CompiledTool[]
  readonly toolIndex: ReadonlyMap<string, number>
  readonly gaps: readonly (CompiledStatement & { readonly layer: Nearness; readonly substitutes: readonly string[] })[]
  readonly rowCount: number
  /** Per row, the row that vetoes it (`unless`), or `NO_VETO`. */
  readonly unless: Int32Array
  /** Rows with the row that vetoes each. */
  readonly vetoes: readonly (readonly [row: number, veto: number])[]
  /** Per row, the questions it names, with the accepted options: for explanations, not for decisions. */
  readonly named: readonly ReadonlyMap<number, ReadonlySet<number>>[]
  /** Questions in an order in which every gate depends on earlier ones only: what enumeration follows. */
  readonly order: readonly number[]
}

/** In `Compiled.unless`: nothing vetoes the row. */
export const NO_VETO = -1

/** Codes of verdicts on complete answers; from `FITS` to `LAST_FIT`, one for each status and role, best first. */
export const UNFIT = 0
export const UNAVAILABLE = 1
export const EXCLUDED = 2
export const FITS = 3
const roles = ['primary', 'complement', 'fallback'] as const
const statuses = ['current', 'to-confirm'] as const
export const LAST_FIT = FITS + statuses.length * roles.length - 1

type Fit = { readonly role: (typeof roles)[number]; readonly status: (typeof statuses)[number] }

/** What each code from `FITS` on stands for: current before to-confirm, then by role. */
const FIT_OF_CODE: readonly Fit[] = statuses.flatMap((status) => roles.map((role) => ({ role, status })))

/** The code of a use. */
export function fitCode(role: Fit['role'], status: Fit['status']): number {
  return FITS + FIT_OF_CODE.findIndex((fit) => fit.role === role && fit.status === status)
}

/** The role and status that a code of a use stands for. Throws on a code that is none: see `isFit`. */
export function fitOf(code: number): Fit {
  return FIT_OF_CODE[code - FITS] ?? broken(`${code} is not the code of a use`)
}

/** Whether a code says that a tool fits. */
export function isFit(code: number): boolean {
  return code >= FITS && code <= LAST_FIT
}

/** The question at an index that exists. */
export function questionAt(compiled: Compiled, index: number): CompiledQuestion {
  return compiled.questions[index] ?? broken(`no question at ${index}`)
}

/** The question of an id that exists. */
export function questionNamed(compiled: Compiled, id: string): CompiledQuestion {
  const index = compiled.questionIndex.get(id)
  return index === undefined ? broken(`no question is called "${id}"`) : questionAt(compiled, index)
}

/** The tool at an index that exists. */
export function toolAt(compiled: Compiled, index: number): CompiledTool {
  return compiled.tools[index] ?? broken(`no tool at ${index}`)
}

/** The tool that an evaluation names. Throws when there is none: integrity has checked every id of the data. */
export function toolNamed(compiled: Compiled, id: string): CompiledTool {
  const index = compiled.toolIndex.get(id)
  return index === undefined ? broken(`no tool is called "${id}"`) : toolAt(compiled, index)
}

/** The standards that a tool implements. */
export function standardsOf(compiled: Compiled, tool: CompiledTool): CompiledTool[] {
  return tool.standards.map((index) => toolAt(compiled, index))
}

/** The questions that a row names, with the options it accepts. For explanations, not for decisions. */
export function namedBy(compiled: Compiled, row: number): ReadonlyMap<number, ReadonlySet<number>> {
  return compiled.named[row] ?? broken(`no row ${row}`)
}

/** The row that vetoes a row, or `NO_VETO`. Hot: unchecked. */
export function vetoOf(compiled: Compiled, row: number): number {
  return compiled.unless[row] as number
}

/** The condition under which an option exists, or null: always. */
export function gateOf(question: CompiledQuestion, option: number): CompiledCondition | null {
  const gate = question.gates[option]
  return gate === undefined ? broken(`"${question.source.id}" has no option ${option}`) : gate
}

type RowSpec = Map<number, Set<number>>

function indexById(entries: readonly { readonly id: string }[]): Map<string, number> {
  return new Map(entries.map(({ id }, index) => [id, index]))
}

/**
 * Turns a stack into bitsets, once. Outdated statements are left out.
 *
 * Every condition becomes conjunctive rows. For each option of each question one bitset says which rows accept it, so
 * that evaluating all rows at once is one bitwise AND per question: cost O(questions × rows / 32), whatever the number
 * of options (a question with 100 options simply has 100 bitsets).
 */
export function compile(knowledge: EngineKnowledge): Compiled {
  const questionIndex = indexById(knowledge.questions)
  const optionIndex = knowledge.questions.map(({ options }) => indexById(options))
  const specs: RowSpec[] = []
  const unless: number[] = []

  /** Null where a question is named that this stack does not ask: nobody can say that it holds. */
  const spec = (accepts: Accepts): RowSpec | null => {
    const result: RowSpec = new Map()
    for (const [id, accepted] of accepts) {
      const question = questionIndex.get(id)
      if (question === undefined) return null
      const options = accepted.map((option) => {
        const known = optionIndex[question]?.get(option)
        if (known === undefined) throw new Error(`a condition names the unknown option "${option}" of "${id}"`)
        return known
      })
      result.set(question, new Set(options))
    }
    return result
  }
  const addRow = ({ accepts, unless: veto }: ParsedRow): number[] => {
    const main = spec(accepts)
    if (main === null) return []
    const row = specs.push(main) - 1
    unless.push(NO_VETO)
    const vetoed = veto === null ? null : spec(veto)
    if (vetoed !== null) {
      unless[row] = specs.push(vetoed) - 1
      unless.push(NO_VETO)
    }
    return [row]
  }
  const addCondition = (condition: Condition): number[] => rowsOf(condition).flatMap(addRow)

  const asked = knowledge.questions.map((source) => ({
    source,
    gates: source.options.map((option) => (option.when === undefined ? null : addCondition(option.when))),
  }))
  const sorted = standardsFirst(knowledge.tools)
  const toolIndex = indexById(sorted)
  const holds = (statement: { status: string }) => statement.status !== 'outdated'
  /** The statements that have a condition; the others hold for everyone, and decide nothing. */
  const conditional = <Entry extends { readonly id: string }>(
    entries: readonly Entry[],
    conditionOf: (entry: Entry) => Condition | undefined,
  ) =>
    entries.flatMap((entry) => {
      const condition = conditionOf(entry)
      return condition === undefined ? [] : [{ id: entry.id, rows: addCondition(condition) }]
    })
  const statements = sorted.map((source, index): Omit<CompiledTool, 'deciding' | 'attached'> => ({
    index,
    source,
    layer: source.kind === 'tool' || source.kind === 'standard' ? source.layer : NATION,
    standards: source.implements.map((id) => toolIndex.get(id) ?? missing(source, id)),
    closed: (source.closed ?? []).filter(holds).map(({ id }) => id),
    audience: conditional(source.audience.filter(holds), ({ when }) => when),
    exclusions: source.exclusions.filter(holds).map((entry) => ({ id: entry.id, rows: addCondition(entry.when) })),
    uses: source.uses.filter(holds).map((entry) => ({
      id: entry.id,
      rows: addCondition(entry.when),
      code: fitCode(entry.role, entry.status === 'current' ? 'current' : 'to-confirm'),
    })),
    needs: conditional(source.prerequisites.filter(holds), ({ needs }) => needs),
  }))
  const gaps = knowledge.gaps.filter(holds).map((gap) => ({
    id: gap.id,
    layer: gap.layer,
    rows: addCondition(gap.when),
    substitutes: (gap.substitutes ?? []).map(({ tool }) => tool),
  }))

  const tools = statements.map((tool): CompiledTool => ({
    ...tool,
    ...rowSets(tool, statements, specs.length, unless),
  }))
  const questions = asked.map(({ source, gates }, index) =>
    compileQuestion(source, index, { specs, gates, questionIndex }),
  )
  return {
    questions,
    questionIndex,
    tools,
    toolIndex,
    gaps,
    rowCount: specs.length,
    unless: Int32Array.from(unless),
    vetoes: unless.flatMap((veto, row) => (veto === NO_VETO ? [] : [[row, veto] as const])),
    named: specs,
    order: enumerationOrder(questions, specs, unless),
  }
}

type Statements = Omit<CompiledTool, 'deciding' | 'attached'>

function rowSets(
  tool: Statements,
  all: readonly Statements[],
  rowCount: number,
  unless: readonly number[],
): { deciding: Bits; attached: Bits } {
  const bitsOf = (conditions: readonly CompiledCondition[]): Bits => {
    const bits = new Uint32Array(wordsFor(rowCount))
    for (const row of conditions.flat()) {
      setBit(bits, row)
      const veto = unless[row]
      if (veto !== undefined && veto !== NO_VETO) setBit(bits, veto)
    }
    return bits
  }
  const rowsOf = (entries: readonly CompiledStatement[]) => entries.map((entry) => entry.rows)
  const owners = [tool, ...tool.standards.map((index) => all[index] ?? broken(`no tool at ${index}`))]
  return {
    deciding: bitsOf(owners.flatMap((owner) => rowsOf([...owner.uses, ...owner.exclusions]))),
    attached: bitsOf(rowsOf([...tool.audience, ...tool.needs])),
  }
}

function compileQuestion(
  source: EngineQuestion,
  index: number,
  context: {
    specs: readonly RowSpec[]
    gates: readonly (CompiledCondition | null)[]
    questionIndex: ReadonlyMap<string, number>
  },
): CompiledQuestion {
  const { specs, gates } = context
  const words = wordsFor(specs.length)
  // Most rows do not name the question, and accept every option of it.
  const naming = specs.flatMap((named, row) => {
    const accepted = named.get(index)
    return accepted === undefined ? [] : [{ row, accepted }]
  })
  const every = new Uint32Array(words)
  for (const row of specs.keys()) setBit(every, row)
  const accepts = source.options.map((_, option) => {
    const bits = every.slice()
    for (const { row, accepted } of naming) if (!accepted.has(option)) clearBit(bits, row)
    return bits
  })
  const acceptsSome = new Uint32Array(words)
  const acceptsAll = fullBits(specs.length)
  for (const bits of accepts) {
    unite(acceptsSome, bits)
    intersect(acceptsAll, bits)
  }
  const gateRows = new Uint32Array(words)
  for (const row of gates.flatMap((gate) => gate ?? [])) setBit(gateRows, row)
  const constrains = new Uint32Array(words)
  for (const { row, accepted } of naming) if (accepted.size !== source.options.length) setBit(constrains, row)
  return {
    index,
    source,
    optionIndex: indexById(source.options),
    gates,
    gated: gates.some((gate) => gate !== null),
    gateRows,
    after: (source.after ?? []).map(
      (id) => context.questionIndex.get(id) ?? broken(`"${source.id}" comes after the unknown question "${id}"`),
    ),
    accepts,
    acceptsSome,
    acceptsAll,
    constrains,
  }
}

/** Without its standard a tool would lose exclusions that it inherits. */
function missing(tool: EngineTool, standard: string): never {
  return broken(`"${tool.id}" implements "${standard}", which is not there`)
}

/** Standards first, since what a tool inherits is decided from its standard's verdict. A cycle is refused. */
function standardsFirst(tools: readonly EngineTool[]): EngineTool[] {
  const byId = new Map(tools.map((tool) => [tool.id, tool]))
  const done = new Set<string>()
  const sorted: EngineTool[] = []
  const visit = (tool: EngineTool, path: readonly string[]): void => {
    if (done.has(tool.id)) return
    if (path.includes(tool.id)) throw new Error(`tools implement each other: ${[...path, tool.id].join(' → ')}`)
    for (const id of tool.implements) visit(byId.get(id) ?? missing(tool, id), [...path, tool.id])
    done.add(tool.id)
    sorted.push(tool)
  }
  for (const tool of tools) visit(tool, [])
  return sorted
}

/**
 * Questions that narrow most first (the exchange, then the profile, then the rest), but never before a question on
 * which the existence of their options depends.
 */
function enumerationOrder(
  questions: readonly CompiledQuestion[],
  specs: readonly RowSpec[],
  unless: readonly number[],
): number[] {
  const namedBy = (row: number): number[] => [...(specs[row] ?? broken(`no row ${row}`)).keys()]
  const needs = questions.map((question) => {
    const rows = question.gates.flatMap((gate) => gate ?? [])
    const vetoes = rows.map((row) => unless[row] ?? broken(`no row ${row}`)).filter((veto) => veto !== NO_VETO)
    return new Set([...question.after, ...[...rows, ...vetoes].flatMap(namedBy)])
  })
  const rank = { echange: 0, profil: 1, precision: 2 } as const
  const wanted = [...questions].sort((a, b) => rank[a.source.stage] - rank[b.source.stage] || a.index - b.index)
  const order: number[] = []
  const add = (index: number, path: readonly number[]): void => {
    if (order.includes(index)) return
    if (path.includes(index)) throw new Error(`questions wait for each other: ${questions[index]?.source.id}`)
    for (const need of needs[index] ?? broken(`no question at ${index}`)) add(need, [...path, index])
    order.push(index)
  }
  for (const question of wanted) add(question.index, [])
  return order
}
