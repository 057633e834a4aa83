import { useEffect, useRef, useState } from 'react'

import { findText as text } from '#text/find.ts'
import { LineIcon } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/button-class.ts'
import { useBackCloses } from '#ui/use-back-closes.ts'

import styles from './find.module.css'

type Props = {
  /** The field, told what to do with what is typed. */
  children: (value: string, onChange: (value: string) => void) => React.ReactNode
}

/** The search from any page: a button, and a window over the page. What was typed is forgotten when it closes. */
export function FindDialog({ children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.open}
        data-print="none"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <LineIcon size={20} weight={2.4}>
          <circle cx="8.5" cy="8.5" r="5.75" />
          <path d="m13 13 4.5 4.5" />
        </LineIcon>
        <span className={styles.openWord}>{text.open}</span>
      </button>
      {isOpen && <Window onClose={() => setOpen(false)}>{children}</Window>}
    </>
  )
}

/** Open as long as it is on the page. */
function Window({ children, onClose }: Props & { onClose: () => void }) {
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
        {children(value, setValue)}
      </div>
    </dialog>
  )
}
