import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'

import { isIsoDate } from '#lib/text.ts'

import { toId } from './forgive.ts'

/**
 * What a page keeps in its address. `read` understands everything that `write` wrote, gives the usual value where the
 * address says nothing, and never throws. Ids are given as they are written: whether they exist is for the caller to see.
 */
export type Codec<Value> = {
  /** The keys that the page knows, each with a test that tells whether a value says something: see `unreadIn`. */
  readonly keys: Readonly<Record<string, (value: string) => boolean>>
  /** @param params From `readQuery`. */
  readonly read: (params: URLSearchParams) => Value
  /** The query string, without `?`: nothing for what is as usual. */
  readonly write: (value: Value) => string
}

/** Query strings one after the other; the empty ones are left out. */
export function joinQueries(...queries: readonly string[]): string {
  return queries.filter((query) => query !== '').join('&')
}

const isId = (value: string) => toId(value) !== ''

/** One id under one key. */
function oneId(key: string): Codec<string | null> {
  return {
    keys: { [key]: isId },
    read: (params) => toId(params.get(key)) || null,
    write: (id) => (id === null || id === '' ? '' : `${key}=${id}`),
  }
}

/** The region of a map or of a coverage. */
export const regionQuery = oneId(REGION_QUESTION)

/** The territory whose tools are shown. */
export const territoryQuery = oneId(TERRITORY_KEY)

/** Which changes of the base are shown: of a region, since a day that one knows it from. */
export type ChangesWanted = { readonly region: string | null; readonly since: string | null }

/** A day as people write it: « 2026-11-27 » or « 27/11/2026 »; null where it is none. */
function dayIn(text: string | null): string | null {
  const typed = (text ?? '').trim()
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(typed) ?? []
  const iso = year === '' ? typed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}

export const changesQuery: Codec<ChangesWanted> = {
  keys: { depuis: (value) => dayIn(value) !== null, ...regionQuery.keys },
  read: (params) => ({ region: regionQuery.read(params), since: dayIn(params.get('depuis')) }),
  write: ({ region, since }) => joinQueries(since === null ? '' : `depuis=${since}`, regionQuery.write(region)),
}

/** The topic of the questions and answers. */
export const topicQuery = oneId('theme')

/** The tool to find in the tree, beside its answers: no question of the guide has this id. */
export const FOLLOWED_KEY = 'outil'
export const followedQuery = oneId(FOLLOWED_KEY)

/** Texts between commas, which an address keeps as they are; each once, as it is written. */
function listed(text: string | null): string[] {
  return text === null ? [] : [...new Set(text.split(',').filter(isId))]
}

/** The tools to compare. */
export const comparedQuery: Codec<readonly string[]> = {
  keys: { outils: (value) => listed(value).length > 0 },
  read: (params) => listed(params.get('outils')),
  write: (tools) => (tools.length === 0 ? '' : `outils=${tools.join(',')}`),
}

export type PlayState = {
  /** From 1. */
  readonly step: number
  /** Whether it is the window of the person who speaks. */
  readonly isNotes: boolean
}

const NOTES = 'notes'

function positiveIn(text: string | null): number | null {
  const number = Number(toId(text) || 0)
  return Number.isInteger(number) && number > 0 ? number : null
}

/** Where one is in a situation that is played. */
export const playQuery: Codec<PlayState> = {
  keys: { etape: (value) => positiveIn(value) !== null, vue: (value) => toId(value) === NOTES },
  read: (params) => ({
    step: positiveIn(params.get('etape')) ?? 1,
    isNotes: toId(params.get('vue')) === NOTES,
  }),
  write: ({ step, isNotes }) => joinQueries(step === 1 ? '' : `etape=${step}`, isNotes ? `vue=${NOTES}` : ''),
}

/** Which case of a session is played, from 1; 0, as usual, is the page before the first. */
export const casePlaceQuery: Codec<number> = {
  keys: { no: (value) => positiveIn(value) !== null },
  read: (params) => positiveIn(params.get('no')) ?? 0,
  write: (place) => (place === 0 ? '' : `no=${place}`),
}

export type QuizSeries = {
  /** What the situations are drawn from. Empty: no series was asked for. */
  readonly seed: string
  readonly length: number
  /** Where every situation takes place; null: where each is told. */
  readonly region: string | null
}

const USUAL_LENGTH = 5
export const LONGEST_SERIES = 20
const LONGEST_SEED = 40

/** A series of the quiz. Said aloud, it has no capitals. */
export const quizQuery: Codec<QuizSeries> = {
  keys: { serie: isId, n: (value) => positiveIn(value) !== null, ...regionQuery.keys },
  read: (params) => ({
    seed: toId(toId(params.get('serie')).slice(0, LONGEST_SEED)),
    length: Math.min(positiveIn(params.get('n')) ?? USUAL_LENGTH, LONGEST_SERIES),
    region: regionQuery.read(params),
  }),
  write: ({ seed, length, region }) =>
    joinQueries(
      seed === '' ? '' : `serie=${seed}`,
      length === USUAL_LENGTH ? '' : `n=${length}`,
      regionQuery.write(region),
    ),
}
