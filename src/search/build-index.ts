import MiniSearch from 'minisearch'

import { foldTerm, splitWords } from './fold.ts'
import type { StagedQuestion } from './agreement.ts'
import { tokenize } from './tokens.ts'

export type EntryKind = 'situation' | 'tool' | 'faq' | 'term'

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
    readonly story: string
    readonly answers: Readonly<Record<string, string>>
  }[]
  readonly tools: readonly {
    readonly id: string
    readonly name: string
    readonly summary: string
    readonly aliases?: readonly string[] | undefined
    readonly uses: readonly { readonly why: string }[]
  }[]
  readonly faq: readonly {
    readonly id: string
    readonly topic: string
    readonly entries: readonly { readonly id: string; readonly question: string; readonly answer: string }[]
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
  readonly questions: readonly StagedQuestion[]
  readonly situations: Searchable['situations']
  /** Names and other names of tools, as read words: « Mon Sisra ». */
  readonly names: readonly { readonly tool: string; readonly words: readonly string[] }[]
}

/** Titles and needs are written to be found; stories and answers hold many words that are nobody's need. */
const BOOST = { title: 3, need: 3, text: 1 } as const

/** Shorter words are abbreviations: « ASS » must not find « association ». */
const SHORTEST_PREFIX = 4
const SHORTEST_FUZZY = 5
/** One error in five letters, two in ten. */
const FUZZINESS = 0.2

/** Indexes situations, tools, FAQ and glossary. Cost: linear in the text, some tens of milliseconds for the whole guide. */
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
    questions: knowledge.questions,
    situations: knowledge.situations,
    names: knowledge.tools.flatMap(namesOf),
  }
}

/** What a tool is called. « Mes Patients » and « mon médecin » are left out: in a need, they are nearly never a tool. */
function namesOf({ id, name, aliases = [] }: Searchable['tools'][number]): SearchIndex['names'][number][] {
  const names = [name, ...aliases].map((each) => tokenize(each).map(({ word }) => word))
  const isPhrase = (words: readonly string[]) => words.length === 2 && words[0] === 'mon'
  return names.filter((words) => words.length > 0 && !isPhrase(words)).map((words) => ({ tool: id, words }))
}

function entriesOf({ situations, tools, faq, glossary }: Searchable): SearchEntry[] {
  return [
    ...situations.map(({ id, title, need, story }): SearchEntry => ({
      kind: 'situation',
      id,
      title,
      need,
      text: story,
    })),
    ...tools.map(({ id, name, aliases = [], summary, uses }): SearchEntry => ({
      kind: 'tool',
      id,
      title: [name, ...aliases].join(' '),
      need: summary,
      text: uses.map((use) => use.why).join(' '),
    })),
    ...faq.flatMap((topic) =>
      topic.entries.map(({ id, question, answer }): SearchEntry => ({
        kind: 'faq',
        id: `${topic.id}/${id}`,
        title: question,
        need: topic.topic,
        text: answer,
      })),
    ),
    ...glossary.map(({ id, term, expansion = '', aliases = [], definition }): SearchEntry => ({
      kind: 'term',
      id,
      title: [term, ...aliases].join(' '),
      need: expansion,
      text: definition,
    })),
  ]
}
