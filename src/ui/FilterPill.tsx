import styles from './filter-pill.module.css'

type Props = {
  type: 'checkbox' | 'radio'
  name: string
  value: string
  label: string
  /** How many things this choice would show. */
  count: number
  checked: boolean
  onChange: (checked: boolean) => void
}

/** One value of a filter. Where it would show nothing it says so and cannot be chosen, unless it is what is on. */
export function FilterPill({ type, name, value, label, count, checked, onChange }: Props) {
  return (
    <label className={styles.pill}>
      <input
        className={styles.input}
        type={type}
        name={name}
        value={value}
        checked={checked}
        disabled={count === 0 && !checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
      <span className={styles.count}>{count}</span>
    </label>
  )
}
