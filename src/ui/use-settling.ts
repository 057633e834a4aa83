import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/*
 * A second press of a double click, of a tremor or of an impatient thumb must never reach what the first one brought:
 *
 *     press ── what it brings is painted ──────────── answers to presses again
 *       0          160 ms                                  900 ms, later while presses go on at the same place
 *       └────── a press in between does nothing ──────────┘
 *
 * Nothing reads the target of an event: while it settles, the element takes no pointer at all (`base.css`), so that a
 * press must both begin and end after it has. A keyboard is never kept waiting: there, an answer takes two keys.
 */

/** As long as the slowest double click that systems let people set. */
const DOUBLE_PRESS = 900
/** How long each further press at the same place keeps the page still. */
const FURTHER_PRESS = 500
/** As far as a trembling hand moves, in CSS pixels. */
const SAME_PLACE = 48

type Press = { readonly at: number; readonly x: number; readonly y: number }

let lastPress: Press | null = null
let isWatching = false
let turns = 0

function watchPresses(): void {
  if (isWatching) return
  isWatching = true
  const note = ({ clientX, clientY }: PointerEvent) => {
    lastPress = { at: performance.now(), x: clientX, y: clientY }
  }
  addEventListener('pointerdown', note, { capture: true })
  addEventListener('pointerup', note, { capture: true })
}

/**
 * Keeps the element still for a short time after a press has put something new in it: see above.
 *
 * @param shown What the element shows: another value is something new. The first one is not, nor is null.
 */
export function useSettling(element: RefObject<HTMLElement | null>, shown: string | null): void {
  const before = useRef(shown)
  useEffect(watchPresses, [])
  useLayoutEffect(() => {
    if (shown === null || before.current === shown) return
    before.current = shown
    if (element.current && lastPress) settle(element.current, lastPress)
  }, [element, shown])
}

function settle(element: HTMLElement, press: Press): void {
  let until = press.at + DOUBLE_PRESS
  if (until <= performance.now()) return
  turns += 1
  const turn = String(turns)
  const keepStill = (event: MouseEvent) => {
    if (Math.hypot(event.clientX - press.x, event.clientY - press.y) > SAME_PLACE) return
    // The focus stays where the new page has put it.
    if (event.type === 'mousedown') event.preventDefault()
    else until = Math.max(until, performance.now() + FURTHER_PRESS)
  }
  const end = () => {
    const left = until - performance.now()
    if (left > 0) {
      setTimeout(end, left)
      return
    }
    if (element.dataset['settling'] === turn) delete element.dataset['settling']
    removeEventListener('pointerdown', keepStill, { capture: true })
    removeEventListener('mousedown', keepStill, { capture: true })
  }
  element.dataset['settling'] = turn
  addEventListener('pointerdown', keepStill, { capture: true })
  addEventListener('mousedown', keepStill, { capture: true })
  setTimeout(end, until - performance.now())
}
