import type { ReactNode } from 'react'

import { Boundary } from './Boundary.tsx'

type Props = {
  children: ReactNode
  /** What stands in its place when it breaks or cannot be fetched. */
  otherwise?: ReactNode
}

/** A part that a page can do without: it never takes the page down with it. */
export function Accessory({ children, otherwise = null }: Props) {
  return <Boundary fallback={otherwise}>{children}</Boundary>
}
