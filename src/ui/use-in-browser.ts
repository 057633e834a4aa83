import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False where the page is written at build time and while it is taken over; true from then on. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
