import { lazy, Suspense } from 'react'
import { createPortal } from 'react-dom'

import { Boundary } from '#ui/Boundary.tsx'
import { useInBrowser } from '#ui/use-in-browser.ts'

import type { SheetProps } from './PrintSheet.tsx'

const PrintSheet = lazy(() => import('./PrintSheet.tsx').then((module) => ({ default: module.PrintSheet })))

/**
 * The page on one sheet of paper, in place of everything else when it is printed. It comes after the page and beside
 * it: until it is there, or if it cannot be fetched, the page itself is printed.
 */
export function PrintSlot(props: SheetProps) {
  const isInBrowser = useInBrowser()
  if (!isInBrowser || props.evaluation.outcome === 'undecided') return null
  return createPortal(
    <Boundary fallback={null}>
      <Suspense fallback={null}>
        <PrintSheet {...props} />
      </Suspense>
    </Boundary>,
    document.body,
  )
}
