import MiniSearch from 'minisearch'

import { foldTerm, splitWords } from './fold.ts'
import { type StagedAnswer, stagedAnswers, type StagedQuestion } from './agreement.ts'

/** Tools and answers are found by the ranker and by their names. */
export type EntryKind = 'situation' | 'term'

/** Something that can be found; its fields weigh less from `title` to `text`. */
type SearchEntry = {
  readonly kind: EntryKind
  readonly id: string
  readonly title: string
  readonly need: string
  readonly text: string
}

/** What a knowledge base must hold to be searched. A whole `Knowledge` fits. */
export type Searchable = {
  readonly questions: readonly StagedQuestion[]
  readonly situations: readonly {
    readonly id: string
    readonly title: string
    readonly need: string
    readonly answers: Readonly<Record<string, string>>
  }[]
  readonly glossary: readonly {
    readonly id: string
    readonly term: string
    readonly expansion?: string | undefined
    readonly definition: string
    readonly aliases?: readonly string[] | undefined
  }[]
}

export type SearchIndex = {
  readonly words: MiniSearch<SearchEntry>
  readonly situations: readonly { readonly id: string; readonly answers: readonly StagedAnswer[] }[]
}

/** Titles and needs are written to be found; definitions hold many words that are nobody's need. */
const BOOST = { title: 3, need: 3, text: 1 } as const

/** Shorter words are abbreviations: « ASS » must not find « association ». */
const SHORTEST_PREFIX = 4
const SHORTEST_FUZZY = 5
/** One error in five letters, two in ten. */
const FUZZINESS = 0.2

/** Indexes situations and glossary. Cost: linear in the text, some milliseconds for the whole guide. */
export function buildIndex(knowledge: Searchable): SearchIndex {
  const words = new MiniSearch<SearchEntry>({
    fields: ['title', 'need', 'text'],
    idField: 'id',
    extractField: (entry, field) =>
      field === 'id' ? `${entry.kind}:${entry.id}` : String(entry[field as keyof SearchEntry]),
    tokenize: splitWords,
    processTerm: foldTerm,
    searchOptions: {
      boost: BOOST,
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      fuzzy: (term) => (term.length >= SHORTEST_FUZZY ? FUZZINESS : false),
    },
  })
  words.addAll(entriesOf(knowledge))
  return {
    words,
    situations: knowledge.situations.map(({ id, answers }) => ({
      id,
      answers: stagedAnswers(answers, knowledge.questions),
    })),
  }
}

function entriesOf({ situations, glossary }: Searchable): SearchEntry[] {
  return [
    ...situations.map(({ id, title, need }): SearchEntry => ({ kind: 'situation', id, title, need, text: '' })),
    ...glossary.map(({ id, term, expansion = '', aliases = [], definition }): SearchEntry => ({
      kind: 'term',
      id,
      title: [term, ...aliases].join(' '),
      need: expansion,
      text: definition,
    })),
  ]
}
