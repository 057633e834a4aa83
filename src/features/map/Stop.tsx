import styles from './map.module.css'
import type { StationKind } from './stations.ts'

/** A stop of the map: told apart by shape, so that it survives black and white. */
export function Stop({ kind, isShared = false }: { kind: StationKind; isShared?: boolean }) {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
      {isShared && <circle className={styles.shared} cx="17" cy="17" r="15.5" />}
      {shapes[kind]}
    </svg>
  )
}

const shapes: Readonly<Record<StationKind, React.ReactNode>> = {
  regional: (
    <>
      <circle className={styles.ring} cx="17" cy="17" r="10" />
      <circle className={styles.core} cx="17" cy="17" r="5" />
    </>
  ),
  national: <circle className={styles.ring} cx="17" cy="17" r="10" />,
  confirm: <circle className={styles.dashed} cx="17" cy="17" r="10" />,
  unsafe: (
    <>
      <circle className={styles.barred} cx="17" cy="17" r="10" />
      <path className={styles.bar} d="m10.5 23.5 13-13" />
    </>
  ),
}
