import { LineIcon } from './LineIcon.tsx'
import styles from './notice.module.css'

type Props = { title?: string; children: React.ReactNode; live?: boolean }

/** Something the person should know about the page, never an alarm. `live`: it appeared after an action. */
export function Notice({ title, children, live = false }: Props) {
  return (
    <div className={styles.notice} data-print="none" role={live ? 'status' : undefined}>
      <LineIcon size={22}>
        <circle cx="11" cy="11" r="9.5" />
        <path d="M11 10v5.5M11 6.5v.1" />
      </LineIcon>
      <div className={styles.body}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
    </div>
  )
}
