import { create } from 'zustand'

import { siteRoot } from '#lib/site-address.ts'

type Versions = {
  /** A newer version than that of this page: waiting to be taken, or taken already from another window. */
  readonly next: ServiceWorker | null
  /** The person said « plus tard ». */
  readonly isPostponed: boolean
}

export const useVersions = create<Versions>(() => ({ next: null, isPostponed: false }))

/** After the page is shown and settled, the rest of the guide is fetched: that must not slow down what is read. */
const SETTLED = 3000
/** Some browsers do not say when a version has taken over. */
const PATIENCE = 3000

/** Keeps the whole guide on the device, for when there is no network. The page works the same where it cannot. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return
  const whenLoaded = () => setTimeout(() => void register(), SETTLED)
  if (document.readyState === 'complete') whenLoaded()
  else addEventListener('load', whenLoaded, { once: true })
}

async function register(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.register(`${siteRoot}/sw.js`, { scope: `${siteRoot}/` })
    offer(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const { installing } = registration
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed') offer(installing)
      })
    })
    // Another window took it: this page still runs the version before. A first version replaces none.
    let isFirst = navigator.serviceWorker.controller === null
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (!isFirst) offer(navigator.serviceWorker.controller)
      isFirst = false
    })
  } catch {
    // Private windows and some policies refuse it: the guide then needs the network, as any page does.
  }
}

/** A first version has nothing to replace. */
function offer(worker: ServiceWorker | null): void {
  if (worker && navigator.serviceWorker.controller) useVersions.setState({ next: worker })
}

/** Never on its own: the person chose to. The address keeps the answers. */
export function takeNextVersion(next: ServiceWorker): void {
  const reload = () => location.reload()
  // Another window took it, or a newer one replaced it: there is nothing to wait for.
  if (next.state !== 'installed') return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  next.addEventListener('statechange', () => next.state === 'activated' && reload())
  setTimeout(reload, PATIENCE)
  next.postMessage({ type: 'SKIP_WAITING' })
}

export function postponeNextVersion(): void {
  useVersions.setState({ isPostponed: true })
}

/**
 * For a link made with a newer guide than the one kept on the device: fetches the newest version and opens it, without a
 * word, since what this one would say is out of date. Nothing where there is none.
 */
export async function seekNewerVersion(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker.getRegistration()
    if (!registration?.active) return
    await registration.update()
    const next = registration.installing ?? registration.waiting
    if (!next) return
    next.addEventListener('statechange', () => next.state === 'installed' && takeNextVersion(next))
    if (next.state === 'installed') takeNextVersion(next)
  } catch {
    // No network, or no service worker here: the page says that the link is newer.
  }
}
