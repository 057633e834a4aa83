import { useId } from 'react'

import styles from './select-field.module.css'

type Props = { label: string; value: string; onChange: (value: string) => void }

/** A field that shortens the list below it as one types. What is typed stays on the page. */
export function SearchField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
