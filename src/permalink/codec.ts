import { isOpenAnswer, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Answers, Choice, Evaluation } from '#engine/types.ts'
import { isIsoDate } from '#lib/text.ts'

import { createDropped, type Dropped, SHOWN_VALUE } from './dropped.ts'
import { toId } from './forgive.ts'

type Named = { readonly id: string; readonly formerIds?: readonly string[] | undefined }

/** What a link may name: the questions with their options, under the ids they have and those they had. */
export type LinkQuestions = readonly (Named & { readonly options: readonly Named[] })[]

export type DecodedLink = {
  readonly answers: Answers
  readonly dropped: readonly Dropped[]
  /** Date of the knowledge base when the link was made, if it carries one. */
  readonly kb: string | null
  /** The tool its sender saw, if it carries one. */
  readonly seen: string | null
}

/** Keys of a link that are not questions. */
const KB_KEY = 'kb'
const SEEN_KEY = 'vu'
/** What `vu` says when its sender saw that there is no tool. */
export const NOTHING_SEEN = 'aucun'

/**
 * Reads the answers of an address. Keeps every answer that names a question and one of its options; what it cannot keep
 * is told in `dropped`, never thrown. Where a question is answered twice, the first answer wins. Former ids lead to today's.
 * A territory travels among the answers, under a key of its own; whether it exists is for the caller to see.
 *
 * @param params From `readQuery`, which forgives what happens to addresses on their way.
 * @example decodeAnswers(readQuery('avec=patient&x=1'), questions).answers // { avec: 'patient' }
 */
export function decodeAnswers(params: URLSearchParams, questions: LinkQuestions): DecodedLink {
  const known = byAnyId(questions)
  const answers: Record<string, string> = {}
  const { list: dropped, drop } = createDropped()
  for (const [key, value] of params) {
    if (key === KB_KEY || key === SEEN_KEY) continue
    if (key === TERRITORY_KEY) {
      const id = idOrNull(value)
      const first = answers[TERRITORY_KEY]
      if (first !== undefined && first !== id) drop({ key, value, why: 'repeated' })
      else if (id !== null) answers[TERRITORY_KEY] = id
      else if (value !== '') drop({ key, value, why: 'unknown-option' })
      continue
    }
    const question = known.get(key) ?? known.get(toId(key))
    if (!question) {
      drop({ key, value, why: 'unknown-question' })
      continue
    }
    const named = toId(value)
    const option = isOpenAnswer(named) ? named : byAnyId(question.options).get(named)?.id
    if (Object.hasOwn(answers, question.id)) {
      if (answers[question.id] !== option) drop({ key, value, why: 'repeated' })
    } else if (option === undefined) drop({ key, value, why: 'unknown-option' })
    else answers[question.id] = option
  }
  return { answers, dropped, kb: dateOrNull(params.get(KB_KEY)), seen: idOrNull(params.get(SEEN_KEY)) }
}

/** Writes answers as a query string: keys sorted, readable, without `?`. The same answers always give the same text. */
export function encodeAnswers(answers: Answers, extra: { readonly kb?: string; readonly seen?: string } = {}): string {
  const entries = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))
  if (extra.kb !== undefined) entries.push([KB_KEY, extra.kb])
  if (extra.seen !== undefined) entries.push([SEEN_KEY, extra.seen])
  return new URLSearchParams(entries).toString()
}

/** An index of things by id and by former id; an id in use wins over a former one. Cost: linear; the index lives as long as the list. */
function byAnyId<T extends Named>(things: readonly T[]): ReadonlyMap<string, T> {
  const known = indexes.get(things)
  // The list is the key: what was stored for it was made from it.
  if (known) return known as ReadonlyMap<string, T>
  const index = new Map<string, T>()
  for (const thing of things) for (const former of thing.formerIds ?? []) index.set(former, thing)
  for (const thing of things) index.set(thing.id, thing)
  indexes.set(things, index)
  return index
}
const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>()

function dateOrNull(text: string | null): string | null {
  const date = toId(text)
  return isIsoDate(date) ? date : null
}

function idOrNull(text: string | null): string | null {
  const id = toId(text)
  return id !== '' && id.length <= SHOWN_VALUE ? id : null
}

/**
 * The query of a link to send: the answers, the date of the knowledge base and what its sender sees, so that the page
 * can say later what has changed. Unsettled answers carry no mark: there is nothing to compare with.
 */
export function encodeShared(evaluation: Evaluation, kb: string): string {
  return encodeAnswers(evaluation.answers, marksOf(evaluation, kb))
}

/**
 * The same for a code on paper, which is read from the further away the shorter its address: the situation that the
 * address names says its answers, all but those that are given here instead.
 *
 * @example encodeScanned({ region: 'bretagne' }, evaluation, '2026-11-22') // 'region=bretagne&kb=2026-11-22&vu=mssante'
 */
export function encodeScanned(instead: Answers, evaluation: Evaluation, kb: string): string {
  return encodeAnswers(instead, marksOf(evaluation, kb))
}

/** The query that a scanned address stands for. */
export function expandScanned(params: URLSearchParams, situation: Answers, questions: LinkQuestions): string {
  const { answers, kb, seen } = decodeAnswers(params, questions)
  return encodeAnswers({ ...situation, ...answers }, { ...(kb !== null && { kb }), ...(seen !== null && { seen }) })
}

function marksOf(evaluation: Evaluation, kb: string): { readonly kb?: string; readonly seen?: string } {
  if (evaluation.outcome === 'undecided' || evaluation.outcome === 'by-case') return {}
  return { kb, seen: shownFirst(evaluation)?.tool ?? NOTHING_SEEN }
}

/** What an evaluation shows first: the tool to use, or to confirm; null where there is none, or none for every case. */
export function shownFirst({
  outcome,
  recommended,
  toConfirm,
}: Pick<Evaluation, 'outcome' | 'recommended' | 'toConfirm'>): Choice | null {
  return recommended[0] ?? (outcome === 'to-confirm' ? toConfirm[0] : undefined) ?? null
}
