import { useEffect, useRef } from 'react'

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
        {typeof children === 'string' ? inOneLine(children) : children}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{typeof lead === 'string' ? <Said>{lead}</Said> : lead}</p>}
    </header>
  )
}

/** A verb and its subject turned round: « sera-t-il », « exercez-vous ». */
const TURNED = /(\S+-(?:t-)?(?:ils?|elles?|vous|nous|on|ce|je)(?!\p{L}))/u

/** A browser may end a line after any hyphen: not inside these. */
function inOneLine(text: string): React.ReactNode {
  return text.split(TURNED).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ),
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
