import type { Reason } from './types.ts'

/** Where a statement stands: in the file of a tool, in one of its lists, under an id. */
export type StatementPlace = {
  readonly tool: string
  readonly list: 'uses' | 'exclusions' | 'prerequisites' | 'audience'
  readonly id: string
}

/** The statements that a reason repeats. A reason that repeats none (an absence) gives an empty list. */
export function statementsOf(reason: Reason): readonly StatementPlace[] {
  switch (reason.code) {
    case 'use':
      return [{ tool: reason.tool, list: 'uses', id: reason.statement }]
    case 'exclusion':
      return [{ tool: reason.tool, list: 'exclusions', id: reason.statement }]
    case 'unmet':
      return [{ tool: reason.tool, list: 'prerequisites', id: reason.statement }]
    case 'audience':
      return reason.statements.map((id) => ({ tool: reason.tool, list: 'audience', id }))
    case 'implements':
    case 'no-use':
    case 'closed':
      return []
  }
}
