import { type ReactNode, Suspense } from 'react'

import { Boundary } from './Boundary.tsx'
import { Notice } from './Notice.tsx'

type Props = { children: ReactNode; loading: string; failed: string }

/** A part of a page that waits for data of its own: the rest of the page does without it. */
export function Deferred({ children, loading, failed }: Props) {
  return (
    <Boundary
      fallback={
        <Notice>
          <p>{failed}</p>
        </Notice>
      }
    >
      <Suspense fallback={<p data-print="none">{loading}</p>}>{children}</Suspense>
    </Boundary>
  )
}
