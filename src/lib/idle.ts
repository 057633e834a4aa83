/** How long a busy page may keep what comes after it waiting. */
const PATIENCE = 2000

/**
 * When a page is painted and the browser has nothing better to do: for what a page shows after the rest. At once where
 * there is no page (the prerender). A browser that does not say when it is idle (Safari) is given a moment.
 */
export function whenIdle(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve()
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => done(), { timeout: PATIENCE })
    else setTimeout(done, 200)
  })
}

/** After what the browser has to do by now, a press above all: parts long work into tasks. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done))
}
