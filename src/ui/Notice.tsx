import styles from './notice.module.css'

type Props = { title?: string; children: React.ReactNode; live?: boolean }

/** Something the person should know about the page, never an alarm. `live`: it appeared after an action. */
export function Notice({ title, children, live = false }: Props) {
  return (
    <div className={styles.notice} data-print="none" role={live ? 'status' : undefined}>
      <svg
        width="22"
        height="22"
        viewBox="0 0 22 22"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <circle cx="11" cy="11" r="9.5" />
        <path d="M11 10v5.5M11 6.5v.1" />
      </svg>
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
