import type { Lexicon, Places } from '#knowledge/schema.ts'

import type { SearchIndex } from './build-index.ts'
import type { AnswerableQuestion } from './choose.ts'
import type { Model } from './model.ts'
import type { NamedThing } from './named.ts'
import type { SearchHit } from './query.ts'
import type { Understanding } from './understand.ts'

export type Answers = Readonly<Record<string, string>>

/** A tool, or a standard with the tools through which it is used here. */
export type ToolPick = { readonly tool: string; readonly with: readonly string[] }

/** What the search must know of an evaluation of the engine. An `Evaluation` fits. */
export type Verdicts = {
  readonly outcome: string
  readonly recommended: readonly ToolPick[]
  readonly toConfirm: readonly ToolPick[]
  readonly fallbacks: readonly ToolPick[]
  readonly complements: readonly ToolPick[]
  readonly possible: readonly { readonly top: ToolPick | null }[]
  readonly next: string | null
  readonly gaps: readonly string[]
}

export type SoughtTool = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly implements: readonly string[]
  readonly regions: 'all' | readonly string[]
  readonly unsafe?: true | undefined
  readonly aliases?: readonly string[] | undefined
}

/** What a need is read with. `consult` and `keep` are the engine's, for the stack of the reader. */
export type SeekWith = {
  readonly lexicon: readonly Lexicon[]
  readonly places: Places
  readonly model: Model
  readonly questions: readonly (AnswerableQuestion & { readonly stage: string })[]
  readonly tools: readonly SoughtTool[]
  readonly notices: readonly { readonly id: string; readonly kind: string; readonly order: number }[]
  readonly situations: readonly { readonly answers: Answers }[]
  /** The tool that each cited answer is about: `topic/entry`, null where it is about none. */
  readonly answerTools: ReadonlyMap<string, string | null>
  /** What each cited answer is asked with. */
  readonly answerQuestions: ReadonlyMap<string, string>
  /** The region whose word a topic of answers is. */
  readonly topicRegions: Readonly<Record<string, string>>
  /** Situations and terms by their words. */
  readonly index: SearchIndex
  readonly keep: (answers: Answers) => Answers
  readonly consult: (answers: Answers) => Verdicts
}

export type FirstKind = 'notice' | 'tool' | 'answer' | 'situation' | 'question' | 'none'

/** One thing to show. `score`: how sure the guide is, 0 to 1. `with`: what a standard is used through. */
export type SoughtResult = {
  readonly kind: FirstKind
  readonly id: string
  readonly score: number
  readonly with?: readonly string[]
}

/** An answer of the reader, and the words that say so; none when it is the profile's, or follows from the whole. */
export type SaidAnswer = { readonly question: string; readonly option: string; readonly from: string }

export type Sought = {
  readonly understanding: Understanding
  /** In the order of the questions. */
  readonly said: readonly SaidAnswer[]
  /** Those and the profile, as the engine takes them. */
  readonly answers: Answers
  /** Tools and brands that the text names. */
  readonly named: readonly NamedThing[]
  /** Regions that the place named may be in, when there are several. */
  readonly ambiguous: readonly string[]
  readonly notices: readonly string[]
  readonly scope: string | null
  readonly first: SoughtResult
  readonly results: readonly SoughtResult[]
  readonly ask: string | null
  /** The words that led to what comes first. */
  readonly because: readonly string[]
  /** Professions that the text names and the guide does not hold, as typed. */
  readonly unknownProfessions: readonly string[]
  /** Words that the guide does not know. */
  readonly ignored: readonly string[]
  readonly hits: readonly SearchHit[]
  readonly verdicts: Verdicts | null
}

export type Seeker = (text: string, profile?: Answers) => Sought

export const PROFESSION = 'profession'
export const REGION = 'region'
export const NEED = 'besoin'
