import { type RefObject, useLayoutEffect } from 'react'

/** Sizes of type, from full to three quarters: see `data-fit` in the style sheet. */
const LEVELS = 6

/**
 * The largest type with which the stage needs no scroll bar: nobody scrolls with a remote control. Tried again when
 * the window or what is on the stage changes. Cost: at most one layout a level.
 */
export function useFit(page: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>, step: string): void {
  useLayoutEffect(() => {
    const [outer, inner] = [page.current, stage.current]
    if (!outer || !inner) return undefined
    const fit = () => {
      for (let level = 0; level < LEVELS; level++) {
        outer.dataset['fit'] = String(level)
        if (inner.scrollHeight <= inner.clientHeight) return
      }
    }
    fit()
    // Not where there is no layout, as in tests without a browser.
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(fit)
    observer.observe(inner)
    for (const child of inner.children) observer.observe(child)
    return () => observer.disconnect()
  }, [page, stage, step])
}
