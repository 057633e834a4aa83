import { useEffect, useRef } from 'react'

let arrivals = 0

/** Moves the focus to a new page's heading, except on the first page, where the browser's own start is right. */
export function useArrival<Element extends HTMLElement>() {
  const ref = useRef<Element>(null)
  useEffect(() => {
    arrivals += 1
    if (arrivals > 1) ref.current?.focus({ preventScroll: true })
  }, [])
  return ref
}
