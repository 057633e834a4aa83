import { agreement } from './agreement.ts'
import type { EntryKind, SearchIndex } from './build-index.ts'
import { isOneEditAway } from './edit-distance.ts'
import { tokenize } from './tokens.ts'
import type { Understanding } from './understand.ts'

/*
 * What is scored, and why. Two things tell that a result is the right one: its words, and what it is about.
 *
 *     score = words (0 to 1) + agreement (below 0 to about 3, situations) or being named (tools)
 *
 * - Words: what MiniSearch finds, brought between 0 and 1 so that a long text or a rare word cannot outweigh meaning.
 * - Agreement: whether a situation gives the answers that were understood: see `agreement`. Situations of the same
 *   need are found even without a word in common.
 * - Named: someone who types the name of a tool wants that tool.
 *
 * All kinds share one scale, so that a page may merge them.
 */

export type SearchHit = { readonly kind: EntryKind; readonly id: string; readonly score: number }

export type SearchContext = {
  readonly understanding: Understanding
  /** What the reader has already said of themselves: region, profession. */
  readonly profile?: Readonly<Record<string, string>>
  readonly most?: number
}

/** The score of MiniSearch at which words count half: about two rare words of a title. */
const HALF_SCORE = 30

/** As much as the same need with the same correspondent, less what words alone can bring: meaning stays first. */
const NAMED = 1.5

/** Below this, a situation shares neither the need nor any word that matters. */
const LEAST_SCORE = 0.15

/** A shorter name is too easily another word: « PASS », « NUAGE ». */
const SHORTEST_MISTYPED_NAME = 6

const MOST_HITS = 40

/** What answers some words, best first; ties by kind and id. Pure; some milliseconds. */
export function search(
  index: SearchIndex,
  { understanding, profile = {}, most = MOST_HITS }: SearchContext,
): SearchHit[] {
  const hits = new Map<string, SearchHit>()
  for (const result of index.words.search(understanding.query)) {
    const key = String(result.id)
    const [kind = '', id = ''] = key.split(':')
    // The index holds no other kinds: `buildIndex` writes these keys.
    hits.set(key, { kind: kind as EntryKind, id, score: result.score / (result.score + HALF_SCORE) })
  }
  const add = (kind: EntryKind, id: string, score: number) => {
    const key = `${kind}:${id}`
    hits.set(key, { kind, id, score: (hits.get(key)?.score ?? 0) + score })
  }
  if (understanding.answers.length + understanding.leanings.length > 0 || Object.keys(profile).length > 0) {
    for (const situation of index.situations)
      add('situation', situation.id, agreement(situation.answers, understanding, profile, index.questions))
  }
  for (const tool of namedTools(index, understanding.query)) add('tool', tool, NAMED)
  return [...hits.values()]
    .filter((hit) => hit.score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score || (a.kind + a.id < b.kind + b.id ? -1 : 1))
    .slice(0, most)
}

/** Tools whose name, or another name, stands in the text. */
export function namedTools(index: SearchIndex, text: string): string[] {
  const typed = tokenize(text).map(({ word }) => word)
  const isThere = (name: readonly string[]) =>
    typed.some((_, start) => name.every((word, offset) => isSameName(word, typed[start + offset] ?? '')))
  return [...new Set(index.names.filter(({ words }) => isThere(words)).map(({ tool }) => tool))]
}

function isSameName(name: string, typed: string): boolean {
  return name === typed || (name.length >= SHORTEST_MISTYPED_NAME && isOneEditAway(name, typed))
}

type Result = Pick<SearchHit, 'kind' | 'id'>

/**
 * The results as a reader meets them: the tool to use first, then situations and tools by rank, none twice. A situation
 * of a need already shown comes after those that show another: who reads three lines should see three ways to go on.
 */
export function mergeResults(index: SearchIndex, recommended: readonly string[], hits: readonly SearchHit[]): Result[] {
  const [tool] = recommended
  const needs = new Map(
    index.situations.map(({ id, answers }) => [
      id,
      index.questions.map((question) => (question.stage === 'echange' ? answers[question.id] : '')).join(),
    ]),
  )
  const found = hits.filter(({ kind, id }) => kind === 'situation' || (kind === 'tool' && id !== tool))
  const shown = new Set<string>()
  const isRepeat = ({ kind, id }: Result) => {
    const need = kind === 'situation' ? needs.get(id) : undefined
    if (need === undefined) return false
    if (shown.has(need)) return true
    shown.add(need)
    return false
  }
  const repeats = new Set(found.filter(isRepeat))
  return [
    ...(tool === undefined ? [] : [{ kind: 'tool' as const, id: tool }]),
    ...found.filter((hit) => !repeats.has(hit)),
    ...repeats,
  ]
}
