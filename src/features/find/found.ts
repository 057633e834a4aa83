import type { Territory } from '#knowledge/territory.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import type { ShownNotice } from '#knowledge/views/search.ts'
import { shownFirst } from '#permalink/codec.ts'

/** What can be found, by kind. A notice is shown above them, and leads nowhere. */
export type FoundKind = 'tool' | 'answer' | 'situation' | 'term'

export type FoundItem = {
  readonly kind: FoundKind
  readonly id: string
  readonly title: string
  readonly note: string
  readonly to: string
  /** Of a question that has its answer: the sentence that decides, fetched where it comes first. The same promise each time. */
  readonly says?: () => Promise<string>
}

/** A tool or a brand that the text names. `tool`: its sheet here, null when the guide has none. */
export type FoundName = { readonly words: string; readonly tool: string | null; readonly denied: boolean }

/** `from`: the words that give it, null for the profile. `isIdle`: it changes nothing of what the guide answers. */
export type FoundAnswer = {
  readonly question: string
  readonly option: string
  readonly from: string | null
  readonly isIdle: boolean
}

/** All that a text gives. The text itself is not in it, nor in any of its addresses. */
export type Found = {
  /** Words of the text that may name a person. */
  readonly personal: readonly string[]
  /** What must be said before anything else. */
  readonly notices: readonly ShownNotice[]
  /** Answers that the text or the profile gives, in the order of the questions. */
  readonly understood: readonly FoundAnswer[]
  readonly named: readonly FoundName[]
  /** Professions that the text names and the guide does not hold. */
  readonly unknownProfessions: readonly string[]
  /** Regions that the place named may be in, when there are several. */
  readonly regions: readonly string[]
  readonly ignored: readonly string[]
  readonly because: readonly string[]
  /** Those and the profile, without what cannot hold together. */
  readonly answers: Answers
  /** What the guide says of them, once there is something to say. */
  readonly evaluation: Evaluation | null
  /** The territory that chose the tool of the answer, where one did. */
  readonly chosen: Territory | null
  /** What comes first, when it is a thing to open; null: a notice, or a question. */
  readonly first: FoundItem | null
  /** The address that « Chercher » opens: the one question that decides, where no tool is settled; null: nothing to open. */
  readonly opens: string | null
  readonly others: readonly FoundItem[]
  readonly situations: readonly FoundItem[]
  readonly terms: readonly FoundItem[]
  /** The question that decides; null when there is none to ask. */
  readonly ask: string | null
}

/** Reads a text. Pure, and fast enough to run as one types. */
export type Finder = (text: string, profile: Answers) => Found

/** Whether what comes first is what the guide answers: to use, to confirm, in one of its cases, or that it has nothing. */
export function isAnswerTo(evaluation: Evaluation | null, first: Pick<FoundItem, 'kind' | 'id'> | null): boolean {
  if (evaluation === null || evaluation.outcome === 'undecided') return false
  if (first === null) return true
  if (first.kind !== 'tool') return false
  if (evaluation.outcome === 'by-case') return evaluation.cases.some(({ top }) => top?.tool === first.id)
  return shownFirst(evaluation)?.tool === first.id
}

export function isSameItem(one: FoundItem | null, other: FoundItem | null): boolean {
  return one === other || (one !== null && other !== null && one.kind === other.kind && one.id === other.id)
}

/**
 * What is found, with what came first before still first as long as it is among what is found: while one types, a word
 * more seldom changes the need. A notice waits for nothing. Once the text is done, what comes first is what it says.
 */
export function steady(found: Found, former: FoundItem | null): Found {
  const kept = found.others.find((item) => isSameItem(item, former))
  if (kept === undefined || found.first === null || found.notices.length > 0) return found
  return { ...found, first: kept, others: [found.first, ...found.others.filter((item) => item !== kept)] }
}
