import { type ComponentProps, useEffect, useRef, useState } from 'react'

import { findText as text } from '#text/find.ts'
import { buttonClass } from '#ui/looks.ts'
import { useBackCloses } from '#ui/use-back-closes.ts'

import { FindBox } from './FindBox.tsx'
import styles from './find.module.css'

export type WindowProps = Omit<ComponentProps<typeof FindBox>, 'value' | 'onChange'> & { onClose: () => void }

/** Open as long as it is on the page. What was typed is forgotten when it closes. */
export function FindWindow({ onClose, ...box }: WindowProps) {
  const [value, setValue] = useState('')
  const ref = useRef<HTMLDialogElement>(null)
  useBackCloses(true, () => ref.current?.close())
  useEffect(() => {
    ref.current?.showModal()
    // The window was opened to type, and its first button is the way out.
    ref.current?.querySelector('input')?.focus()
  }, [])
  return (
    <dialog ref={ref} className={styles.dialog} aria-label={text.dialog} onClose={onClose}>
      <div className={styles.window}>
        <form method="dialog" className={styles.closing}>
          <button type="submit" className={buttonClass('quiet')}>
            {text.close}
          </button>
        </form>
        <FindBox {...box} value={value} onChange={setValue} />
      </div>
    </dialog>
  )
}
