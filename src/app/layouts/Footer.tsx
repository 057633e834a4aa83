import { core } from '#app/knowledge.ts'
import { menus } from '#app/pages.ts'
import { Link } from '#parts/Link.tsx'
import { footer, nav } from '#text/common.ts'

import { Later } from '#app/later.tsx'
import styles from './layout.module.css'

export function Footer() {
  return (
    <footer className={styles.footer}>
      <nav className={styles.siteMap} data-below="3" data-print="none" aria-label={nav.footer}>
        {menus.map(({ title, links }) => (
          <div key={title}>
            <h2 className={styles.siteMapTitle}>{title}</h2>
            <ul className={styles.siteMapList}>
              {links.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </nav>
      <div className={styles.footerInner}>
        <p>
          <strong>{footer.published(core.base.publisher)}</strong>
        </p>
        <p>{footer.owners}</p>
        <p>{footer.privacy}</p>
        <p>{footer.date(core.base.kb)}</p>
        <Later notice="postponed" />
      </div>
    </footer>
  )
}
