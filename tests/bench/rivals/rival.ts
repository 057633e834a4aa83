import { EXCLUDED, FITS, UNFIT } from '#engine/compile.ts'
import type { Answers } from '#engine/types.ts'

import type { Sheet } from '#tests/bench/rulebook.ts'

/** Per tool, in the order of the rulebook, the code of its verdict. */
export type Verdicts = ArrayLike<number>

/** An engine at work on the guide's knowledge base: what is asked of every library, and of ours. */
export type Rival = {
  readonly name: string
  /** How it works, and whether it makes code from text, which a strict content security policy forbids. */
  readonly how: string
  readonly usesEval: boolean
  /** Puts answers in the form that the engine takes them in. Not timed. */
  readonly prepare: (answers: Answers) => unknown
  /** The verdicts of every tool, one prepared combination after the other. Timed. Keeps the last. */
  readonly decideEach: (prepared: readonly unknown[]) => Verdicts | Promise<Verdicts>
}

/** The codes a tool can have: its own uses, and those of its standards, best first. */
export function fitCodes(sheets: ReadonlyMap<string, Sheet>, sheet: Sheet): number[] {
  const own = sheet.fits.map(({ code }) => code)
  const inherited = sheet.standards.flatMap((id) => {
    const standard = sheets.get(id)
    return standard ? fitCodes(sheets, standard) : []
  })
  return [...new Set([...own, ...inherited])].sort((a, b) => a - b)
}

/** What is left once no condition of the tool's own decides: the best code of its standards, else whether one is excluded. */
export function inheritedVerdict(own: number, standards: readonly number[]): number {
  let best = own
  let isExcluded = false
  for (const code of standards) {
    if (code >= FITS && (best === UNFIT || code < best)) best = code
    isExcluded ||= code === EXCLUDED
  }
  return best === UNFIT && isExcluded ? EXCLUDED : best
}
