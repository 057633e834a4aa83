import { useId } from 'react'
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
 * so that the sentence is read, copied and found without it. Only in a browser.
 */
export function Explained({ word, title, children, close }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={id}>
        {word}
      </button>
      {createPortal(
        <aside id={id} popover="auto" aria-label={title} className={styles.note}>
          <strong>{title}</strong>
          <span>{children}</span>
          <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
            {close}
          </button>
        </aside>,
        document.body,
      )}
    </>
  )
}
