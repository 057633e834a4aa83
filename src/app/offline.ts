import { create } from 'zustand'

import { siteRoot } from '#lib/site-address.ts'

type Versions = {
  /** A newer version, ready and waiting to be taken. */
  readonly next: ServiceWorker | null
}

export const useVersions = create<Versions>(() => ({ next: null }))

/** After the page is shown and settled, the rest of the guide is fetched: that must not slow down what is read. */
const SETTLED = 3000

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
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  next.postMessage({ type: 'SKIP_WAITING' })
}

export function postponeNextVersion(): void {
  useVersions.setState({ next: null })
}
