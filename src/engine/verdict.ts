import { isCertain, isPossible, type Facts } from './facts.ts'
import { type Compiled, type CompiledTool, EXCLUDED, FITS, UNAVAILABLE, UNFIT } from './compile.ts'

/** Per tool (in compiled order), the code of its verdict on complete answers. */
export type Codes = Uint8Array

/** A verdict that the rows, taken one by one, do not settle. */
export const OPEN_VERDICT = 255

/** The verdict of every tool on complete answers. Cost: a few bit tests a statement. */
export function decide(compiled: Compiled, facts: Facts, codes: Codes = new Uint8Array(compiled.tools.length)): Codes {
  for (const tool of compiled.tools) codes[tool.index] = decideTool(compiled, tool, facts, codes)
  return codes
}

function decideTool(compiled: Compiled, tool: CompiledTool, facts: Facts, codes: Codes): number {
  if (!isAvailable(compiled, tool, facts)) return UNAVAILABLE
  for (const exclusion of tool.exclusions) if (isCertain(compiled, exclusion.rows, facts)) return EXCLUDED
  let best = OPEN_VERDICT
  for (const use of tool.uses) if (use.code < best && isCertain(compiled, use.rows, facts)) best = use.code
  let isStandardExcluded = false
  for (const standard of tool.standards) {
    const code = codes[standard] ?? UNFIT
    if (code >= FITS && code < best) best = code
    isStandardExcluded ||= code === EXCLUDED
  }
  if (best !== OPEN_VERDICT) return best
  return isStandardExcluded ? EXCLUDED : UNFIT
}

/** Whether the tool exists in the region and admits the profession. Certain answers only. */
function isAvailable(compiled: Compiled, tool: CompiledTool, facts: Facts): boolean {
  if (tool.region !== null && !isCertain(compiled, tool.region, facts)) return false
  return admits(compiled, tool, facts)
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
  const audience = three(compiled, tool.audience.map((entry) => entry.rows), facts)
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
