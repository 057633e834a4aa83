import styles from './page-heading.module.css'
import { useArrival } from './use-arrival.ts'
import { Said } from './Said.tsx'

type Props = {
  children: React.ReactNode
  eyebrow?: React.ReactNode
  lead?: React.ReactNode
  size?: 'title' | 'display'
}

/** The heading of a page. It takes the focus when the page arrives: give it a `key` where a page changes in place. */
export function PageHeading({ children, eyebrow, lead, size = 'title' }: Props) {
  const ref = useArrival<HTMLHeadingElement>()
  return (
    <header className={styles.heading}>
      {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h1 ref={ref} tabIndex={-1} className={styles[size]}>
        {children}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{typeof lead === 'string' ? <Said>{lead}</Said> : lead}</p>}
    </header>
  )
}
