import { type RefObject, useEffect } from 'react'

import { digitOf } from '#ui/browser.ts'

type Moves = {
  /** From 0. */
  readonly choose: (place: number) => void
  readonly advance: () => void
  readonly goBack: () => void
}

/**
 * Digits while the focus is in the quiz, or nowhere; arrows that no field has a use for; and in full screen, where nothing
 * else has a use for them, Page Up and Page Down, which remote controls send.
 */
export function useRoomKeys(page: RefObject<HTMLElement | null>, { choose, advance, goBack }: Moves): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!page.current || event.ctrlKey || event.metaKey || event.altKey) return
      const isRoom = document.fullscreenElement === page.current
      const isFree = event.target === document.body
      const isHere = isRoom || isFree || (event.target instanceof Node && page.current.contains(event.target))
      const isField = event.target instanceof Element && event.target.matches('input, select, textarea')
      const isForward = (event.key === 'PageDown' && isRoom) || (event.key === 'ArrowRight' && isHere && !isField)
      const isBack = (event.key === 'PageUp' && isRoom) || (event.key === 'ArrowLeft' && isHere && !isField)
      const digit = digitOf(event)
      if (isForward) advance()
      else if (isBack) goBack()
      else if (digit && isHere) choose(digit - 1)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
