import { useEffect, useId, useState } from 'react'
import { createPortal } from 'react-dom'

import styles from './explained.module.css'

type Props = {
  /** The word as it stands in the text. */
  word: string
  title: string
  children: React.ReactNode
  close: string
}

/**
 * A word that says what it means when it is pressed, without leaving the sentence. The note lies at the end of the page,
 * so that the sentence is read, copied and found without it. Only in a browser; where it knows no popover, the page opens
 * and closes the note itself.
 */
export function Explained({ word, title, children, close }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    if (!isOpen) return
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && setOpen(false)
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isOpen])
  const isNative = 'popover' in HTMLElement.prototype
  const opens = isNative ? { popoverTarget: id } : { 'aria-expanded': isOpen, onClick: () => setOpen(!isOpen) }
  const closes = isNative
    ? { popoverTarget: id, popoverTargetAction: 'hide' as const }
    : { onClick: () => setOpen(false) }
  return (
    <>
      <button type="button" className={styles.word} {...opens}>
        {word}
      </button>
      {createPortal(
        <aside
          id={id}
          popover={isNative ? 'auto' : undefined}
          aria-label={title}
          className={isOpen ? `${styles.note} ${styles.open}` : styles.note}
        >
          <strong>{title}</strong>
          <span>{children}</span>
          <button type="button" className={styles.close} {...closes}>
            {close}
          </button>
        </aside>,
        document.body,
      )}
    </>
  )
}
