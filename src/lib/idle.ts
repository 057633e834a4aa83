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

/** How long one task may keep a press waiting, in milliseconds: some frames of a phone four times slower. */
const SLICE = 5

/** Does long work that may stop between its steps, in tasks. */
export async function inTasks(steps: Iterator<undefined, void>): Promise<void> {
  let begun = performance.now()
  while (steps.next().done !== true) {
    if (performance.now() - begun < SLICE) continue
    await nextTask()
    begun = performance.now()
  }
}
