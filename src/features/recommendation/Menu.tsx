import { lazy, Suspense, useState } from 'react'

import { answerText } from '#text/answer.ts'
import { common, failure } from '#text/common.ts'
import { Accessory } from '#ui/Boundary.tsx'

import styles from './more.module.css'
import type { ViewProps } from './view.ts'

const MenuItems = lazy(async () => ({ default: (await import('./MenuItems.tsx')).MenuItems }))

/** What else one can do with the answer, behind one sign. What is behind it is fetched when it opens. */
export function Menu(props: ViewProps & { title: string }) {
  const [isAsked, setAsked] = useState(false)
  return (
    <details className={styles.menu} data-print="none" onToggle={() => setAsked(true)}>
      <summary className={styles.dots}>
        <span aria-hidden="true">⋯</span>
        {answerText.others}
      </summary>
      {isAsked && (
        <Accessory otherwise={<p>{failure.details}</p>}>
          <Suspense fallback={<p>{common.loading}</p>}>
            <MenuItems {...props} />
          </Suspense>
        </Accessory>
      )}
    </details>
  )
}
