import { site } from '#text/common.ts'
import { waiting } from '#text/waiting.ts'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './layouts/layout.module.css'
import { WithoutScript } from './WithoutScript.tsx'

/** The recommendation before its answers are read: what the page is for, in words that hold whatever they are. */
export function Waiting() {
  return (
    <div className={styles.waiting}>
      <title>{site.title(waiting.title)}</title>
      <WithoutScript />
      <PageHeading eyebrow={waiting.eyebrow} lead={waiting.lead}>
        {waiting.title}
      </PageHeading>
    </div>
  )
}
