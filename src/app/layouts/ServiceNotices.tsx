import { useSyncExternalStore } from 'react'

import { core } from '#app/knowledge.ts'
import { postponeNextVersion, takeNextVersion, useVersions } from '#app/offline.ts'
import { offline, update } from '#text/versions.ts'
import { buttonClass } from '#ui/looks.ts'

import styles from './service-notices.module.css'

/** What the person should know of the service itself: no network, or a newer version. Quiet, at the foot of the screen. */
export function ServiceNotices() {
  const isOnline = useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  )
  const { next, isPostponed } = useVersions()
  return (
    // An <output> may not hold paragraphs and a button: a div it is.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={styles.notices} data-print="none" role="status">
      {!isOnline && (
        <p className={styles.notice}>
          <strong>{offline.title}</strong> {offline.body(core.base.kb)}
        </p>
      )}
      {isOnline && next && !isPostponed && (
        <div className={styles.notice}>
          <p>{update.body}</p>
          <button type="button" className={buttonClass('secondary')} onClick={() => takeNextVersion(next)}>
            {update.accept}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={postponeNextVersion}>
            {update.later}
          </button>
        </div>
      )}
    </div>
  )
}

function watchNetwork(onChange: () => void): () => void {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}

/** A newer version that was put off, to call back. */
export function PostponedVersion() {
  const { next, isPostponed } = useVersions()
  if (!next || !isPostponed) return null
  return (
    <p>
      <button type="button" className={buttonClass('quiet')} onClick={() => takeNextVersion(next)}>
        {update.postponed}
      </button>
    </p>
  )
}
