import { Suspense, use } from 'react'

import { common, failure } from '#text/common.ts'
import { Deferred } from '#ui/Deferred.tsx'

import styles from './answer.module.css'

type Props = { whole: Promise<unknown>; children: React.ReactNode }

/** What completes an answer, all at once: until then nothing, or an empty place that keeps the columns as they will be. */
export function Then({ whole, isColumn = false, children }: Props & { isColumn?: boolean }) {
  return (
    <Suspense fallback={isColumn ? <div /> : null}>
      <Awaited whole={whole}>{children}</Awaited>
    </Suspense>
  )
}

/** What stands under an answer: until it comes, room for more than a screen, so that what is below stays out of sight. */
export function Below({ whole, children }: Props) {
  return (
    <Suspense fallback={<div className={styles.below} />}>
      <Awaited whole={whole}>
        <Deferred loading={common.loading} failed={failure.details}>
          {children}
        </Deferred>
      </Awaited>
    </Suspense>
  )
}

function Awaited({ whole, children }: Props) {
  use(whole)
  return children
}
