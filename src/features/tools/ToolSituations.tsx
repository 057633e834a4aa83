import { Link } from 'react-router'

import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import { paths } from '#permalink/paths.ts'
import { toolsText as text } from '#text/tools.ts'

import styles from './tools.module.css'

/** The told situations in which this tool appears. */
export function ToolSituations({ tool, knowledge }: { tool: CoreTool; knowledge: CoreKnowledge }) {
  const situations = knowledge.situations.filter((situation) => situation.tools.includes(tool.id))
  if (situations.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="situations">
      <h2 id="situations">{text.situations}</h2>
      <ul className={styles.situations}>
        {situations.map((situation) => (
          <li key={situation.id}>
            <Link to={paths.situation(situation.id)}>{situation.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
