import type { ShownNotice } from '#knowledge/views/search.ts'
import { buttonClass } from '#ui/button-class.ts'

import styles from './notice-card.module.css'

type Props = { notice: ShownNotice; level: 2 | 3 }

/** What must be said before any tool: who to call is one touch away. */
export function NoticeCard({ notice: { kind, title, text, numbers = [], links = [] }, level }: Props) {
  const Title = `h${level}` as const
  return (
    <div className={styles.card} data-kind={kind}>
      <Title>{title}</Title>
      <p>{text}</p>
      {numbers.length > 0 && (
        <ul className={styles.ways}>
          {numbers.map(({ label, phone }) => (
            <li key={phone}>
              <a className={buttonClass('primary')} href={`tel:${phone.replaceAll(/[\s.]/g, '')}`}>
                {phone}
              </a>{' '}
              {label}
            </li>
          ))}
        </ul>
      )}
      {links.length > 0 && (
        <ul className={styles.ways}>
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url}>{label}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
