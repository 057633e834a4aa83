import type { Status } from '#knowledge/statement.ts'
import { statusWords } from '#text/meaning.ts'
import { StatusBadge } from '#ui/StatusBadge.tsx'
import { Said } from '#ui/Said.tsx'

/** One line of a list; its freshness shows where there is something to know about it. */
export function FactText({ fact }: { fact: { readonly text: string; readonly status: Status } }) {
  return (
    <li>
      <Said>{fact.text}</Said>{' '}
      {fact.status !== 'current' && <StatusBadge tone={fact.status}>{statusWords[fact.status]}</StatusBadge>}
    </li>
  )
}
