import type { CoreTool } from '#knowledge/views/core.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { Link } from '#parts/Link.tsx'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { toolsText as text } from '#text/tools.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Said } from '#ui/Said.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './tools.module.css'

type Props = {
  tool: CoreTool
  /** What the tool implements: it serves for all that they serve for. */
  standards: readonly CoreTool[]
  /** Where the guide starts for a use. */
  startOf: (when: CoreTool['uses'][number]['when']) => string
}

export function Uses({ tool, standards, startOf }: Props) {
  const inherited = standards.flatMap(({ id, name, uses }) => uses.map((use) => ({ ...use, of: id, by: name })))
  const uses = [...inherited, ...tool.uses.map((use) => ({ ...use, of: tool.id, by: null }))]
  if (uses.length === 0) return null
  return (
    <Section id="usages" title={text.uses}>
      <Stack as="ul" gap={5}>
        {uses.map((use) => {
          const meaning = roleMeanings[use.role]
          return (
            <li key={`${use.of}-${use.id}`} className={styles.statement} data-meaning={meaning}>
              <span className={styles.head}>
                <MeaningBadge meaning={meaning}>{meaningWords[meaning]}</MeaningBadge>
                <Freshness status={use.status} />
                {use.by !== null && <Muted as="span">{text.inherited(use.by)}</Muted>}
              </span>
              <p id={`usage-${use.of}-${use.id}`}>
                <Said>{use.why}</Said>
              </p>
              <p>
                <Link to={startOf(use.when)} aria-describedby={`usage-${use.of}-${use.id}`}>
                  {text.from}
                </Link>
              </p>
            </li>
          )
        })}
      </Stack>
    </Section>
  )
}
