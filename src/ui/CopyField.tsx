import { useId, useRef } from 'react'

import { buttonClass } from './looks.ts'
import styles from './copy-field.module.css'
import { useCopy } from './use-copy.ts'

type Props = {
  label: string
  value: string
  /** Words on the button, then once it is done, then where the browser refuses. */
  copy: string
  copied: string
  byHand: string
  lines?: number
}

/** A text to take away: a button copies it, and where the browser refuses the text is selected to copy by hand. */
export function CopyField({ label, value, copy: copyWord, copied, byHand, lines = 1 }: Props) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const { copying, copy } = useCopy()
  const words = { idle: '', copied, 'by-hand': byHand }
  const take = async () => {
    if ((await copy(value)) === 'copied') return
    field.current?.focus()
    field.current?.select()
  }
  return (
    <div className={styles.copy}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={lines}
        readOnly
        spellCheck={false}
        value={value}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.row}>
        <button type="button" className={buttonClass('secondary')} onClick={() => void take()}>
          {copyWord}
        </button>
        <output className={styles.status}>{words[copying]}</output>
      </div>
    </div>
  )
}
