import type { KnowledgeDetails, ToolDetails } from '#knowledge/views/details.ts'
import { bySource, type Cited } from '#parts/evidence.ts'
import { SourceList } from '#parts/SourceList.tsx'
import { toolsText as text } from '#text/tools.ts'
import { Section } from '#ui/layout.tsx'

/** Every document that the sheet rests on. */
export function ToolSources({ own, sources }: { own: ToolDetails; sources: KnowledgeDetails['sources'] }) {
  const statements = [...own.access, ...own.limits, ...own.support, ...own.links]
  const cited = [...Object.values(own.cites).map((cite): Cited => ({ status: 'current', cite })), ...statements]
  return (
    <Section id="sources" title={text.sources}>
      <SourceList evidence={bySource(cited, sources)} />
    </Section>
  )
}
