import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { meaningWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { toolsText as text } from '#text/tools.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './tools.module.css'

/** What the guide advises beside this tool, in the situations it knows. */
export function Complements({ tool, catalogue, names }: { tool: CoreTool; catalogue: Catalogue; names: Names }) {
  const complements = catalogue.complements[tool.id] ?? []
  if (complements.length === 0) return null
  return (
    <Section id="complements" title={text.complements}>
      <Muted>{text.complementsLead}</Muted>
      <Stack as="ul" gap={5}>
        {complements.map((id) => (
          <li key={id} className={styles.statement} data-meaning="complement">
            <MeaningBadge meaning="complement">{meaningWords.complement}</MeaningBadge>
            <p>
              <Link to={paths.tool(id)}>{names.tool(id)}</Link>
            </p>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
