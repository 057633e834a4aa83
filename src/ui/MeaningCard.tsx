import styles from './meaning-card.module.css'
import type { Meaning } from './Sign.tsx'
import { MeaningBadge } from './MeaningBadge.tsx'

type Props = { meaning: Meaning; word: string; children: React.ReactNode }

/** A block that carries a meaning: its edge and its badge say which. */
export function MeaningCard({ meaning, word, children }: Props) {
  return (
    <div className={styles.card} data-meaning={meaning}>
      <MeaningBadge meaning={meaning}>{word}</MeaningBadge>
      {children}
    </div>
  )
}
