import { useEffect } from 'react'

type Moves = {
  readonly next: () => void
  readonly previous: () => void
  readonly first: () => void
  readonly last: () => void
}

/** The keys of a keyboard and of the remote controls that stand for one. */
const KEYS: Readonly<Record<string, keyof Moves>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
}

/** No letter: speaking to the device types them. Up and down stay for scrolling, Space and Enter for the button or link that has the focus. */
export function useKeys(moves: Moves): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const move = KEYS[event.key]
      if (!move) return
      event.preventDefault()
      moves[move]()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  })
}
