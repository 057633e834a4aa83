import { useEffect, useRef } from 'react'

/**
 * Keeps two windows of the same situation on the same step: the one on the wall and the one with the notes. Messages
 * stay between windows of this browser; nothing is stored.
 */
export function useSync(id: string, step: number, goTo: (step: number) => void): void {
  const channel = useRef<BroadcastChannel | null>(null)
  const heard = useRef(step)
  const move = useRef(goTo)
  useEffect(() => {
    move.current = goTo
  })
  useEffect(() => {
    const opened = openChannel(id)
    channel.current = opened
    if (opened) {
      opened.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (typeof data !== 'number' || !Number.isInteger(data)) return
        heard.current = data
        move.current(data)
      }
    }
    return () => opened?.close()
  }, [id])
  useEffect(() => {
    // What was heard is not said again, or the two windows would never stop.
    if (heard.current !== step) channel.current?.postMessage(step)
    heard.current = step
  }, [step])
}

/** A private window or an old browser may refuse: each window then goes its own way. */
function openChannel(id: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(`quel-outil.jouer.${id}`)
  } catch {
    return null
  }
}
