import { type ReactNode, startTransition, useEffect, useState } from 'react'
import { BrowserRouter, UNSAFE_LocationContext as LocationContext, useLocation, useNavigationType } from 'react-router'

import { restoreProfile } from '#features/profile/store.ts'
import { siteRoot } from '#lib/site-address.ts'

import { App } from './App.tsx'
import { embedRoot, isEmbedded, prerenderedAt } from './where.ts'
import { isKnownAnswer } from './knowledge.ts'

/** A frame of another site shows no profile: none is taken up there, and none is stored. */
export function restoreOwnProfile(): void {
  if (!isEmbedded()) restoreProfile(isKnownAnswer)
}

/** The path of a page in the guide, from the path of an address. */
export function pageOf(pathname: string): string {
  return pathname.slice(siteRoot.length).replace(/\/+$/, '') || '/'
}

/**
 * The application in a browser. `prerendered`: the page that is already there, taken over as it was written; only then
 * is the rest of the address read, so that both agree.
 */
export function Site({ prerendered, onReady }: { prerendered: string | null; onReady: () => void }) {
  const [isOurs, setIsOurs] = useState(prerendered === null)
  useEffect(() => {
    if (!isOurs) return startTransition(() => setIsOurs(true))
    if (prerendered !== null) restoreOwnProfile()
    const { dataset } = document.documentElement
    delete dataset['waiting']
    delete dataset['failed']
    document.querySelector('[data-help]')?.remove()
    // For tests: from here on, what is touched answers.
    dataset['ready'] = ''
    // For measures: what the address asks for is there, its answer above all.
    performance.mark('ready')
    onReady()
  }, [isOurs, prerendered, onReady])
  return (
    <BrowserRouter basename={isEmbedded() ? embedRoot : siteRoot}>
      <At page={isOurs ? null : prerendered}>
        <App isEmbedded={isEmbedded()} />
      </At>
    </BrowserRouter>
  )
}

/**
 * Puts the location a page was prerendered at in place of the browser's. `<Routes location>` would too, but it remounts
 * every page when it stops doing so, and forgets how one came there.
 */
function At({ page, children }: { page: string | null; children: ReactNode }) {
  const here = useLocation()
  const navigationType = useNavigationType()
  const location = page === null ? here : prerenderedAt(page)
  return <LocationContext.Provider value={{ location, navigationType }}>{children}</LocationContext.Provider>
}
