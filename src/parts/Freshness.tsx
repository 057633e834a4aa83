import type { Status } from '#knowledge/statement.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Row } from '#ui/layout.tsx'

const statuses = ['current', 'to-confirm', 'outdated'] as const

/** How sure a statement is, shown only where there is something to know: a current statement shows nothing. */
export function Freshness({ status }: { status: Status }) {
  if (status === 'current') return null
  return <StatusBadge tone={status}>{statusWords[status]}</StatusBadge>
}

/** How many statements, or sources, are current, to confirm, outdated. `children` stand on the same line. */
export function Tally({ of, children }: { of: readonly { readonly status: Status }[]; children?: React.ReactNode }) {
  return (
    <Row as="p" gap={2}>
      {statuses.map((status) => {
        const number = of.filter((entry) => entry.status === status).length
        return (
          number > 0 && <StatusBadge key={status} tone={status}>{`${statusWords[status]} : ${number}`}</StatusBadge>
        )
      })}
      {children}
    </Row>
  )
}
