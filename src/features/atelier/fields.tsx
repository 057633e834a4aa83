import { useId } from 'react'

import { Muted } from '#ui/layout.tsx'
import { TextField, type TextFieldProps } from '#ui/TextField.tsx'

import styles from './atelier.module.css'
import type { Choice } from './words.ts'

type LinesProps = Omit<TextFieldProps, 'value' | 'first' | 'onChange' | 'type'> & {
  value: readonly string[]
  onChange: (lines: string[]) => void
}

/** Several short texts, one a line. */
export function Lines({ value, onChange, lines = 3, ...rest }: LinesProps) {
  return (
    <TextField
      {...rest}
      lines={lines}
      value={value.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
    />
  )
}

type ChecksProps = {
  legend: string
  hint?: string
  options: readonly Choice[]
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Several choices of a list. */
export function Checks({ legend, hint, options, value, onChange }: ChecksProps) {
  const id = useId()
  return (
    <fieldset className={styles.group} aria-describedby={hint === undefined ? undefined : `${id}-aide`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <Muted small id={`${id}-aide`}>
          {hint}
        </Muted>
      )}
      <div className={styles.checks}>
        {options.map((option) => (
          <label key={option.id} className={styles.check}>
            <input
              type="checkbox"
              checked={value.includes(option.id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...value, option.id] : value.filter((each) => each !== option.id))
              }
            />
            <span>
              {option.label}
              {option.hint !== undefined && <Muted small>{option.hint}</Muted>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type RadiosProps<Id extends string> = {
  legend: string
  options: Readonly<Record<Id, string>>
  value: Id
  onChange: (value: Id) => void
}

/** One choice of a few. */
export function Radios<Id extends string>({ legend, options, value, onChange }: RadiosProps<Id>) {
  const name = useId()
  // The keys of a literal are its type's.
  const ids = Object.keys(options) as Id[]
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.radios}>
        {ids.map((id) => (
          <label key={id} className={styles.check}>
            <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
            {options[id]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
