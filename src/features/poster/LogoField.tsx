import { useId, useRef, useState } from 'react'

import { posterText as text } from '#text/poster.ts'
import { buttonClass } from '#ui/button-class.ts'
import { Muted, Stack } from '#ui/layout.tsx'

import styles from './builder.module.css'

const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml']
const LARGEST = 2 * 1024 * 1024

type Props = { hasLogo: boolean; onChange: (logo: string | null) => void }

/** Reads a picture into the page. It goes nowhere else: not to a server, not to storage, not to the address. */
export function LogoField({ hasLogo, onChange }: Props) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const take = (file: File | undefined) => {
    setProblem('')
    if (!file) return
    if (!TYPES.includes(file.type)) return setProblem(text.logoWrong)
    if (file.size > LARGEST) return setProblem(text.logoLarge)
    const reader = new FileReader()
    // A data address, since the security policy of the page takes pictures from itself and from those alone.
    reader.onload = () => onChange(typeof reader.result === 'string' ? reader.result : null)
    reader.onerror = () => setProblem(text.logoWrong)
    reader.readAsDataURL(file)
  }
  const remove = () => {
    onChange(null)
    if (field.current) field.current.value = ''
  }
  return (
    <Stack gap={5} className={styles.field}>
      <label htmlFor={id}>{text.logo}</label>
      <input
        ref={field}
        id={id}
        className={styles.file}
        type="file"
        accept={TYPES.join(',')}
        aria-describedby={`${id}-aide`}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <Muted small id={`${id}-aide`}>
        {text.logoHint}
      </Muted>
      <output className={styles.problem}>{problem}</output>
      {hasLogo && (
        <div>
          <button type="button" className={buttonClass('quiet')} onClick={remove}>
            {text.logoRemove}
          </button>
        </div>
      )}
    </Stack>
  )
}
