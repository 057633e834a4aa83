import styles from './radio-card.module.css'

type Props = {
  name: string
  value: string
  label: string
  hint?: string | undefined
  /** The key that chooses this card, shown in its corner. */
  digit?: string | undefined
  checked: boolean
  onChoose: () => void
  /** A tap or a click, as opposed to a choice made with the keyboard. */
  onTap?: () => void
  compact?: boolean
}

/** One choice of a question, large enough for a thumb. */
export function RadioCard({ name, value, label, hint, digit, checked, onChoose, onTap, compact = false }: Props) {
  return (
    // The keyboard acts on the input inside: a click on the card is the shortcut of a tap, nothing more.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <label
      className={`${styles.card} ${compact ? styles.compact : ''}`}
      // `detail` counts real clicks: choices made with arrows or a digit have none.
      onClick={(event) => event.target instanceof HTMLInputElement || event.detail === 0 || onTap?.()}
    >
      <input className={styles.input} type="radio" name={name} value={value} checked={checked} onChange={onChoose} />
      <span className={styles.text}>
        <span className={styles.label}>{label}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
      {digit !== undefined && (
        <kbd className={styles.digit} aria-hidden="true">
          {digit}
        </kbd>
      )}
    </label>
  )
}
