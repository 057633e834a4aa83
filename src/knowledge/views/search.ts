import { type Knowledge, regionOfTopic } from '#knowledge/knowledge.ts'
import type { Lexicon, Notice, Places } from '#knowledge/schema.ts'

/** A notice as a page shows it: its sources are on the page of sources. */
export type ShownNotice = Pick<Notice, 'id' | 'kind' | 'order' | 'title' | 'text' | 'numbers' | 'links' | 'alone'>

export type SearchWords = {
  readonly lexicon: readonly Lexicon[]
  readonly places: Places
  readonly notices: readonly ShownNotice[]
  /** Other names of tools. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  /** The questions that have a cited answer, a topic at a time. */
  readonly topics: readonly AskedTopic[]
  /** Topic → the region whose word it is; without those of everyone. */
  readonly topicRegions: Readonly<Record<string, string>>
}

/** A topic of answers, its name, and the tool that it is about; then what each entry is asked with. */
type AskedTopic = readonly [id: string, name: string, tool: string | null, questions: Readonly<Record<string, string>>]

/** A question that has a cited answer: `topic/entry`, what is asked, of what. */
export type AskedAnswer = {
  readonly id: string
  readonly question: string
  readonly topic: string
  readonly tool: string | null
}

/** What searching needs beside the core, the glossary and the ranker. */
export function toSearchWords(knowledge: Knowledge): SearchWords {
  return {
    lexicon: knowledge.lexicon.map(({ $schema: _schema, ...entry }) => entry),
    places: knowledge.places,
    notices: knowledge.notices.map(toShownNotice),
    aliases: toAliases(knowledge),
    topics: toAskedTopics(knowledge),
    topicRegions: topicRegions(knowledge),
  }
}

/** The questions that have a cited answer, as they are sent: what a topic says of all of them once. */
function toAskedTopics({ faq }: Pick<Knowledge, 'faq'>): AskedTopic[] {
  return faq.map(({ id, topic, tool, entries }) => [
    id,
    topic,
    tool,
    Object.fromEntries(entries.map((entry) => [entry.id, entry.question])),
  ])
}

/** The same, one by one. */
export function answersOf(topics: readonly AskedTopic[]): AskedAnswer[] {
  return topics.flatMap(([id, topic, tool, questions]) =>
    Object.entries(questions).map(([entry, question]) => ({ id: `${id}/${entry}`, question, topic, tool })),
  )
}

/** Every question that has a cited answer. */
export function askedAnswers(knowledge: Pick<Knowledge, 'faq'>): AskedAnswer[] {
  return answersOf(toAskedTopics(knowledge))
}

/** The other names of each tool that has some. */
export function toAliases({ tools }: Pick<Knowledge, 'tools'>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(tools.flatMap(({ id, aliases }) => (aliases ? [[id, aliases]] : [])))
}

/** The region of each topic of answers that is the word of one. */
export function topicRegions(knowledge: Pick<Knowledge, 'faq' | 'files'>): Record<string, string> {
  return Object.fromEntries(
    knowledge.faq.flatMap(({ id }) => {
      const region = regionOfTopic(knowledge, id)
      return region === null ? [] : [[id, region] as const]
    }),
  )
}

/** A notice without its proofs and its condition. */
export function toShownNotice({ id, kind, order, title, text, numbers, links, alone }: Notice): ShownNotice {
  return { id, kind, order, title, text, alone, ...(numbers && { numbers }), ...(links && { links }) }
}
