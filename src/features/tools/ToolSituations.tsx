import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { Section, Stack } from '#ui/layout.tsx'

import styles from './tools.module.css'

/** The situations in which this tool appears. */
export function ToolSituations({ tool, knowledge }: { tool: CoreTool; knowledge: CoreKnowledge }) {
  const situations = knowledge.situations.filter((situation) => situation.tools.includes(tool.id))
  if (situations.length === 0) return null
  return (
    <Section id="situations" title={text.situations}>
      <Stack as="ul" gap={2} className={styles.situations}>
        {situations.map((situation) => (
          <li key={situation.id}>
            <Link to={paths.situation(situation.id)}>{situation.title}</Link>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
