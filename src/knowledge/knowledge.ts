import type {
  Base,
  Category,
  Faq,
  Gap,
  Lexicon,
  Option,
  Phrases,
  Profession,
  Question,
  Region,
  Situation,
  Source,
  Term,
  Tool,
} from './schema.ts'

/** A question with its options in place, whether authored or taken from regions and professions. */
export type ResolvedQuestion = Omit<Question, '$schema' | 'options' | 'optionsFrom'> & {
  readonly options: readonly Option[]
}

/** The whole knowledge base, validated. Every list is sorted: by `order` where authored, else by id. */
export type Knowledge = {
  readonly base: Base
  readonly sources: readonly Source[]
  readonly regions: readonly Region[]
  readonly professions: readonly Profession[]
  readonly questions: readonly ResolvedQuestion[]
  readonly categories: readonly Category[]
  readonly glossary: readonly Term[]
  readonly tools: readonly Tool[]
  readonly gaps: readonly Gap[]
  readonly situations: readonly Situation[]
  readonly faq: readonly Faq[]
  readonly lexicon: readonly Lexicon[]
  readonly phrases: readonly Phrases[]
}
