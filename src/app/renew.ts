/** How long a page that was loaded again is not loaded again by itself. */
const AT_LEAST = 60_000

/**
 * Loads the page again, once, without a word: a file that a version before this one had is gone, or something else came
 * in its place. The address keeps the answers. Not where the site does not answer, nor in a loop: the entry of the
 * history remembers when. Where it reloads it never returns; otherwise the caller says what is missing.
 */
export function renewOnce(): Promise<void> {
  return (renewing ??= renew().finally(() => (renewing = null)))
}

/** Several files may be gone at the same time: the page reloads once. */
let renewing: Promise<void> | null = null

async function renew(): Promise<void> {
  const state: unknown = history.state
  const last = typeof state === 'object' && state !== null && 'renewed' in state ? Number(state.renewed) : 0
  if (Math.abs(Date.now() - last) < AT_LEAST || !(await isAnswering())) return
  history.replaceState({ ...(typeof state === 'object' ? state : {}), renewed: Date.now() }, '')
  location.reload()
  await new Promise(() => undefined)
}

/** Whether the site has this page to give: a page that is there is better than the browser's word that none is. */
async function isAnswering(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
