import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'

import { ErrorBoundary } from '#app/ErrorBoundary.tsx'
import { common } from '#text/common.ts'

import styles from './layout.module.css'

/** A page that fills the screen and brings its own landmarks. */
export function BareLayout() {
  const { pathname } = useLocation()
  return (
    <ErrorBoundary key={pathname}>
      <Suspense
        fallback={
          <p className={styles.loading} data-print="none">
            {common.loading}
          </p>
        }
      >
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  )
}
