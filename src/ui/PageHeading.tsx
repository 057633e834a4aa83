import { useEffect, useRef } from 'react'

import { unbroken } from './linked.tsx'
import styles from './page-heading.module.css'
import { Said } from './Said.tsx'

type Props = {
  children: React.ReactNode
  eyebrow?: React.ReactNode
  lead?: React.ReactNode
  size?: 'title' | 'display'
  /** It is a name, which translators of pages must leave. */
  isName?: boolean
}

/** The heading of a page. It takes the focus when the page arrives: give it a `key` where a page changes in place. */
export function PageHeading({ children, eyebrow, lead, size = 'title', isName = false }: Props) {
  const ref = useArrival<HTMLHeadingElement>()
  return (
    <header className={styles.heading}>
      {eyebrow !== undefined && <p className={styles.eyebrow}>{eyebrow}</p>}
      <h1 ref={ref} tabIndex={-1} className={styles[size]} translate={isName ? 'no' : undefined}>
        {typeof children === 'string' ? unbroken(children) : children}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{typeof lead === 'string' ? <Said>{lead}</Said> : lead}</p>}
    </header>
  )
}

let arrivals = 0

/** Moves the focus to a new page's heading, except on the first page, where the browser's own start is right. */
function useArrival<Element extends HTMLElement>() {
  const ref = useRef<Element>(null)
  useEffect(() => {
    arrivals += 1
    if (arrivals > 1) ref.current?.focus({ preventScroll: true })
  }, [])
  return ref
}
