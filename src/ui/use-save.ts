import { useState } from 'react'

import { saveFile } from './browser.ts'

type Made = Blob | string | null

/** Hands files to the person. `hasFailed`: the last one could not be made or saved, which the component then says. */
export function useSave(): {
  readonly hasFailed: boolean
  readonly save: (name: string, make: () => Made | Promise<Made>, type?: string) => Promise<void>
} {
  const [hasFailed, setFailed] = useState(false)
  const save = async (name: string, make: () => Made | Promise<Made>, type?: string) => {
    let isSaved = false
    try {
      const content = await make()
      if (content !== null) saveFile(name, content, type)
      isSaved = content !== null
    } catch {
      // No canvas, no memory, no permission: said all the same.
    }
    setFailed(!isSaved)
  }
  return { hasFailed, save }
}
