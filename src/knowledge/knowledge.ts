import type { RegionalWords } from './layer.ts'
import type {
  Base,
  Category,
  Changes,
  Faq,
  Gap,
  Lexicon,
  Notice,
  Option,
  Phrases,
  Places,
  Profession,
  Question,
  Region,
  Series,
  Situation,
  Source,
  Term,
  Tool,
} from './schema.ts'
import type { Territory } from './territory.ts'

/** A question with its options in place, whether authored or taken from regions and professions. */
export type ResolvedQuestion = Omit<Question, '$schema' | 'options' | 'optionsFrom'> & {
  readonly options: readonly ResolvedOption[]
}

/** `kind`: said of a region that is a sheet of its own, see `listed`. */
export type ResolvedOption = Option & { readonly kind?: Extract<Region['kind'], 'guide'> }

/**
 * The whole knowledge base, validated, over all layers. Every list is sorted: by `order` where authored, else by id.
 * A tool says in which regions it exists, and a statement that only some regions make says which (`scope`). What one
 * reader is answered from is a stack: see `stack.ts`.
 */
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
  /** The stories that situations are episodes of. */
  readonly series: readonly Series[]
  readonly faq: readonly Faq[]
  /** What the base says otherwise, day by day, the newest first. */
  readonly changes: readonly Changes[]
  readonly notices: readonly Notice[]
  readonly lexicon: readonly Lexicon[]
  readonly phrases: readonly Phrases[]
  /** Territories kept in this base, each a layer of its own: see `withTerritory`. */
  readonly territories: readonly Territory[]
  readonly places: Places
  /** What regions say of tools that are not their own; already part of `tools`. */
  readonly local: readonly RegionalWords[]
  /** Where each entity is written: `tools/dmp` → `national/tools/dmp.json`. */
  readonly files: ReadonlyMap<string, string>
}

/** The region whose folder holds a topic of answers: they are its word; null for those of everyone. */
export function regionOfTopic({ files }: Pick<Knowledge, 'files'>, topic: string): string | null {
  const [layer, region] = files.get(`answers/${topic}`)?.split('/') ?? []
  return layer === 'regions' ? (region ?? null) : null
}

/** The file, below the data folder, that holds an entity. `id` is `<region>/<tool>` for what a region says of a tool. */
export function fileOf(knowledge: Pick<Knowledge, 'files'>, kind: string, id: string): string {
  return knowledge.files.get(`${kind}/${id}`) ?? `${kind}/${id}.json`
}
