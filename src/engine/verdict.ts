import { type Bits, hasBit, setBit, wordAt, wordsFor } from './bits.ts'
import {
  type Compiled,
  type CompiledCondition,
  type CompiledTool,
  EXCLUDED,
  FITS,
  isFit,
  LAST_FIT,
  NO_VETO,
  UNAVAILABLE,
  UNFIT,
  vetoOf,
} from './compile.ts'
import { isCertain, isPossible, type Facts } from './facts.ts'

/** Per tool (in compiled order), the code of its verdict on complete answers. */
export type Codes = Uint8Array

/** In place of a code: completions differ, and the tool may fit in some. */
export const OPEN_VERDICT = 255

/** The code of a tool. Hot: unchecked. */
export function codeOf(codes: Codes, tool: number): number {
  return codes[tool] as number
}

/**
 * What the rows that hold say of a tool, as bits. Those of `EXCLUDED` and of each use are `1 << code`, which leaves the
 * first two free for what makes a tool available.
 */
const OPEN_HERE = 1 << UNFIT
const ADMITTED = 1 << UNAVAILABLE
const STANDARD_EXCLUDED = 1 << (LAST_FIT + 1)
const ALL_MARKS = 1 << (LAST_FIT + 2)

/** The verdict for every set of marks: 1,024 of them, so that a tool is decided by one look-up. */
const VERDICT_OF_MARKS = Uint8Array.from({ length: ALL_MARKS }, (_, marks) => verdictOfMarks(marks))

function verdictOfMarks(marks: number): number {
  if ((marks & OPEN_HERE) === 0 || (marks & ADMITTED) === 0) return UNAVAILABLE
  if ((marks & (1 << EXCLUDED)) !== 0) return EXCLUDED
  for (let code = FITS; code <= LAST_FIT; code++) if ((marks & (1 << code)) !== 0) return code
  return (marks & STANDARD_EXCLUDED) === 0 ? UNFIT : EXCLUDED
}

/**
 * The verdict of every tool on complete answers. Each row that holds marks its tool, then the marks of a tool give its
 * verdict. Cost: a few operations for each row that holds (ten of 160 on real answers) and one look-up a tool; allocates
 * nothing when `codes` is given.
 */
export function decide(compiled: Compiled, facts: Facts, codes: Codes = new Uint8Array(compiled.tools.length)): Codes {
  const { decisive, toolOf, markOf, initial, heirs, marks } = markingOf(compiled)
  marks.set(initial)
  for (let word = 0; word < decisive.length; word++) {
    let rows = wordAt(facts.certain, word) & wordAt(decisive, word)
    while (rows !== 0) {
      const lowest = rows & -rows
      rows ^= lowest
      const row = word * 32 + 31 - Math.clz32(lowest)
      const veto = vetoOf(compiled, row)
      if (veto !== NO_VETO && hasBit(facts.possible, veto)) continue
      const tool = markAt(toolOf, row)
      marks[tool] = markAt(marks, tool) | markAt(markOf, row)
    }
  }
  for (const heir of heirs) for (const standard of heir.standards) inherit(marks, heir.index, standard)
  for (let tool = 0; tool < codes.length; tool++) codes[tool] = codeOf(VERDICT_OF_MARKS, markAt(marks, tool))
  return codes
}

/** A tool fits where the standard it implements fits, and is excluded with it where it has no use of its own. */
function inherit(marks: Uint16Array, tool: number, standard: number): void {
  const code = codeOf(VERDICT_OF_MARKS, markAt(marks, standard))
  const mark = isFit(code) ? 1 << code : code === EXCLUDED ? STANDARD_EXCLUDED : 0
  marks[tool] = markAt(marks, tool) | mark
}

/** A number that exists. Hot: unchecked. */
function markAt(numbers: Uint16Array, index: number): number {
  return numbers[index] as number
}

/** Which row marks which tool with what: `decide` in the form of tables. */
type Marking = {
  /** Rows that mark a tool; the others are those of gates, prerequisites, gaps and vetoes. */
  readonly decisive: Bits
  readonly toolOf: Uint16Array
  readonly markOf: Uint16Array
  /** The marks of each tool before any row: available where nothing restricts it. */
  readonly initial: Uint16Array
  /** Tools that implement a standard; standards come first. */
  readonly heirs: readonly CompiledTool[]
  /** Where `decide` works; nothing is kept between two calls. */
  readonly marks: Uint16Array
}

/** Made at the first decision on a knowledge base, and forgotten with it. */
const markings = new WeakMap<Compiled, Marking>()

function markingOf(compiled: Compiled): Marking {
  const known = markings.get(compiled)
  if (known) return known
  const marking = {
    decisive: new Uint32Array(wordsFor(compiled.rowCount)),
    toolOf: new Uint16Array(compiled.rowCount),
    markOf: new Uint16Array(compiled.rowCount),
    initial: new Uint16Array(compiled.tools.length),
    heirs: compiled.tools.filter((tool) => tool.standards.length > 0),
    marks: new Uint16Array(compiled.tools.length),
  }
  for (const tool of compiled.tools) {
    const assign = (rows: CompiledCondition, mark: number): void => {
      for (const row of rows) {
        setBit(marking.decisive, row)
        marking.toolOf[row] = tool.index
        marking.markOf[row] = mark
      }
    }
    for (const entry of tool.audience) assign(entry.rows, ADMITTED)
    for (const exclusion of tool.exclusions) assign(exclusion.rows, 1 << EXCLUDED)
    for (const use of tool.uses) assign(use.rows, 1 << use.code)
    marking.initial[tool.index] =
      (tool.closed.length === 0 ? OPEN_HERE : 0) | (tool.audience.length === 0 ? ADMITTED : 0)
  }
  markings.set(compiled, marking)
  return marking
}

/** Whether the tool admits the profession, in every completion. */
export function admits(compiled: Compiled, tool: CompiledTool, facts: Facts): boolean {
  return tool.audience.length === 0 || tool.audience.some((entry) => isCertain(compiled, entry.rows, facts))
}

/** Whether some completion may have the tool: it is open here, and its audience is still possible. */
export function canBeAvailable(compiled: Compiled, tool: CompiledTool, facts: Facts): boolean {
  if (tool.closed.length > 0) return false
  return tool.audience.length === 0 || tool.audience.some((entry) => isPossible(compiled, entry.rows, facts))
}
