import type { ReactNode } from 'react'

import styles from './layout.module.css'
import { PageSlot } from './PageSlot.tsx'

/** A page that fills the screen and brings its own landmarks. */
export function BareLayout({ children }: { children: ReactNode }) {
  return <PageSlot className={styles.loading}>{children}</PageSlot>
}
