import { Component, type ReactNode } from 'react'

import { failure } from '#text/common.ts'
import { paths } from '#text/paths.ts'
import { buttonClass } from '#ui/button-class.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './layouts/layout.module.css'

/** The page that shows when a page breaks, or cannot be fetched. Give it a key so that the next page starts afresh. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div className={styles.failure}>
        <PageHeading lead={failure.body}>{failure.title}</PageHeading>
        <p className={styles.failureActions}>
          <button type="button" className={buttonClass('primary')} onClick={() => location.reload()}>
            {failure.reload}
          </button>
          {/* A full load, not a route: the code of the page may be what is broken. */}
          <a className={buttonClass('secondary')} href={paths.home()}>
            {failure.home}
          </a>
        </p>
      </div>
    )
  }
}
