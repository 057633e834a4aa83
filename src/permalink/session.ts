import type { Answers } from '#engine/types.ts'

import { decodeAnswers, encodeAnswers, type LinkQuestions } from './codec.ts'
import { type Dropped, unreadIn } from './dropped.ts'
import { findByAnyId, readQuery, type Renamable, toText } from './forgive.ts'
import { LONGEST_TITLE } from './selection.ts'

/** A case of a trainer's session: one that the guide tells, or one that the trainer made up. */
export type SessionCase =
  | { readonly kind: 'told'; readonly situation: string }
  | { readonly kind: 'own'; readonly title: string; readonly story: string; readonly answers: Answers }

/** Cases played in a row in front of a room. Everything it holds is in its address. */
export type Session = {
  readonly title: string
  /** Where every case takes place; null: where each is told. */
  readonly region: string | null
  readonly cases: readonly SessionCase[]
}

export const MOST_CASES = 12
export const LONGEST_STORY = 400

const KEYS = { title: 'titre', region: 'region', case: 'cas' } as const
/** Begins a case that is no id, and parts what it holds. Addresses keep it as it is. */
const MARK = '~'

type Known = {
  readonly regions: readonly Renamable[]
  readonly situations: readonly Renamable[]
  readonly questions: LinkQuestions
}

/**
 * Reads a session. What the address names wrongly is left out and told in `dropped`. Never throws.
 *
 * @param params From `readQuery`.
 */
export function decodeSession(
  params: URLSearchParams,
  known: Known,
): { readonly session: Session; readonly dropped: readonly Dropped[] } {
  const told = params.getAll(KEYS.case).flatMap((text) => readCase(text, known) ?? [])
  const cases = told.filter((each, place) => told.findIndex((other) => isSame(each, other)) === place)
  const dropped = unreadIn(params, {
    [KEYS.title]: () => true,
    [KEYS.region]: (value) => findByAnyId(known.regions, value) !== undefined,
    [KEYS.case]: (value) => readCase(value, known) !== null,
  })
  return {
    session: {
      title: shortened(params.get(KEYS.title), LONGEST_TITLE),
      region: findByAnyId(known.regions, params.get(KEYS.region))?.id ?? null,
      cases: cases.slice(0, MOST_CASES),
    },
    dropped,
  }
}

/** Writes a session as a query string, without what is as usual. */
export function encodeSession({ title, region, cases }: Session): string {
  const params = new URLSearchParams()
  if (title !== '') params.set(KEYS.title, title)
  if (region !== null) params.set(KEYS.region, region)
  for (const each of cases) params.append(KEYS.case, writeCase(each))
  return params.toString()
}

function writeCase(each: SessionCase): string {
  if (each.kind === 'told') return each.situation
  const words = [each.title, each.story].map((text) => text.replaceAll(MARK, '-'))
  return [MARK, words.join(MARK), MARK, encodeAnswers(each.answers)].join('')
}

function readCase(text: string, known: Known): SessionCase | null {
  if (!text.trimStart().startsWith(MARK)) {
    const situation = findByAnyId(known.situations, text)?.id
    return situation === undefined ? null : { kind: 'told', situation }
  }
  const [title = '', story = '', query = ''] = text.trimStart().slice(MARK.length).split(MARK)
  const { answers } = decodeAnswers(readQuery(query), known.questions)
  if (title.trim() === '' || Object.keys(answers).length === 0) return null
  return { kind: 'own', title: shortened(title, LONGEST_TITLE), story: shortened(story, LONGEST_STORY), answers }
}

/** Without spaces at the ends, also where it is cut. */
function shortened(text: string | null, longest: number): string {
  return Array.from(toText(text)).slice(0, longest).join('').trim()
}

/** Whether two cases are one: the same situation, or the same words and answers. */
export function isSame(a: SessionCase, b: SessionCase): boolean {
  return writeCase(a) === writeCase(b)
}
