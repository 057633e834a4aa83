import { useId } from 'react'

import { Muted, Stack } from './layout.tsx'
import styles from './text-field.module.css'

export type TextFieldProps = {
  label: string
  onChange: (value: string) => void
  /** What it holds; with `first`, what it held when it was drawn: then what is typed stays, whatever is made of it. */
  value?: string
  first?: string
  hint?: string
  type?: 'text' | 'url' | 'tel' | 'email' | 'date'
  /** Lines of a longer text; one where it is absent. */
  lines?: number
  /** The most letters. */
  longest?: number
  required?: boolean
}

/** One text under its name, with help beside it. */
export function TextField(props: TextFieldProps) {
  const { label, onChange, value, first, hint, type = 'text', lines, longest, required = false } = props
  const id = useId()
  const shared = {
    id,
    required,
    ...(first === undefined ? { value: value ?? '' } : { defaultValue: first }),
    maxLength: longest,
    'aria-describedby': hint === undefined ? undefined : `${id}-aide`,
    autoComplete: 'off',
  }
  return (
    <Stack gap={1} className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {lines === undefined ? (
        <input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
      )}
      {hint !== undefined && (
        <Muted small id={`${id}-aide`}>
          {hint}
        </Muted>
      )}
    </Stack>
  )
}
