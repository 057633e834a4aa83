import { useRef } from 'react'

import { isMainLink, menus } from '#app/pages.ts'
import { NavLink } from '#parts/Link.tsx'
import { nav } from '#text/common.ts'
import { LineIcon } from '#ui/LineIcon.tsx'

import styles from './layout.module.css'

/** The pages that are not always in sight; on a phone, all. Closes when the focus leaves it, and with Escape. */
export function MoreMenu() {
  const ref = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (ref.current) ref.current.open = false
  }
  return (
    // The menu listens to what happens inside it; what is pressed is its summary and its links.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={ref}
      className={styles.more}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        ref.current?.querySelector('summary')?.focus()
      }}
    >
      <summary className={styles.navLink}>
        <span className={styles.wide}>{nav.more}</span>
        <span className={styles.narrow}>{nav.menu}</span>
        <LineIcon className={styles.chevron} size={12} weight={2.2}>
          <path d="m2 4 4 4 4-4" />
        </LineIcon>
      </summary>
      <div className={styles.menu}>
        {menus.map(({ title, links }) => (
          <div key={title}>
            <p className={styles.menuTitle}>{title}</p>
            <ul className={styles.menuList}>
              {links.map((link) => (
                <li key={link.to} className={isMainLink(link) ? styles.narrow : undefined}>
                  <NavLink to={link.to} className={styles.menuLink} onClick={close}>
                    {link.label}
                  </NavLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
