import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Source } from '#knowledge/schema.ts'
import type { Citation, Status } from '#knowledge/statement.ts'

type Counted = { readonly id: string; readonly count: number }

export type SourceStatement = {
  readonly place: { readonly kind: 'tool' | 'faq'; readonly id: string }
  readonly text: string
  /** What holds now, and the documents that say so. */
  readonly now: string
  readonly evidence: readonly string[]
}

export type LibrarySource = Omit<Source, '$schema' | 'file'> & {
  /** What rests on this document. */
  readonly tools: readonly Counted[]
  readonly faq: readonly Counted[]
  readonly situations: readonly string[]
  readonly toConfirm: number
  readonly outdated: readonly SourceStatement[]
}

type Said = {
  readonly place: SourceStatement['place']
  readonly text: string
  readonly status: Status
  readonly cite: readonly Citation[]
  readonly replaced?: { readonly text: string; readonly cite: readonly Citation[] } | undefined
}

/** Every document, what rests on it, and what it says that no longer holds. */
export function toSources(knowledge: Knowledge): readonly LibrarySource[] {
  const all = [...toolStatements(knowledge), ...faqStatements(knowledge)]
  return knowledge.sources.map(({ $schema: _schema, file: _file, ...source }) => {
    const own = all.filter(({ cite }) => cite.some((citation) => citation.source === source.id))
    const replacing = all.filter(({ replaced }) => replaced?.cite.some((citation) => citation.source === source.id))
    return {
      ...source,
      tools: countBy([...own, ...replacing], 'tool'),
      faq: countBy([...own, ...replacing], 'faq'),
      situations: knowledge.situations
        .filter(({ cite }) => cite.some((citation) => citation.source === source.id))
        .map(({ id }) => id),
      toConfirm: own.filter(({ status }) => status === 'to-confirm').length,
      outdated: own.filter(({ status }) => status === 'outdated').map(toStatement),
    }
  })
}

function toStatement({ place, text, replaced }: Said): SourceStatement {
  return {
    place,
    text,
    now: replaced?.text ?? '',
    evidence: [...new Set((replaced?.cite ?? []).map(({ source }) => source))],
  }
}

function toolStatements(knowledge: Knowledge): Said[] {
  return knowledge.tools.flatMap((tool) => {
    const place = { kind: 'tool', id: tool.id } as const
    return [
      ...[...tool.uses, ...tool.exclusions].map(({ why, ...rest }): Said => ({ ...rest, place, text: why })),
      ...[tool.prerequisites, tool.limits, tool.access, tool.support, tool.audience]
        .flat()
        .map((statement): Said => ({ ...statement, place })),
      ...tool.links.map(({ label, ...rest }): Said => ({ ...rest, place, text: label })),
    ]
  })
}

function faqStatements(knowledge: Knowledge): Said[] {
  return knowledge.faq.flatMap((topic) =>
    topic.entries.map(({ answer, ...rest }): Said => ({ ...rest, place: { kind: 'faq', id: topic.id }, text: answer })),
  )
}

/** How many statements of each tool, or of each topic. */
function countBy(statements: readonly Said[], kind: Said['place']['kind']): { id: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { place } of statements) {
    if (place.kind === kind) counts.set(place.id, (counts.get(place.id) ?? 0) + 1)
  }
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((a, b) => b.count - a.count)
}
