import { useEffect } from 'react'

type Moves = {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
  /** B or the full stop: what remote controls send to darken the wall. The caller says where it counts. */
  readonly black?: () => void
  /** Any key that moves, before it does. */
  readonly any?: () => void
}

/** The keys of a keyboard and of the remote controls that stand for one. */
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** No letter but in full screen: speaking to the device types them. Up and down stay for scrolling, Space and Enter for the button or link that has the focus. */
export function useKeys(moves: Moves): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === 'b' || event.key === 'B' || event.key === '.') return moves.black?.()
      const move = KEYS[event.key]
      if (!move) return
      event.preventDefault()
      moves.any?.()
      moves[move]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
