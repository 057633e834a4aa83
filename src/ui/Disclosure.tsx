import styles from './disclosure.module.css'

type Props = {
  summary: React.ReactNode
  children: React.ReactNode
  open?: boolean
  level?: 'section' | 'inline'
  /** On paper, open even when closed on screen; others that are closed are left out. */
  printed?: boolean
}

export function Disclosure({ summary, children, open = false, level = 'section', printed = false }: Props) {
  return (
    <details className={`${styles.details} ${styles[level]} ${printed ? styles.printed : ''}`} open={open}>
      <summary className={styles.summary}>
        <svg
          className={styles.chevron}
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
          strokeLinecap="round"
          strokeLinejoin="round"
          aria-hidden="true"
        >
          <path d="m5.5 3 5 5-5 5" />
        </svg>
        <span className={styles.label}>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
