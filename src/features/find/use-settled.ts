import { useEffect, useState } from 'react'

/** Long enough for one who types slowly; short enough for one who waits. */
const PAUSE = 700

/** A value once it has not changed for a while: for what is read aloud. Null, as long as it is not known, keeps the last one. */
export function useSettled(value: string | null): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    if (value === null) return
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
