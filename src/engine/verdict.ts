import { type Bits, hasBit, setBit, wordsFor } from './bits.ts'
import {
  type Compiled,
  type CompiledCondition,
  type CompiledTool,
  EXCLUDED,
  FITS,
  UNAVAILABLE,
  UNFIT,
} from './compile.ts'
import { isCertain, isPossible, type Facts } from './facts.ts'

/** Per tool (in compiled order), the code of its verdict on complete answers. */
export type Codes = Uint8Array

/** A verdict that the rows, taken one by one, do not settle. */
export const OPEN_VERDICT = 255

/**
 * What the rows that hold say of a tool, as bits. Those of `EXCLUDED` and of each use are `1 << code`, which leaves the
 * first two free for what makes a tool available.
 */
const IN_REGION = 1 << UNFIT
const ADMITTED = 1 << UNAVAILABLE
const STANDARD_EXCLUDED = 1 << (FITS + 6)
const ALL_MARKS = 1 << (FITS + 7)

/** The verdict for every set of marks: 1,024 of them, so that a tool is decided by one look-up. */
const VERDICT_OF_MARKS = Uint8Array.from({ length: ALL_MARKS }, (_, marks) => verdictOfMarks(marks))

function verdictOfMarks(marks: number): number {
  if ((marks & IN_REGION) === 0 || (marks & ADMITTED) === 0) return UNAVAILABLE
  if ((marks & (1 << EXCLUDED)) !== 0) return EXCLUDED
  for (let code = FITS; code < FITS + 6; code++) if ((marks & (1 << code)) !== 0) return code
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
    let rows = (facts.certain[word] ?? 0) & (decisive[word] ?? 0)
    while (rows !== 0) {
      const lowest = rows & -rows
      rows ^= lowest
      const row = word * 32 + 31 - Math.clz32(lowest)
      const veto = compiled.unless[row] ?? -1
      if (veto >= 0 && hasBit(facts.possible, veto)) continue
      const tool = toolOf[row] ?? 0
      marks[tool] = (marks[tool] ?? 0) | (markOf[row] ?? 0)
    }
  }
  for (const heir of heirs) for (const standard of heir.standards) inherit(marks, heir.index, standard)
  for (let tool = 0; tool < codes.length; tool++) codes[tool] = VERDICT_OF_MARKS[marks[tool] ?? 0] ?? UNFIT
  return codes
}

/** A tool fits where the standard it implements fits, and is excluded with it where it has no use of its own. */
function inherit(marks: Uint16Array, tool: number, standard: number): void {
  const code = VERDICT_OF_MARKS[marks[standard] ?? 0] ?? UNFIT
  const mark = code >= FITS ? 1 << code : code === EXCLUDED ? STANDARD_EXCLUDED : 0
  marks[tool] = (marks[tool] ?? 0) | mark
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
    assign(tool.region ?? [], IN_REGION)
    for (const entry of tool.audience) assign(entry.rows, ADMITTED)
    for (const exclusion of tool.exclusions) assign(exclusion.rows, 1 << EXCLUDED)
    for (const use of tool.uses) assign(use.rows, 1 << use.code)
    marking.initial[tool.index] = (tool.region === null ? IN_REGION : 0) | (tool.audience.length === 0 ? ADMITTED : 0)
  }
  markings.set(compiled, marking)
  return marking
}

/** Whether the tool admits the profession, wherever it is. */
export function admits(compiled: Compiled, tool: CompiledTool, facts: Facts): boolean {
  return tool.audience.length === 0 || tool.audience.some((entry) => isCertain(compiled, entry.rows, facts))
}

/** Whether some completion may have the tool: its region and its audience are still possible. */
export function canBeAvailable(compiled: Compiled, tool: CompiledTool, facts: Facts): boolean {
  if (tool.region !== null && !isPossible(compiled, tool.region, facts)) return false
  return tool.audience.length === 0 || tool.audience.some((entry) => isPossible(compiled, entry.rows, facts))
}

/**
 * The verdict of every tool on partial answers, as far as single rows tell: `OPEN_VERDICT` where they do not.
 * Sound (a verdict given is that of every completion) but not complete; `diagram.ts` is both.
 */
export function bound(compiled: Compiled, facts: Facts): Codes {
  const codes = new Uint8Array(compiled.tools.length)
  for (const tool of compiled.tools) codes[tool.index] = boundTool(compiled, tool, facts, codes)
  return codes
}

function boundTool(compiled: Compiled, tool: CompiledTool, facts: Facts, codes: Codes): number {
  const region = three(compiled, tool.region === null ? [] : [tool.region], facts)
  const audience = three(
    compiled,
    tool.audience.map((entry) => entry.rows),
    facts,
  )
  if (region === false || audience === false) return UNAVAILABLE
  let isExclusionOpen = false
  for (const exclusion of tool.exclusions) {
    // Where the tool may yet be unavailable, a certain exclusion does not name the verdict, but it rules the tool out.
    if (isCertain(compiled, exclusion.rows, facts)) return region && audience ? EXCLUDED : OPEN_VERDICT
    isExclusionOpen ||= isPossible(compiled, exclusion.rows, facts)
  }
  if (region === null || audience === null || isExclusionOpen) return OPEN_VERDICT

  let certain = OPEN_VERDICT
  let possible = OPEN_VERDICT
  for (const use of tool.uses) {
    if (use.code < certain && isCertain(compiled, use.rows, facts)) certain = use.code
    if (use.code < possible && isPossible(compiled, use.rows, facts)) possible = use.code
  }
  let isStandardExcluded = false
  for (const standard of tool.standards) {
    const code = codes[standard] ?? UNFIT
    if (code === OPEN_VERDICT) return OPEN_VERDICT
    if (code >= FITS) {
      certain = Math.min(certain, code)
      possible = Math.min(possible, code)
    }
    isStandardExcluded ||= code === EXCLUDED
  }
  if (certain === possible) {
    if (certain !== OPEN_VERDICT) return certain
    return isStandardExcluded ? EXCLUDED : UNFIT
  }
  return OPEN_VERDICT
}

/** True, false or unknown: whether one of the conditions holds. No condition at all holds. */
function three(compiled: Compiled, conditions: readonly (readonly number[])[], facts: Facts): boolean | null {
  if (conditions.length === 0) return true
  if (conditions.some((condition) => isCertain(compiled, condition, facts))) return true
  return conditions.some((condition) => isPossible(compiled, condition, facts)) ? null : false
}
