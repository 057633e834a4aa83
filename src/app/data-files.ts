import place from 'virtual:knowledge/place'

/** A data file of this build, by its name without `.json`. Throws when it does not come. */
export async function fetchData<Data>(name: string): Promise<Data> {
  const response = await fetch(`${place}${name}.json`)
  if (!response.ok) throw new Error(`${name}.json: ${response.status}`)
  return response.json()
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
