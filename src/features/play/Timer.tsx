import { useEffect, useState } from 'react'

import { roomText as text } from '#text/session.ts'

import styles from './page.module.css'

const SECOND = 1000

/** When the session began, as long as the tab lives: the next case goes on with it. */
let startedAt: number | null = null

/** The time since it was started; a press starts it again. */
export function Timer() {
  const [start, setStart] = useState(startedAt)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (start === null) return undefined
    const ticking = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(ticking)
  }, [start])
  const restart = () => {
    startedAt = Date.now()
    setStart(startedAt)
    setNow(startedAt)
  }
  return (
    <button type="button" className={styles.control} onClick={restart}>
      {start === null ? text.timerStart : text.timer(minutes(now - start))}
    </button>
  )
}

function minutes(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
