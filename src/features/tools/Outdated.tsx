import type { KnowledgeDetails, ToolDetails } from '#knowledge/views/details.ts'
import { Freshness } from '#parts/Freshness.tsx'
import { citationText } from '#text/citation.ts'
import { toolsText as text } from '#text/tools.ts'
import { Said } from '#ui/Said.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import styles from './tools.module.css'

type Props = { details: ToolDetails; sources: KnowledgeDetails['sources'] }

/** What a source says and newer evidence contradicts, with what holds now. */
export function Outdated({ details, sources }: Props) {
  const { outdated, access, limits, support } = details
  const gone = [
    ...[...outdated.uses, ...outdated.exclusions].map((statement) => ({ ...statement, text: statement.why })),
    ...[...outdated.prerequisites, ...outdated.audience, ...access, ...limits, ...support].filter(
      ({ status }) => status === 'outdated',
    ),
  ]
  if (gone.length === 0) return null
  return (
    <Section id="perime" title={text.outdated}>
      <Muted>{text.outdatedLead}</Muted>
      <Stack as="ul" gap={5}>
        {gone.map((statement) => (
          <li key={statement.id} className={styles.statement}>
            <span className={styles.head}>
              <Freshness status="outdated" />
            </span>
            <p>
              <s>
                <Said>{statement.text}</Said>
              </s>
            </p>
            {statement.replaced && (
              <>
                <p>
                  <strong>{text.replaced}</strong>
                  {' : '}
                  <Said>{statement.replaced.text}</Said>
                </p>
                <Muted>
                  {statement.replaced.cite
                    .map(({ source }) => sources[source])
                    .flatMap((source) => (source ? [`${source.title} (${citationText.publishedBy(source)})`] : []))
                    .join(' ; ')}
                </Muted>
              </>
            )}
          </li>
        ))}
      </Stack>
    </Section>
  )
}
