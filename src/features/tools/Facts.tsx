import type { Status } from '#knowledge/statement.ts'
import { Said } from '#ui/Said.tsx'

import { Freshness } from './Freshness.tsx'
import styles from './tools.module.css'

type Props = {
  id: string
  title: string
  facts: readonly { readonly id: string; readonly text: string; readonly status: Status }[]
  ordered?: boolean
}

export function Facts({ id, title, facts, ordered = false }: Props) {
  if (facts.length === 0) return null
  const items = facts.map((fact) => (
    <li key={fact.id}>
      <Said>{fact.text}</Said> <Freshness status={fact.status} />
    </li>
  ))
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {ordered ? <ol className={styles.steps}>{items}</ol> : <ul className={styles.facts}>{items}</ul>}
    </section>
  )
}
