import { Link } from 'react-router'
import type { CoreKnowledge, CoreTool } from 'virtual:knowledge/core'

import { site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Sign } from '#ui/Sign.tsx'

import { placesOf } from './places.ts'
import styles from './tools.module.css'

export function ToolsPage({ knowledge, names }: { knowledge: CoreKnowledge; names: Names }) {
  return (
    <div className={styles.page}>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead(knowledge.tools.length)}>{text.title}</PageHeading>
      {knowledge.families.map((family) => {
        // A tool shows once, in its first family.
        const tools = knowledge.tools.filter((tool) => tool.families[0] === family.id)
        if (tools.length === 0) return null
        return (
          <section key={family.id} className={styles.family} aria-labelledby={family.id}>
            <div>
              <h2 id={family.id}>{family.label}</h2>
              <p className={styles.soft}>{family.description}</p>
            </div>
            <ul className={styles.list}>
              {tools.map((tool) => (
                <li key={tool.id}>
                  <ToolCard tool={tool} names={names} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function ToolCard({ tool, names }: { tool: CoreTool; names: Names }) {
  return (
    <Link className={styles.card} to={paths.tool(tool.id)}>
      <strong>{tool.name}</strong>
      <span className={styles.kind}>
        {text.kinds[tool.kind]} · {placesOf(tool, names)}
      </span>
      <span>{tool.summary}</span>
      {tool.unsafe && (
        <span className={styles.unsafe}>
          <Sign meaning="avoid" size={16} />
          {text.unsafe}
        </span>
      )}
    </Link>
  )
}
