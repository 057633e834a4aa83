import { LineIcon } from './LineIcon.tsx'
import styles from './status-badge.module.css'

export type StatusTone = 'current' | 'to-confirm' | 'outdated'

const shapes: Readonly<Record<StatusTone, string>> = {
  current: 'M2.5 7.5 5.5 10.5 11.5 4',
  'to-confirm': 'M4.8 5.2a2.2 2.2 0 1 1 3.3 1.9c-.8.5-1.1.9-1.1 1.7M7 11.5v.1',
  outdated: 'M3.5 3.5l7 7M10.5 3.5l-7 7',
}

/** How fresh a statement is: colour, word and sign. */
export function StatusBadge({ tone, children }: { tone: StatusTone; children: React.ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <LineIcon size={14}>
        <path d={shapes[tone]} />
      </LineIcon>
      {children}
    </span>
  )
}
