import styles from './disclosure.module.css'
import { unbroken } from './linked.tsx'
import { LineIcon } from './LineIcon.tsx'

type Props = {
  summary: React.ReactNode
  children: React.ReactNode
  open?: boolean
  level?: 'section' | 'inline'
  /** On paper, open even when closed on screen; others that are closed are left out. */
  printed?: boolean
  /** Called each time the reader unfolds it. */
  onOpen?: () => void
}

export function Disclosure({ summary, children, open = false, level = 'section', printed = false, onOpen }: Props) {
  return (
    <details
      className={`${styles.details} ${styles[level]} ${printed ? styles.printed : ''}`}
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary className={styles.summary}>
        <LineIcon className={styles.chevron} size={16} weight={2.4}>
          <path d="m5.5 3 5 5-5 5" />
        </LineIcon>
        <span className={styles.label}>{typeof summary === 'string' ? unbroken(summary) : summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
