import { useSyncExternalStore } from 'react'

import { StatusBadge } from './StatusBadge.tsx'

const never = () => () => {}

/** The day it is for the reader, `YYYY-MM-DD`; null where the page is written before anyone reads it. */
function useToday(): string | null {
  return useSyncExternalStore(
    never,
    () => new Date().toISOString().slice(0, 10),
    () => null,
  )
}

type Props = {
  children: React.ReactNode
  /** Last day, `YYYY-MM-DD`, on which what is said needs no second look. */
  due: string
  /** What to say after that day. */
  past: string
}

/** When something was verified, with a badge once that is too long ago. */
export function Verified({ children, due, past }: Props) {
  const today = useToday()
  return (
    <>
      {children}
      {today !== null && today > due && (
        <>
          {' '}
          <StatusBadge tone="to-confirm">{past}</StatusBadge>
        </>
      )}
    </>
  )
}
