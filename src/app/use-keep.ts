import { useEffect, useState } from 'react'

import type { Answers } from '#engine/types.ts'
import { whenIdle } from '#lib/idle.ts'

/**
 * For links to the wizard of pages that work nothing out themselves: leaves out answers that cannot hold together. The
 * engine that knows comes after the page, which is read without it; a link that is followed before then says in the
 * wizard what could not be kept.
 */
export function useKeep(): (answers: Answers) => Answers {
  const [keep, setKeep] = useState(() => (answers: Answers) => answers)
  useEffect(() => {
    let isHere = true
    const load = async () => {
      await whenIdle()
      const { asking } = await import('./asking.ts')
      if (isHere) setKeep(() => (answers: Answers) => asking.keep(answers).answers)
    }
    load().catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [])
  return keep
}
