import { useEffect, useState, useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Gives the whole screen to an element, or takes it back. Some phones refuse: the page then stays as it is. */
export function toggleFullScreen(element: HTMLElement | null): void {
  if (document.fullscreenElement) void document.exitFullscreen()
  // Missing on some phones, whatever the types say.
  else void element?.requestFullscreen?.().catch(() => undefined)
}

/** Hands a file made on the page to the person: nothing leaves the device. */
export function saveFile(name: string, content: Blob | string, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** The digit of a key, or null. On French keyboards the row of digits gives « & é \" » until Shift is held: its place tells. */
export function digitOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): number | null {
  const digit = /^\d$/.test(key) ? key : /^Digit(\d)$/.exec(code)?.[1]
  return digit === undefined ? null : Number(digit)
}

const never = () => () => undefined

/** False where the page is written at build time and while it is taken over; true from then on. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}

/**
 * Whether the page has been put on paper, from the first time that it is: true before the browser takes what it prints,
 * so that what only paper shows is worked out for who prints. False where the page is written at build time.
 */
export function useOnPaper(): boolean {
  const [isOnPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const show = () => flushSync(() => setOnPaper(true))
    // What shows a page as paper without printing it says so here alone.
    const media = window.matchMedia?.('print')
    const showAsPaper = () => void (media?.matches && show())
    addEventListener('beforeprint', show)
    media?.addEventListener('change', showAsPaper)
    return () => {
      removeEventListener('beforeprint', show)
      media?.removeEventListener('change', showAsPaper)
    }
  }, [])
  return isOnPaper
}
