import { core } from '#app/knowledge.ts'
import { footer } from '#text/common.ts'

import styles from './layout.module.css'

export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.footerInner}>
        <p>
          <strong>{footer.published(core.base.publisher)}</strong>
        </p>
        <p>{footer.owners}</p>
        <p>{footer.privacy}</p>
        <p>{footer.date(core.base.kb)}</p>
      </div>
    </footer>
  )
}
