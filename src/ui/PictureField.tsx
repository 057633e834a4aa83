import { useId, useRef, useState } from 'react'

import { buttonClass } from './looks.ts'
import { Muted, Row, Stack } from './layout.tsx'
import styles from './picture-field.module.css'

type Props = {
  label: string
  hint: string
  /** MIME types, and the most bytes. */
  types: readonly string[]
  largest: number
  /** What is said of a file of another type, of one that is too large, and on the button that takes it away. */
  wrong: string
  large: string
  remove: string
  /** As a data address: the security policy of the page takes pictures from itself and from those alone. */
  picture: string | null
  onChange: (picture: string | null) => void
}

/** Reads a picture into the page. It goes nowhere else by itself: not to a server, not to storage, not to the address. */
export function PictureField({ label, hint, types, largest, wrong, large, remove, picture, onChange }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const take = (file: File | undefined) => {
    setProblem('')
    if (!file) return
    if (!types.includes(file.type)) return setProblem(wrong)
    if (file.size > largest) return setProblem(large)
    const reader = new FileReader()
    reader.onload = () => onChange(typeof reader.result === 'string' ? reader.result : null)
    reader.onerror = () => setProblem(wrong)
    reader.readAsDataURL(file)
  }
  const takeAway = () => {
    onChange(null)
    if (field.current) field.current.value = ''
  }
  return (
    <Stack gap={1} className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className={styles.file}
        type="file"
        accept={types.join(',')}
        aria-describedby={`${id}-aide`}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Muted small id={`${id}-aide`}>
        {hint}
      </Muted>
      <output className={styles.problem}>{problem}</output>
      {picture !== null && (
        <Row>
          <img className={styles.picture} src={picture} alt="" />
          <button type="button" className={buttonClass('quiet')} onClick={takeAway}>
            {remove}
          </button>
        </Row>
      )}
    </Stack>
  )
}
