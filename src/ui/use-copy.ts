import { useState } from 'react'

/** What became of the last copy: none yet, done, or refused by the browser. */
export type Copying = 'idle' | 'copied' | 'by-hand'

/**
 * Copies texts to the clipboard. Where the browser refuses (no permission, a page that is not served over HTTPS)
 * `copying` is `by-hand`: the component shows the text selected, for the person to copy.
 */
export function useCopy(): { copying: Copying; copy: (text: string) => Promise<Copying>; forget: () => void } {
  const [copying, setCopying] = useState<Copying>('idle')
  const copy = async (text: string) => {
    let result: Copying = 'copied'
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      result = 'by-hand'
    }
    setCopying(result)
    return result
  }
  return { copying, copy, forget: () => setCopying('idle') }
}
