import type { CoverageKind } from 'virtual:knowledge/coverage'

/** From what the guide knows best to what it does not know. */
export const kinds = ['known', 'partly', 'confirm', 'gap'] as const satisfies readonly CoverageKind[]
