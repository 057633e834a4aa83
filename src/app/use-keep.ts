import { startTransition, useEffect, useState } from 'react'

import type { Answers } from '#engine/types.ts'
import { whenIdle } from '#lib/idle.ts'

/**
 * Leaves out answers that cannot hold together, for pages that link to the wizard without the engine. The engine comes
 * after the page; the wizard says what it could not keep of a link that was followed before.
 */
export function useKeep(): (answers: Answers) => Answers {
  const [keep, setKeep] = useState(() => (answers: Answers) => answers)
  useEffect(() => {
    let isHere = true
    const load = async () => {
      await whenIdle()
      const { asking } = await import('./asking.ts')
      // In slices: the page may not be taken over yet, and what comes into it at once would be, whole.
      if (isHere) startTransition(() => setKeep(() => (answers: Answers) => asking.keep(answers).answers))
    }
    load().catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [])
  return keep
}
