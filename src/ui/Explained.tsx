import { useId } from 'react'

import styles from './explained.module.css'

type Props = {
  /** The word as it stands in the text. */
  word: string
  title: string
  children: React.ReactNode
  close: string
}

/** A word that says what it means when it is pressed, without leaving the sentence. */
export function Explained({ word, title, children, close }: Props) {
  const id = useId()
  return (
    <>
      <button type="button" className={styles.word} popoverTarget={id}>
        {word}
      </button>
      <span id={id} popover="auto" role="note" aria-label={title} className={styles.note}>
        <strong>{title}</strong>
        <span>{children}</span>
        <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          {close}
        </button>
      </span>
    </>
  )
}
