import type { CoverageKind } from '#engine/coverage.ts'

/** From what the guide knows best to what it does not know. */
export const kinds = ['known', 'partly', 'confirm', 'gap'] as const satisfies readonly CoverageKind[]
