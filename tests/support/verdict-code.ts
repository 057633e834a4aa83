import { EXCLUDED, fitCode, UNAVAILABLE, UNFIT } from '#engine/compile.ts'
import type { NaiveVerdict } from '#engine/verify/naive.ts'

/** The engine's code for a verdict of the oracle, which shares nothing with the engine. */
export function codeOf(verdict: NaiveVerdict): number {
  switch (verdict.kind) {
    case 'fits':
      return fitCode(verdict.role, verdict.status)
    case 'excluded':
      return EXCLUDED
    case 'unavailable':
      return UNAVAILABLE
    case 'unfit':
      return UNFIT
  }
}
