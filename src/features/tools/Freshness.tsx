import type { Status } from '#knowledge/statement.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'

/** Shown where there is something to know: what is current is counted once, at the top of the sheet. */
export function Freshness({ status }: { status: Status }) {
  if (status === 'current') return null
  return <StatusBadge tone={status}>{statusWords[status]}</StatusBadge>
}
