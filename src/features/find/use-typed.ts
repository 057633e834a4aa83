import { useEffect, useState } from 'react'

/** Longer than between two letters of one who types at an ordinary pace. */
const PAUSE = 400

/**
 * What of a text is read while it is typed: its finished words. A word that is not finished means nothing yet, or
 * something else (« ordo », « or »), and would change what is shown at each letter. What was read stays while the text is
 * mended, and goes when the field is emptied.
 */
export function nextRead(read: string, typed: string): string {
  if (typed.trim() === '') return ''
  const whole = typed.replace(/[^\s]+$/u, '')
  return whole.length > read.length && whole.startsWith(read) ? whole : read
}

/**
 * A text as it is read: its finished words at once, all of it after a pause. `isDone`: that pause has come. A space is none:
 * the next word may be on its way.
 */
export function useTyped(typed: string): { readonly text: string; readonly isDone: boolean } {
  const [read, setRead] = useState(typed)
  const [paused, setPaused] = useState(typed)
  const next = nextRead(read, typed)
  if (next !== read) setRead(next)
  useEffect(() => {
    const timer = setTimeout(() => {
      setRead(typed)
      setPaused(typed)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return { text: next.trim(), isDone: paused === typed }
}

/** Long enough for one who types slowly; short enough for one who waits. */
const LONG_PAUSE = 700

/** A value once it has not changed for a while: for what is read aloud. Null, as long as it is not known, keeps the last one. */
export function useSettled(value: string | null): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setSettled(value), LONG_PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
