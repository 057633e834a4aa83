import { REGION_QUESTION } from '#knowledge/constants.ts'

import { encodeAnswers } from './codec.ts'
import { type Dropped, unreadIn } from './dropped.ts'
import { findByAnyId, mendAddress, readQuery, type Renamable } from './forgive.ts'
import { type PagePlace, paths, readPath } from './paths.ts'

export const embedKinds = ['guide', 'situation', 'outil'] as const

/** What a frame shows. `id`: the region, the situation or the tool; for another page, its path. */
export type EmbedChoice = { readonly kind: (typeof embedKinds)[number] | 'other'; readonly id: string }

/** The path in the frame, from the root of the embedded guide. */
export function embedPath({ kind, id }: EmbedChoice): string {
  switch (kind) {
    case 'guide':
      return paths.guide(id === '' ? '' : encodeAnswers({ [REGION_QUESTION]: id }))
    case 'situation':
      return paths.situation(id)
    case 'outil':
      return paths.tool(id)
    case 'other':
      return id
  }
}

const PAGE_KEY = 'page'

type Known = {
  readonly situations: readonly Renamable[]
  readonly tools: readonly Renamable[]
  readonly regions: readonly Renamable[]
}

/**
 * Reads what the address asks for, and what of it cannot be read. Only paths of the guide itself: a frame of ours shows
 * nothing else.
 *
 * @param params From `readQuery`.
 */
export function readEmbedChoice(
  params: URLSearchParams,
  known: Known,
): { readonly choice: EmbedChoice; readonly dropped: readonly Dropped[] } {
  const asked = params.get(PAGE_KEY) ?? ''
  const [pathname = '', search = ''] = asked.split(/(?=\?)/)
  const mended = mendAddress({ pathname, search, hash: '' })
  const place = readPath(mended.pathname || '/')
  const choice = choiceOf(place, mended, known)
  const isRead = choice.kind !== 'guide' || place?.kind === 'guide' || place?.kind === 'home'
  const dropped = unreadIn(params, { [PAGE_KEY]: () => isRead })
  if (choice.kind !== 'guide' || !isRead) return { choice, dropped }
  const inside = unreadIn(readQuery(mended.search), { [REGION_QUESTION]: () => choice.id !== '' })
  return { choice, dropped: [...dropped, ...inside] }
}

/** Pages that a frame shows as they are, with their whole address. */
const WHOLE: readonly PagePlace['kind'][] = ['recommendation', 'selection', 'compare']

function choiceOf(
  place: PagePlace | null,
  { pathname, search }: { readonly pathname: string; readonly search: string },
  known: Known,
): EmbedChoice {
  if (place?.kind === 'situation') {
    const situation = findByAnyId(known.situations, place.id)
    if (situation) return { kind: 'situation', id: situation.id }
  }
  if (place?.kind === 'tool') {
    const tool = findByAnyId(known.tools, place.id)
    if (tool) return { kind: 'outil', id: tool.id }
  }
  if (place && WHOLE.includes(place.kind)) return { kind: 'other', id: pathname + search }
  return { kind: 'guide', id: findByAnyId(known.regions, readQuery(search).get(REGION_QUESTION))?.id ?? '' }
}
