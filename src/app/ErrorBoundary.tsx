import { serverPath } from '#lib/site-address.ts'
import { failure } from '#text/common.ts'
import { paths } from '#permalink/paths.ts'
import { withoutScript } from '#text/without-script.ts'
import { Boundary } from '#ui/Boundary.tsx'
import { buttonClass } from '#ui/looks.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './layouts/layout.module.css'
import { ReadableWays } from './ReadableWays.tsx'

/** What shows when a page breaks, or its code cannot be fetched. */
export function ErrorBoundary({ children }: { children: React.ReactNode }) {
  return <Boundary fallback={<FailurePage />}>{children}</Boundary>
}

function FailurePage() {
  return (
    <div className={styles.failure}>
      <PageHeading lead={failure.body}>{failure.title}</PageHeading>
      <p className={styles.failureActions}>
        <button type="button" className={buttonClass('primary')} onClick={() => location.reload()}>
          {failure.reload}
        </button>
        {/* A full load, not a route: the code of the page may be what is broken. */}
        <a className={buttonClass('secondary')} href={serverPath(paths.home())}>
          {failure.home}
        </a>
      </p>
      <p>{withoutScript.meanwhile}</p>
      <ul>
        <ReadableWays />
      </ul>
    </div>
  )
}
