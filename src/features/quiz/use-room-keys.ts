import { type RefObject, useEffect } from 'react'

import { digitOf } from '#ui/browser.ts'

type Moves = {
  /** From 0. */
  readonly choose: (place: number) => void
  readonly advance: () => void
}

/**
 * Digits while the focus is in the quiz, and in full screen, where nothing else has a use for the key, Page Down: that
 * is what remote controls send.
 */
export function useRoomKeys(page: RefObject<HTMLElement | null>, { choose, advance }: Moves): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!page.current || event.ctrlKey || event.metaKey || event.altKey) return
      const isRoom = document.fullscreenElement === page.current
      const isHere = isRoom || (event.target instanceof Node && page.current.contains(event.target))
      const digit = digitOf(event)
      if (event.key === 'PageDown' && isRoom) advance()
      else if (digit && isHere) choose(digit - 1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
