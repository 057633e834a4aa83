import type { Status } from '#knowledge/statement.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'

/** One line of a list; its freshness shows where there is something to know about it. */
export function FactText({ fact }: { fact: { readonly text: string; readonly status: Status } }) {
  return (
    <li>
      {fact.text}{' '}
      {fact.status !== 'current' && <StatusBadge tone={fact.status}>{statusWords[fact.status]}</StatusBadge>}
    </li>
  )
}
