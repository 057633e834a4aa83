import type { CoreTool } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { recommendationText } from '#text/recommendation.ts'
import { toolsText as text } from '#text/tools.ts'

import styles from './tools.module.css'

export function ToolSources({ tool, details }: { tool: CoreTool; details: KnowledgeDetails }) {
  const own = details.tools[tool.id]
  if (!own) return null
  const cites = [
    ...Object.values(own.cites).flat(),
    ...[...own.access, ...own.limits, ...own.support, ...own.links].flatMap((statement) => statement.cite),
  ]
  const locators = new Map<string, Set<string>>()
  for (const { source, locator } of cites) locators.set(source, (locators.get(source) ?? new Set()).add(locator))
  return (
    <section className={styles.block} aria-labelledby="sources">
      <h2 id="sources">{text.sources}</h2>
      <ul className={styles.sources}>
        {[...locators].map(([id, places]) => {
          const source = details.sources[id]
          if (!source) return null
          return (
            <li key={id}>
              <strong>{source.url === null ? source.title : <a href={source.url}>{source.title}</a>}</strong>
              <p className={styles.soft}>
                {recommendationText.sourceAt(source.publisher, source.published, source.publishedNote)},{' '}
                {recommendationText.consulted(source.consultedOn)}
              </p>
              <p className={styles.soft}>{[...places].join(' ; ')}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
