import type { CoreTool } from 'virtual:knowledge/core'

import { meaningWords } from '#text/meaning.ts'
import { type Names, oneOf } from '#text/names.ts'
import { toolsText as text } from '#text/tools.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Said } from '#ui/Said.tsx'

import { Freshness } from './Freshness.tsx'
import styles from './tools.module.css'

export function Exclusions({ tool, names }: { tool: CoreTool; names: Names }) {
  if (tool.exclusions.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="exclusions">
      <h2 id="exclusions">{text.exclusions}</h2>
      <ul className={styles.statements}>
        {tool.exclusions.map((exclusion) => (
          <li key={exclusion.id} className={styles.statement} data-meaning="avoid">
            <span className={styles.head}>
              <MeaningBadge meaning="avoid">{meaningWords.avoid}</MeaningBadge>
              <Freshness status={exclusion.status} />
            </span>
            <p>
              <Said>{exclusion.why}</Said>
            </p>
            {exclusion.instead.length > 0 && (
              <p className={styles.instead}>{text.instead(oneOf(exclusion.instead.map(names.tool)))}</p>
            )}
            {exclusion.scope && (
              <p className={styles.soft}>{text.scope(exclusion.scope.map(names.region).join(', '))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
