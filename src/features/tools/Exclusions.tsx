import { isRuleHere } from '#knowledge/standing.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { meaningWords } from '#text/meaning.ts'
import { type Names, oneOf } from '#text/names.ts'
import { toolsText as text } from '#text/tools.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { Said } from '#ui/Said.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './tools.module.css'

type Props = {
  tool: CoreTool
  /** What the tool implements: what they must not be used for, it must not either. */
  standards: readonly CoreTool[]
  names: Names
}

export function Exclusions({ tool, standards, names }: Props) {
  const inherited = standards.flatMap(({ name, exclusions }) =>
    exclusions.filter((exclusion) => isRuleHere(tool, exclusion)).map((exclusion) => ({ ...exclusion, by: name })),
  )
  const exclusions = [...tool.exclusions.map((exclusion) => ({ ...exclusion, by: null })), ...inherited]
  if (exclusions.length === 0) return null
  return (
    <Section id="exclusions" title={text.exclusions}>
      <Stack as="ul" gap={5}>
        {exclusions.map((exclusion) => (
          <li key={exclusion.id} className={styles.statement} data-meaning="avoid">
            <span className={styles.head}>
              <MeaningBadge meaning="avoid">{meaningWords.avoid}</MeaningBadge>
              <Freshness status={exclusion.status} />
              {exclusion.by !== null && <Muted as="span">{text.inherited(exclusion.by)}</Muted>}
            </span>
            <p>
              <Said>{exclusion.why}</Said>
            </p>
            {exclusion.instead.length > 0 && (
              <p className={styles.instead}>{text.instead(oneOf(exclusion.instead.map(names.tool)))}</p>
            )}
            {exclusion.scope && <Muted>{text.scope(exclusion.scope.map(names.region).join(', '))}</Muted>}
          </li>
        ))}
      </Stack>
    </Section>
  )
}
