import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { buttonClass } from '#ui/looks.ts'

import styles from './more.module.css'

/** The way to the next exchange, and what a page has to say at its end. */
export function Next({ restart, children }: { restart: string; children?: React.ReactNode }) {
  return (
    <div className={styles.next} data-print="none">
      {children}
      <p>
        <Link className={buttonClass('secondary')} to={paths.guide(restart)}>
          {text.restart}
        </Link>
      </p>
    </div>
  )
}
