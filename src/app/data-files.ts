import place from 'virtual:knowledge/place'

import { renewOnce } from './renew.ts'

/**
 * A data file of this build, by its name without `.json`. Throws when it does not come; where the site has something
 * else in its place, or nothing any more, the page is loaded again first, once.
 */
export async function fetchData<Data>(name: string): Promise<Data> {
  const response = await fetch(`${place}${name}.json`)
  if (isData(response)) return response.json()
  await renewOnce()
  throw new Error(`${name}.json: ${response.status} ${response.headers.get('content-type')}`)
}

/** A data file that may not exist: null where it does not come. */
export async function guessData<Data>(name: string): Promise<Data | null> {
  try {
    const response = await fetch(`${place}${name}.json`)
    return isData(response) ? response.json() : null
  } catch {
    return null
  }
}

/** Filters and hosts give pages in the place of what they refuse or have no more. */
function isData(response: Response): boolean {
  return response.ok && (response.headers.get('content-type')?.includes('json') ?? false)
}

/** Whether a service worker has the data files of this build at hand, each kind in one file. */
export function isKeptOffline(): boolean {
  if (import.meta.env.SSR || !('serviceWorker' in navigator)) return false
  try {
    return navigator.serviceWorker.controller !== null
  } catch {
    // A frame in a sandbox may not even ask.
    return false
  }
}

/** What is loaded once, when it is first needed. A failed load is forgotten, so that the next try loads again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | null = null
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = null
      throw error
    }))
}
