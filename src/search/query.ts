import { agreementWith } from './agreement.ts'
import type { EntryKind, SearchIndex } from './build-index.ts'
import type { Understanding } from './understand.ts'

/*
 * What is scored, and why. Two things tell that a situation is the right one: its words, and what it is about.
 *
 *     score = words (0 to 1) + agreement (below 0 to about 3, situations)
 *
 * - Words: what MiniSearch finds, brought between 0 and 1 so that a long text or a rare word cannot outweigh meaning.
 * - Agreement: whether a situation gives the answers that were understood: see `agreementWith`. Situations of the same
 *   need are found even without a word in common.
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

/** Below this, a situation shares neither the need nor any word that matters. */
const LEAST_SCORE = 0.15

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
    const agreement = agreementWith(understanding, profile)
    for (const situation of index.situations) add('situation', situation.id, agreement(situation.answers))
  }
  return [...hits.values()]
    .filter((hit) => hit.score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score || (a.kind + a.id < b.kind + b.id ? -1 : 1))
    .slice(0, most)
}
