import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { invariant } from '#lib/assert.ts'
import { siteRoot } from '#lib/site-address.ts'
import { mendAddress } from '#permalink/forgive.ts'
import { isPageChanged } from '#ui/Boundary.tsx'
import { keepTextsFresh } from '#ui/translated.ts'

import { isEmbedded } from './where.ts'
import { pageOf, restoreOwnProfile, Site } from './Site.tsx'

/** Puts the address that was meant in the place of the one that came, and leaves tracking keys out of it. */
function takeMendedAddress(): void {
  const { pathname, search, hash } = mendAddress(location, siteRoot)
  if (pathname + search + hash !== location.pathname + location.search + location.hash)
    history.replaceState(history.state, '', pathname + search + hash)
}

/** What a boundary has drawn afresh is no fault of ours: see `Boundary`. */
function onCaughtError(error: unknown): void {
  if (!isPageChanged(error)) console.error(error)
}

/** The page does without: what fetches the rest of the guide is itself fetched after it. */
async function keepOfflineLater(): Promise<void> {
  const { keepOffline } = await import('./offline.ts')
  keepOffline()
}

/** Takes over the page where it was prerendered for this very address; draws it otherwise. `onReady`: once it answers. */
export function start(onReady: () => void): void {
  const root = document.getElementById('root')
  invariant(root, 'index.html has a #root')
  document.querySelector('title[data-passing]')?.remove()
  takeMendedAddress()
  keepTextsFresh(document.body)
  // A frame of another site keeps nothing.
  if (!isEmbedded()) keepOfflineLater().catch(() => undefined)
  const prerendered = root.dataset['page']
  if (prerendered === pageOf(location.pathname)) {
    // In slices: it is there to be read already, and what is pressed meanwhile comes first.
    startTransition(() => {
      hydrateRoot(root, <Site prerendered={prerendered} onReady={onReady} />, {
        onCaughtError,
        // A page that does not match what was written is a fault of ours: never silent, in production either.
        onRecoverableError: (error) => console.error(error),
      })
    })
    return
  }
  restoreOwnProfile()
  createRoot(root, { onCaughtError }).render(<Site prerendered={null} onReady={onReady} />)
}
