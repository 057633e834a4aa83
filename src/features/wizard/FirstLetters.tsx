import { useId, useState } from 'react'

import type { Option } from '#knowledge/schema.ts'
import type { Narrowed } from '#search/first-letters.ts'
import { lettersText, wizardText as text } from '#text/wizard.ts'
import { Muted, Stack } from '#ui/layout.tsx'

import styles from './wizard.module.css'

/** Fetches what finds the options that some letters may mean: the names it reads are many. */
export type LoadNarrow = () => Promise<(question: string, typed: string) => readonly Narrowed[]>

type Props = {
  question: string
  /** What the letters typed have found, the nearest first. */
  found: readonly Pick<Option, 'id' | 'label'>[]
  /** Null: nothing is typed. */
  onNarrow: (narrowed: readonly Narrowed[] | null) => void
  onPick: (option: string) => void
  load: LoadNarrow
}

/** Shortens a long list to what begins with some letters. Enter chooses what comes first. */
export function FirstLetters({ question, found, onNarrow, onPick, load }: Props) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [isNone, setNone] = useState(false)
  const [first] = found
  const narrow = async (letters: string) => {
    // Where it cannot be fetched, the whole list stays.
    const find = await load().catch(() => null)
    const narrowed = letters.trim() === '' || !find ? null : find(question, letters)
    setNone(narrowed?.length === 0)
    onNarrow(narrowed)
  }
  return (
    <Stack gap={1}>
      <label className={styles.lettersLabel} htmlFor={id}>
        {text.letters}
      </label>
      <input
        id={id}
        className={styles.letters}
        type="search"
        value={typed}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={60}
        aria-describedby={`${id}-aide`}
        onFocus={() => void load().catch(() => undefined)}
        onChange={(event) => {
          setTyped(event.target.value)
          void narrow(event.target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || typed.trim() === '' || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (first) onPick(first.id)
        }}
      />
      <Muted small id={`${id}-aide`}>
        {lettersText[question]?.example}
      </Muted>
      <output className={styles.lettersFound}>
        {first && text.lettersFound(first.label, found.length)}
        {isNone && lettersText[question]?.none}
      </output>
    </Stack>
  )
}
