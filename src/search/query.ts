import MiniSearch from 'minisearch'

import { foldTerm, splitWords } from './fold.ts'

/** Something that can be found: a situation or a tool. `fields` weigh more from left to right of `FIELDS`. */
export type SearchEntry = {
  readonly kind: 'situation' | 'tool'
  readonly id: string
  readonly title: string
  readonly need: string
  readonly text: string
}

export type SearchHit = { readonly kind: SearchEntry['kind']; readonly id: string; readonly score: number }

export type SearchIndex = MiniSearch<SearchEntry>

const FIELDS = ['title', 'need', 'text'] as const

/** What a knowledge base must hold to be searched. */
export type Searchable = {
  readonly situations: readonly { readonly id: string; readonly title: string; readonly need: string; readonly story: string }[]
  readonly tools: readonly {
    readonly id: string
    readonly name: string
    readonly summary: string
    readonly aliases?: readonly string[] | undefined
    readonly uses: readonly { readonly why: string }[]
  }[]
}

/** Indexes situations and tools. Cost: linear in the text, some tens of milliseconds for the whole guide. */
export function buildIndex(knowledge: Searchable): SearchIndex {
  const index: SearchIndex = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    idField: 'id',
    extractField: (entry, field) => (field === 'id' ? `${entry.kind}/${entry.id}` : String(entry[field as keyof SearchEntry])),
    tokenize: splitWords,
    processTerm: foldTerm,
    storeFields: ['kind'],
    searchOptions: { boost: { title: 3, need: 3 }, prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 5 ? 0.2 : false) },
  })
  index.addAll([
    ...knowledge.situations.map((situation): SearchEntry => ({ kind: 'situation', id: situation.id, title: situation.title, need: situation.need, text: situation.story })),
    ...knowledge.tools.map((tool): SearchEntry => ({
      kind: 'tool',
      id: tool.id,
      title: [tool.name, ...(tool.aliases ?? [])].join(' '),
      need: tool.summary,
      text: tool.uses.map((use) => use.why).join(' '),
    })),
  ])
  return index
}

/** Situations and tools for some words, best first. Accents, case, plurals and small typing errors are ignored. */
export function search(index: SearchIndex, text: string, most = 10): SearchHit[] {
  return index.search(text).slice(0, most).map((result) => {
    const [kind, id] = String(result.id).split('/')
    return { kind: kind === 'tool' ? 'tool' : 'situation', id: id ?? '', score: result.score }
  })
}
