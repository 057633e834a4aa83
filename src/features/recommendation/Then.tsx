import { Suspense, use } from 'react'

import styles from './answer.module.css'

type Props = { whole: Promise<unknown>; children: React.ReactNode }

/** What completes an answer, all at once: until then, nothing. */
export function Then({ whole, children }: Props) {
  return (
    <Suspense fallback={null}>
      <Awaited whole={whole}>{children}</Awaited>
    </Suspense>
  )
}

/** What stands under an answer: until it comes, room for more than a screen, so that what is below stays out of sight. */
export function Below({ whole, children }: Props) {
  return (
    <Suspense fallback={<div className={styles.below} />}>
      <Awaited whole={whole}>{children}</Awaited>
    </Suspense>
  )
}

function Awaited({ whole, children }: Props) {
  use(whole)
  return children
}
