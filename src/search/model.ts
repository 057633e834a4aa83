import type { PhraseTarget } from '#knowledge/schema.ts'

import { type CompactModel, RARITY_STEP, readCompact, type Shared } from './compact.ts'
import { foldTerm, splitWords } from './fold.ts'
import type { Intent } from './intent.ts'
import type { Signs } from './signs.ts'

/**
 * A linear ranker, ready to score: for each sign, which outputs it speaks for or against, and how much.
 *
 *     score(intent) = Σ over its outputs, Σ over the signs of the text:  weight(sign, output) × rarity(sign) / length
 *
 * An intent has several outputs (a need: itself, its counterpart, its purpose; an answer: that it is one, its topic), so
 * that needs, and answers, learn from one another. How it is sent: `compact.ts`.
 */
export type Model = {
  readonly signs: ReadonlyMap<string, Weighed>
  readonly intents: readonly Intent[]
  readonly outputs: readonly (readonly number[])[]
  readonly width: number
  readonly answerIds: readonly string[]
  readonly answerLengths: readonly number[]
  readonly meanLength: number
}

type Weighed = {
  readonly rarity: number
  readonly weights: readonly (readonly [output: number, weight: number])[]
  readonly answers: readonly (readonly [answer: number, times: number])[]
  /** What it is worth to tell one cited answer from another. */
  readonly telling: number
}

/** `shared` is what the model was written with. Cost: linear in the weights, some milliseconds, once. */
export function readModel(compact: CompactModel, shared: Shared): Model {
  const answerIds = [...shared.questions.keys()]
  const lengths = answerIds.map(() => 0)
  const signs = readCompact(compact, shared).map(({ sign, rarity, weights, answers }): [string, Weighed] => {
    const known = answers ?? []
    for (const [answer, times] of known) lengths[answer] = (lengths[answer] ?? 0) + times
    const some = known.filter(([, times]) => times > 0).length
    return [
      sign,
      {
        rarity: rarity * RARITY_STEP,
        weights: weights.map(([output, step]) => [output, step * compact.unit]),
        answers: known,
        telling: answers === null ? 0 : rarity * RARITY_STEP * kindWeight(sign) * singling(some, answerIds.length),
      },
    ]
  })
  return {
    signs: new Map(signs),
    intents: compact.intents,
    outputs: compact.outputs,
    width: 1 + Math.max(0, ...compact.outputs.flat()),
    answerIds,
    answerLengths: lengths,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
  }
}

/** How far a sign of `some` answers among `all` singles one out: 1 for one of them, less the more there are. */
function singling(some: number, all: number): number {
  return Math.sqrt(Math.log(1 + all / Math.max(1, some)) / Math.log(1 + all))
}

export type RankedIntent = {
  readonly intent: Intent
  /** From 0 to 1; all intents add up to 1. */
  readonly chance: number
}

export type Ranking = {
  /** Best first. */
  readonly intents: readonly RankedIntent[]
  /** Words of the text that led to an intent, those that weigh most first. */
  readonly because: (intent: Intent) => readonly string[]
}

const MOST_REASONS = 4

/** Signs that are no word of the text: families, meanings, names, shapes. */
const NO_WORD = /^[<=@^~?#]/
/** That so large a share of the words of a text is new to the ranker: what it is about may be new as well. */
const NEWNESS = [
  ['~new-some', 0.2],
  ['~new-half', 0.4],
  ['~new-most', 0.6],
] as const

/**
 * How new a text is: a word that no example has, or while learning no other example, says nothing by itself, but many of
 * them say that the text may be about something else than the guide.
 */
export function newnessOf(signs: Iterable<string>, isNew: (sign: string) => boolean): string[] {
  const words = [...signs].filter((sign) => !NO_WORD.test(sign))
  const share = words.filter(isNew).length / Math.max(1, words.length)
  return NEWNESS.flatMap(([sign, least]) => (share >= least ? [sign] : []))
}

/** The intents of a text by its signs. Cost: signs × weights, well under a millisecond. */
export function rankIntents(model: Model, signs: Signs): Ranking {
  const newness = newnessOf(signs.keys(), (sign) => !model.signs.has(sign)).map((sign) => [sign, ''] as const)
  const known = [...signs, ...newness].flatMap(([sign, words]) => {
    const weighed = model.signs.get(sign)
    return weighed ? [{ words, ...weighed }] : []
  })
  const length = Math.hypot(...known.map(({ rarity }) => rarity)) || 1
  const scores = new Float64Array(model.width)
  for (const { rarity, weights } of known)
    for (const [output, weight] of weights) scores[output] = (scores[output] ?? 0) + (weight * rarity) / length
  const totals = model.outputs.map((outputs) => outputs.reduce((sum, output) => sum + (scores[output] ?? 0), 0))
  const most = Math.max(...totals)
  const shares = totals.map((total) => Math.exp(total - most))
  const all = shares.reduce((sum, share) => sum + share, 0)
  return {
    intents: model.intents
      .map((intent, index) => ({ intent, chance: (shares[index] ?? 0) / all }))
      .toSorted((a, b) => b.chance - a.chance),
    because: (intent) => {
      const outputs = new Set(model.outputs[model.intents.indexOf(intent)])
      const led = known
        .map(({ words, rarity, weights }) => ({
          words,
          weight: rarity * weights.reduce((sum, [output, weight]) => sum + (outputs.has(output) ? weight : 0), 0),
        }))
        .filter(({ words, weight }) => words !== '' && weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
      return tellingWords(led.map(({ words }) => words)).slice(0, MOST_REASONS)
    },
  }
}

/** « À », « en », « MT », « pour le » are no reason that a reader would recognize. */
const SHORTEST_REASON = 3

/** Words worth saying as reasons, each once: without those that say nothing by themselves, or stand in longer ones. */
function tellingWords(all: readonly string[]): string[] {
  const telling = [...new Set(all)].filter((words) =>
    splitWords(words).some((word) => word.length >= SHORTEST_REASON && foldTerm(word) !== null),
  )
  const padded = telling.map((words) => ` ${words.toLowerCase()} `)
  return telling.filter(
    (_, index) => !padded.some((other, at) => at !== index && other.includes(padded[index] ?? other)),
  )
}

/** The same without some intents: the others share their chance. */
export function rankWithout({ intents, because }: Ranking, isOut: (intent: Intent) => boolean): Ranking {
  const left = intents.filter(({ intent }) => !isOut(intent))
  const all = left.reduce((sum, { chance }) => sum + chance, 0) || 1
  return { intents: left.map(({ intent, chance }) => ({ intent, chance: chance / all })), because }
}

/** BM25: how soon repeating a sign stops counting, and how much long lists of examples are held back. */
const SATURATION = 1.2
const HELD_BACK = 0.6
/** What a word of the answer itself is worth, that no one asked with. */
const OWN_WORDS = 0.25

/** Families and meanings say less of one answer among many than words do; names say more. */
const KIND_WEIGHT: Readonly<Record<string, number>> = { '<': 0.5, '=': 0.5, '@': 1.5, '^': 0, '~': 0 }

/** That some name is in the text, or some number, tells no answer from another: « Rofim » alone is no question of ours. */
const TELLS_NOTHING = new Set(['@', '#', '<un-nombre'])

function kindWeight(sign: string): number {
  return TELLS_NOTHING.has(sign) ? 0 : (KIND_WEIGHT[sign[0] ?? ''] ?? 1)
}

/** Whether a sign can tell one cited answer from another. */
export function tellsAnswers(sign: string): boolean {
  return kindWeight(sign) > 0
}

export type RankedAnswer = { readonly id: string; readonly score: number }

/**
 * The cited answers whose examples share most with a text, best first; a score of 1 is as good as its own words. A word
 * weighs by how rare it is in all phrases, and by how few answers have it.
 */
export function rankAnswers(model: Model, signs: Signs): RankedAnswer[] {
  const scores = new Float64Array(model.answerIds.length)
  let most = 0
  for (const sign of signs.keys()) {
    const weighed = model.signs.get(sign)
    const weight = weighed?.telling ?? 0
    most += weight
    for (const [answer, times] of weighed?.answers ?? []) {
      const length = (model.answerLengths[answer] ?? 0) / model.meanLength
      const share = times === 0 ? OWN_WORDS : times / (times + SATURATION * (1 - HELD_BACK + HELD_BACK * length))
      scores[answer] = (scores[answer] ?? 0) + weight * share
    }
  }
  return [...scores]
    .map((score, index) => ({ id: model.answerIds[index] ?? '', score: most === 0 ? 0 : score / most }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** The topic of a cited answer, `topic/entry`. */
export function topicOf(answer: string): string {
  return answer.split('/', 1)[0] ?? ''
}

/** What a phrase asks for, as far as the ranker tells apart. */
export function intentOf(target: PhraseTarget, isExchange: (question: string) => boolean): Intent {
  if ('answer' in target) return { kind: 'answer', topic: topicOf(target.answer) }
  if ('tool' in target) return { kind: 'tool' }
  if ('notice' in target) return { kind: 'notice', id: target.notice }
  if ('scope' in target) return { kind: 'scope', id: target.scope }
  const answers = Object.entries(target.answers).filter(([question]) => isExchange(question))
  return { kind: 'need', answers: Object.fromEntries(answers.toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}
