import { LineIcon } from '#ui/LineIcon.tsx'

import styles from './chosen-badge.module.css'

/** The mark of a territory's own choice: a colour, a word and a sign that no meaning of the guide has. */
export function ChosenBadge({ children }: { children: React.ReactNode }) {
  return (
    <span className={styles.badge}>
      <LineIcon size={18}>
        <path d="M3 16V8.5L9 3l6 5.500V16M7 16v-4.500h4V16" />
      </LineIcon>
      {children}
    </span>
  )
}
