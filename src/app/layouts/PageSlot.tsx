import { type ReactNode, Suspense } from 'react'
import { useLocation } from 'react-router'

import { ErrorBoundary } from '#app/ErrorBoundary.tsx'
import { common } from '#text/common.ts'

import styles from './layout.module.css'

/** Where the page of the address stands: until it has come it is said to be coming; where it fails, what to do. */
export function PageSlot({ className, children }: { className: string | undefined; children: ReactNode }) {
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
        {children}
      </Suspense>
    </ErrorBoundary>
  )
}

/** A page that fills the screen and brings its own landmarks. */
export function BareLayout({ children }: { children: ReactNode }) {
  return <PageSlot className={styles.loading}>{children}</PageSlot>
}
