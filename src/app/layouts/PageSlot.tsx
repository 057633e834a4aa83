import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'

import { ErrorBoundary } from '#app/ErrorBoundary.tsx'
import { common } from '#text/common.ts'

/** Where the page of the address stands: until it has come it is said to be coming; where it fails, what to do. */
export function PageSlot({ className }: { className: string | undefined }) {
  const { pathname } = useLocation()
  return (
    <ErrorBoundary key={pathname}>
      <Suspense
        fallback={
          <p className={className} data-print="none" data-loading>
            {common.loading}
          </p>
        }
      >
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  )
}
