import { Link } from 'react-router'
import type { CoreTool } from 'virtual:knowledge/core'

import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { toolsText as text } from '#text/tools.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Said } from '#ui/Said.tsx'

import { Freshness } from './Freshness.tsx'
import styles from './tools.module.css'

type Props = {
  tool: CoreTool
  /** Where the guide starts for a use. */
  startOf: (use: string) => string
}

export function Uses({ tool, startOf }: Props) {
  if (tool.uses.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="usages">
      <h2 id="usages">{text.uses}</h2>
      <ul className={styles.statements}>
        {tool.uses.map((use) => {
          const meaning = roleMeanings[use.role]
          return (
            <li key={use.id} className={styles.statement} data-meaning={meaning}>
              <span className={styles.head}>
                <MeaningBadge meaning={meaning}>{meaningWords[meaning]}</MeaningBadge>
                <Freshness status={use.status} />
              </span>
              <p id={`usage-${use.id}`}>
                <Said>{use.why}</Said>
              </p>
              <p>
                <Link to={startOf(use.id)} aria-describedby={`usage-${use.id}`}>
                  {text.from}
                </Link>
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
