import type { Status } from '#knowledge/statement.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'

export function Freshness({ status }: { status: Status }) {
  return <StatusBadge tone={status}>{statusWords[status]}</StatusBadge>
}
