import type { Catalogue } from 'virtual:knowledge/catalogue'
import type { FaqLibrary } from 'virtual:knowledge/faq'
import type { GlossaryTerm } from 'virtual:knowledge/glossary'

import { compile } from '#engine/compile.ts'
import { settle } from '#engine/changes.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Citation } from '#knowledge/statement.ts'

/** What filters and the map need of each tool beside the first load. */
export function toCatalogue(knowledge: Knowledge): Catalogue {
  return {
    markers: knowledge.categories
      .filter((category) => category.kind === 'marker')
      .map(({ id, label, description }) => ({ id, label, description })),
    tools: Object.fromEntries(knowledge.tools.map(({ id, markers }) => [id, markers])),
    complements: complementsOf(knowledge),
  }
}

/** Tool → what the engine adds to it in the told situations where it comes first, most often first. */
function complementsOf(knowledge: Knowledge): Record<string, string[]> {
  const compiled = compile(knowledge)
  const found = new Map<string, Map<string, number>>()
  for (const { answers } of knowledge.situations) {
    const outcome = settle(compiled, answers)
    if (!outcome?.top) continue
    for (const tool of [outcome.top.tool, ...outcome.top.with]) {
      const counts = found.get(tool) ?? new Map<string, number>()
      for (const complement of outcome.complements) {
        counts.set(complement.tool, (counts.get(complement.tool) ?? 0) + 1)
      }
      found.set(tool, counts)
    }
  }
  return Object.fromEntries(
    [...found]
      .filter(([, counts]) => counts.size > 0)
      .map(([tool, counts]) => [tool, [...counts].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)]),
  )
}

/** The questions and answers, with the titles of the documents they rest on. */
export function toFaq(knowledge: Knowledge): FaqLibrary {
  const cited = new Set<string>()
  const sourcesOf = (cite: readonly Citation[]) => {
    const ids = [...new Set(cite.map(({ source }) => source))]
    for (const id of ids) cited.add(id)
    return ids
  }
  const topics = knowledge.faq.map(({ id, topic, tool, entries }) => ({
    id,
    topic,
    tool,
    entries: entries.map(({ cite, replaced, ...entry }) => ({
      ...entry,
      sources: sourcesOf(cite),
      ...(replaced && { replaced: { text: replaced.text, sources: sourcesOf(replaced.cite) } }),
    })),
  }))
  const sources = knowledge.sources.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title] as const)
  return { topics, sources: Object.fromEntries(sources) }
}

export function toGlossary(knowledge: Knowledge): readonly GlossaryTerm[] {
  return knowledge.glossary.map(({ $schema: _schema, ...term }) => term)
}
