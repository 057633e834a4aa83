import type { Option } from '#knowledge/schema.ts'
import { someOf } from '#text/names.ts'
import { LineIcon } from '#ui/LineIcon.tsx'

import styles from './wizard.module.css'

type Props = {
  /** Each with its group, in the order in which groups and options are shown. */
  options: readonly Option[]
  chosen: string | undefined
  card: (option: Option) => React.ReactNode
}

/** Many choices under headings that fold: one touch opens a group, one chooses. A group of one is its choice. */
export function Groups({ options, chosen, card }: Props) {
  const titles = [...new Set(options.map(({ group }) => group))]
  return titles.map((title) => {
    const own = options.filter(({ group }) => group === title)
    if (own.length === 1) return own.map(card)
    return (
      <details key={title} className={styles.group} open={own.some(({ id }) => id === chosen)}>
        <summary className={styles.groupTitle}>
          <strong>{title}</strong>
          <span className={styles.groupPreview}>{someOf(own.map(({ short, label }) => short ?? label))}</span>
          <LineIcon className={styles.groupChevron} size={16} weight={2.4}>
            <path d="m3 5.5 5 5 5-5" />
          </LineIcon>
        </summary>
        <div className={styles.groupOptions}>{own.map(card)}</div>
      </details>
    )
  })
}
