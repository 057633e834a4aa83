import { lazy, Suspense, useState } from 'react'

import { nav } from '#text/common.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Magnifier } from '#ui/LineIcon.tsx'

import styles from './find.module.css'

import type { WindowProps } from './FindWindow.tsx'

const FindWindow = lazy(() => import('./FindWindow.tsx').then((module) => ({ default: module.FindWindow })))

type Props = Omit<WindowProps, 'onClose'>

/** The search from any page: a button, and a window over the page, fetched when it opens. */
export function FindDialog(props: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.open}
        data-print="none"
        aria-haspopup="dialog"
        aria-label={nav.find}
        onClick={() => setOpen(true)}
      >
        <Magnifier />
        <span className={styles.openWord}>{nav.find}</span>
      </button>
      {isOpen && (
        <Accessory>
          <Suspense>
            <FindWindow {...props} onClose={() => setOpen(false)} />
          </Suspense>
        </Accessory>
      )}
    </>
  )
}
