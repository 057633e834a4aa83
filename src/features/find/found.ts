import type { Answers, Evaluation } from '#engine/types.ts'

/** What can be found, by kind. */
export type FoundKind = 'situation' | 'tool' | 'faq' | 'term'

export type FoundItem = {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly to: string
}

/** All that a text gives. The text itself is not in it, nor in any of its addresses. */
export type Found = {
  /** Words of the text that may name a person. */
  readonly personal: readonly string[]
  /** Answers that the text gives, in the order of the questions. */
  readonly understood: readonly { readonly question: string; readonly option: string }[]
  /** Those and the profile, without what cannot hold together. */
  readonly answers: Answers
  /** What the guide says of them, once there is something to say. */
  readonly evaluation: Evaluation | null
  readonly items: Readonly<Record<FoundKind, readonly FoundItem[]>>
}

/** Reads a text. Pure, and fast enough to run as one types. */
export type Finder = (text: string, profile: Answers) => Found
