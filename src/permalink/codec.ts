import { DONT_KNOW } from '#knowledge/constants.ts'
import type { Answers } from '#engine/types.ts'

/** What a link may name: the questions with their options. */
export type LinkQuestions = readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[]

/** A part of a link that could not be used, and why. `value` is as received, at most 80 characters of it. */
export type Dropped = { readonly key: string; readonly value: string; readonly why: 'unknown-question' | 'unknown-option' | 'repeated' }

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
const SHOWN_VALUE = 80
const MOST_DROPPED = 20

/**
 * Reads a query string. Keeps every answer that names a question and one of its options; what it cannot keep is told
 * in `dropped`, never thrown. Of a question answered twice, the first answer holds.
 *
 * @example decodeAnswers(new URLSearchParams('avec=patient&x=1'), questions).answers // { avec: 'patient' }
 */
export function decodeAnswers(params: URLSearchParams, questions: LinkQuestions): DecodedLink {
  const options = new Map(questions.map((question) => [question.id, new Set(question.options.map((option) => option.id))]))
  const answers: Record<string, string> = {}
  const dropped: Dropped[] = []
  const drop = (key: string, value: string, why: Dropped['why']) => {
    if (dropped.length < MOST_DROPPED) dropped.push({ key: clip(key), value: clip(value), why })
  }
  for (const [key, value] of params) {
    if (key === KB_KEY || key === SEEN_KEY) continue
    const accepted = options.get(key)
    if (!accepted) drop(key, value, 'unknown-question')
    else if (Object.hasOwn(answers, key)) {
      if (answers[key] !== value) drop(key, value, 'repeated')
    } else if (value === DONT_KNOW || accepted.has(value)) answers[key] = value
    else drop(key, value, 'unknown-option')
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

function dateOrNull(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
}

function idOrNull(text: string | null): string | null {
  return text !== null && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= SHOWN_VALUE ? text : null
}

/** Cuts long text without splitting a surrogate pair. */
function clip(text: string): string {
  return Array.from(text).slice(0, SHOWN_VALUE).join('')
}
