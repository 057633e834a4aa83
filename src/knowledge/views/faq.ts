import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Citation, Status } from '#knowledge/statement.ts'

export type FaqEntry = {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly status: Status
  readonly sources: readonly string[]
  readonly replaced?: { readonly text: string; readonly sources: readonly string[] }
}

export type FaqTopic = {
  readonly id: string
  readonly topic: string
  readonly tool: string | null
  readonly entries: readonly FaqEntry[]
}

export type FaqLibrary = {
  readonly topics: readonly FaqTopic[]
  /** Source → title, for those that are cited. */
  readonly sources: Readonly<Record<string, string>>
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
