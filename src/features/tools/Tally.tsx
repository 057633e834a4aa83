import type { Status } from '#knowledge/statement.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import type { ToolDetails } from '#knowledge/views/details.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'

import styles from './tools.module.css'

type Statement = { readonly status: Status }

const statuses = ['current', 'to-confirm', 'outdated'] as const

/** How many statements of the sheet are current, to confirm, outdated. */
export function Tally({ statements }: { statements: readonly Statement[] }) {
  return (
    <span className={styles.tally}>
      {statuses.map((status) => {
        const number = statements.filter((statement) => statement.status === status).length
        return (
          number > 0 && <StatusBadge key={status} tone={status}>{`${statusWords[status]} : ${number}`}</StatusBadge>
        )
      })}
    </span>
  )
}

export function statementsOf(tool: CoreTool, details: ToolDetails): Statement[] {
  const { outdated, access, limits, support } = details
  return [
    ...[tool.uses, tool.exclusions, tool.prerequisites, tool.audience].flat(),
    ...[access, limits, support].flat(),
    ...Object.values(outdated).flat(),
  ]
}
