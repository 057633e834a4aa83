import { holds } from '#knowledge/condition.ts'
import { isOpenAnswer } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import type { Citation, Condition, Status } from '#knowledge/statement.ts'

export type FaqEntry = {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly status: Status
  readonly sources: readonly string[]
  readonly replaced?: { readonly text: string; readonly sources: readonly string[] }
  /** Tools whose sheet shows it, beside the tool of its topic. */
  readonly tools?: readonly string[]
  /** The answers whose recommendation shows it. */
  readonly when?: Condition
  /** Only for these professions; everyone if absent. */
  readonly professions?: readonly string[]
  /** Where it was before: old links still lead to it. */
  readonly formerPlaces?: readonly { readonly topic: string; readonly entry: string }[]
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

/** One question of the FAQ, with the topic that leads to it. */
export type AskedEntry = { readonly topic: FaqTopic; readonly entry: FaqEntry }

/**
 * The questions about some tools, topic by topic, in authored order: those of a topic about one of them, and those that
 * name one of them. What is outdated is left out, and topics where nothing remains.
 */
export function answersAbout(
  topics: readonly FaqTopic[],
  tools: readonly string[],
): readonly { readonly topic: FaqTopic; readonly entries: readonly FaqEntry[] }[] {
  return topics.flatMap((topic) => {
    const entries = topic.entries.filter((entry) => entry.status !== 'outdated' && isAbout(topic, entry, tools))
    return entries.length > 0 ? [{ topic, entries }] : []
  })
}

/**
 * The questions that a recommendation calls for, the nearest first: those whose condition surely holds for the answers
 * given, and among these the ones about a tool of the recommendation; then, without a condition, those that name one of
 * its tools, and last those of a topic about one. An entry for other professions than the reader's is left out; so is
 * what is outdated. Linear in the number of entries; the caller shows as many as fit.
 */
export function answersFor(
  topics: readonly FaqTopic[],
  { tools, answers }: { readonly tools: readonly string[]; readonly answers: Readonly<Record<string, string>> },
): readonly AskedEntry[] {
  const { profession } = answers
  const ranked = topics.flatMap((topic) =>
    topic.entries.flatMap((entry) => {
      if (entry.status === 'outdated' || !isForProfession(entry, profession)) return []
      const rank = rankOf(topic, entry, tools, answers)
      return rank === null ? [] : [{ rank, topic, entry }]
    }),
  )
  // The sort is stable: authored order within a rank.
  return ranked.sort((one, other) => one.rank - other.rank).map(({ topic, entry }) => ({ topic, entry }))
}

/** How near a question is to a recommendation, 0 the nearest; null where it does not belong there. */
function rankOf(
  topic: FaqTopic,
  entry: FaqEntry,
  tools: readonly string[],
  answers: Readonly<Record<string, string>>,
): number | null {
  if (entry.when !== undefined) {
    if (!holds(entry.when, answers)) return null
    return isAbout(topic, entry, tools) ? 0 : 1
  }
  if (entry.tools?.some((tool) => tools.includes(tool))) return 2
  return isAbout(topic, entry, tools) ? 3 : null
}

function isAbout(topic: FaqTopic, entry: FaqEntry, tools: readonly string[]): boolean {
  return (topic.tool !== null && tools.includes(topic.tool)) || (entry.tools ?? []).some((tool) => tools.includes(tool))
}

function isForProfession({ professions }: FaqEntry, profession: string | undefined): boolean {
  return (
    professions === undefined ||
    profession === undefined ||
    isOpenAnswer(profession) ||
    professions.includes(profession)
  )
}
