import type { CoverageKind } from '#engine/coverage.ts'

import styles from './coverage.module.css'

/** From what the guide knows best to what it does not know. */
export const kinds = ['known', 'kind', 'partly', 'confirm', 'gap'] as const satisfies readonly CoverageKind[]

/** Full, full within a ring, half, dotted, empty: told apart by shape. */
export function CoverageSign({ kind, size = 20 }: { kind: CoverageKind; size?: number }) {
  return (
    <svg className={styles.sign} data-kind={kind} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}

const shapes: Readonly<Record<CoverageKind, React.ReactNode>> = {
  known: <circle className={styles.full} cx="10" cy="10" r="8" />,
  kind: (
    <>
      <circle className={styles.ring} cx="10" cy="10" r="7.5" />
      <circle className={styles.full} cx="10" cy="10" r="3.5" />
    </>
  ),
  partly: (
    <>
      <circle className={styles.ring} cx="10" cy="10" r="7.5" />
      <path className={styles.full} d="M10 2.5a7.5 7.5 0 0 0 0 15Z" />
    </>
  ),
  confirm: (
    <>
      <circle className={styles.ring} cx="10" cy="10" r="7.5" strokeDasharray="3.2 2.6" />
      <path className={styles.mark} d="M7.9 8.2a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.2.8-1.2 1.6M10 14v.1" />
    </>
  ),
  gap: (
    <>
      <circle className={styles.ring} cx="10" cy="10" r="7.5" />
      <path className={styles.mark} d="M6.5 10h7" />
    </>
  ),
}
