import { useEffect } from 'react'

/*
 * The back button of a phone closes what is over the page, as it does in every other application. An open dialog is an
 * entry of the history, of the same address, so that "back" leaves the dialog and not the page:
 *
 *     page ── page, dialog open ── what a link of the dialog opened
 *      ▲──────────┘ back: closes     │
 *      ▲─────────────────────────────┘ back: the entry of a dialog that is no longer open is passed over
 */

const MARK = 'overPage'

/** The place in the history of the last entry without a dialog that one came back to; null: a dialog has opened since. */
let cameTo: number | null = null
let areWatched = false
let open = 0

type Entry = { readonly [MARK]?: unknown; readonly idx?: unknown } | null

/** The state of the entry, which the router and anything else may have written. */
function entry(): Entry {
  const state: unknown = history.state
  return typeof state === 'object' ? state : null
}

function placeOf(state: Entry): number {
  return typeof state?.idx === 'number' ? state.idx : 0
}

function isOver(): boolean {
  return entry()?.[MARK] === true
}

function passOver(): void {
  if (open > 0) return
  if (!isOver()) {
    cameTo = placeOf(entry())
    return
  }
  // Forward from the page itself, or else back from what the dialog led to.
  if (cameTo === placeOf(entry())) history.forward()
  else history.back()
}

/** Makes "back" close a dialog as long as it is open. */
export function useBackCloses(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!areWatched) addEventListener('popstate', passOver)
    areWatched = true
    if (!isOpen) return
    history.pushState({ ...entry(), [MARK]: true }, '')
    cameTo = null
    open += 1
    const onBack = () => {
      if (!isOver()) close()
    }
    addEventListener('popstate', onBack)
    return () => {
      removeEventListener('popstate', onBack)
      open -= 1
      // Closed in another way, and nowhere else since: its entry goes too.
      if (isOver()) history.back()
    }
    // What closes is the same for as long as the dialog is open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOpen])
}
