import { useId } from 'react'

import styles from './select-field.module.css'

type Props = {
  label: string
  value: string
  options: readonly { readonly id: string; readonly label: string }[]
  /** The first entry, which chooses nothing; absent: something is always chosen. */
  none?: string
  hint?: string
  onChoose: (id: string) => void
}

/** A list of which one entry is chosen, under its name. */
export function SelectField({ label, value, options, none, hint, onChoose }: Props) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-aide`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {hint !== undefined && (
        <p id={`${id}-aide`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
