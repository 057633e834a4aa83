import { broken } from '#lib/assert.ts'

import { type Bits, clearBit, hasBit, intersect, overlaps, setBit, subtract, unite, wordsFor } from './bits.ts'
import {
  type Compiled,
  type CompiledQuestion,
  type CompiledTool,
  FITS,
  gateOf,
  questionAt,
  standardsOf,
} from './compile.ts'
import { StateMemo, verdictBit } from './diagram.ts'
import { ABSENT, DiagramTable } from './diagram-table.ts'
import { isCertain } from './facts.ts'
import { codeOf, decide } from './verdict.ts'

/**
 * The verdict of one tool for every combination of answers; leaves are bits as `verdictBit` says. Its table keeps the
 * options that do not exist, since it is restricted to answers in any order.
 */
export type ToolDiagram = { readonly table: DiagramTable; readonly root: number }

const made = new WeakMap<Compiled, Map<number, ToolDiagram>>()

/**
 * The decision diagram of one tool: what its verdict depends on, exactly. Worked out when first asked for, from the rows
 * of the tool and of its standards alone, and kept with the stack. Cost: some hundred states.
 */
export function toolDiagram(compiled: Compiled, tool: CompiledTool): ToolDiagram {
  const known = made.get(compiled) ?? new Map<number, ToolDiagram>()
  made.set(compiled, known)
  const diagram = known.get(tool.index) ?? exploreTool(compiled, tool)
  known.set(tool.index, diagram)
  return diagram
}

function exploreTool(compiled: Compiled, tool: CompiledTool): ToolDiagram {
  const table = new DiagramTable({ keepsAbsences: true })
  const memo = compiled.order.map(() => new StateMemo<number>())

  const visit = (level: number, alive: Bits): number => {
    const index = compiled.order[level]
    if (index === undefined)
      return table.leaf(verdictBit(codeOf(decide(compiled, { certain: alive, possible: alive }), tool.index)))
    const question = questionAt(compiled, index)
    if (!question.gated && !overlaps(alive, question.constrains)) return visit(level + 1, alive)
    const states = memo[level] ?? broken(`no level ${level}`)
    const known = states.get(alive)
    if (known !== undefined) return known
    const node = table.branch(
      question.index,
      question.accepts.map((accepts, option) =>
        exists(compiled, question, option, alive)
          ? visit(level + 1, after(compiled, question, accepts, alive))
          : ABSENT,
      ),
    )
    states.set(alive, node)
    return node
  }
  return { table, root: visit(0, rowsOf(compiled, tool)) }
}

function exists(compiled: Compiled, question: CompiledQuestion, option: number, alive: Bits): boolean {
  const gate = gateOf(question, option)
  return gate === null || isCertain(compiled, gate, { certain: alive, possible: alive })
}

function after(compiled: Compiled, question: CompiledQuestion, accepts: Bits, alive: Bits): Bits {
  const next = alive.slice()
  intersect(next, accepts)
  subtract(next, question.gateRows)
  for (const [row, veto] of compiled.vetoes) if (!hasBit(next, row)) clearBit(next, veto)
  return next
}

/** The rows that say something of a tool, and those of gates. */
function rowsOf(compiled: Compiled, tool: CompiledTool): Bits {
  const rows = new Uint32Array(wordsFor(compiled.rowCount))
  for (const owner of [tool, ...standardsOf(compiled, tool)]) {
    unite(rows, owner.deciding)
    unite(rows, owner.attached)
  }
  for (const question of compiled.questions) unite(rows, question.gateRows)
  for (const [row, veto] of compiled.vetoes) if (hasBit(rows, row)) setBit(rows, veto)
  return rows
}

/**
 * Whether a row that says something of a tool, or a gate, names a question: if none does, no verdict of it depends on
 * the answer. Cost: some words of bits; its diagram, which says it exactly, costs a thousand times that at first.
 */
export function mayDependOn(compiled: Compiled, tool: CompiledTool, question: number): boolean {
  return overlaps(rowsOf(compiled, tool), questionAt(compiled, question).constrains)
}

/** The questions that tell verdicts apart below a node of the diagram of a tool. Cost: a copy of what is below. */
export function tellingApart({ table }: ToolDiagram, node: number): ReadonlySet<number> {
  const folded = new DiagramTable()
  return folded.support(table.copyInto(folded, node))
}

/** Whether a set of verdicts has one by which the tool fits. */
export function canFit(verdicts: Iterable<number>): boolean {
  for (const verdict of verdicts) if (verdict >> FITS !== 0) return true
  return false
}
