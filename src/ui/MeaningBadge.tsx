import styles from './meaning-badge.module.css'
import { type Meaning, Sign } from './Sign.tsx'

export function MeaningBadge({
  meaning,
  children,
  strong = false,
}: {
  meaning: Meaning
  children: React.ReactNode
  strong?: boolean
}) {
  return (
    <span className={`${styles.badge} ${strong ? styles.strong : ''}`} data-meaning={meaning}>
      <Sign meaning={meaning} size={strong ? 22 : 18} />
      {children}
    </span>
  )
}
