import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { findByAnyId } from '#permalink/find-by-id.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { type Dropped, unreadIn } from '#permalink/dropped.ts'
import { mendAddress, readQuery } from '#permalink/forgive.ts'
import { embedText as text } from '#text/embed.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'

export const kinds = ['guide', 'situation', 'outil'] as const

/** What a frame shows. `id`: the region, the situation or the tool; for another page, its path. */
export type EmbedChoice = { readonly kind: (typeof kinds)[number] | 'other'; readonly id: string }

/** The path in the frame, from the root of the embedded guide. */
export function pathOf({ kind, id }: EmbedChoice): string {
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

/**
 * Reads what the address asks for, and what of it cannot be read. Only paths of the guide itself: a frame of ours shows
 * nothing else.
 *
 * @param params From `readQuery`.
 */
export function readChoice(
  params: URLSearchParams,
  knowledge: CoreKnowledge,
): { readonly choice: EmbedChoice; readonly dropped: readonly Dropped[] } {
  const asked = params.get(PAGE_KEY) ?? ''
  const choice = choiceOf(asked, knowledge)
  const isRead = choice.kind !== 'guide' || /^\/?(?:guide)?\/?(?:$|[?%])/i.test(asked)
  const dropped = unreadIn(params, { [PAGE_KEY]: () => isRead })
  if (choice.kind !== 'guide' || !isRead) return { choice, dropped }
  const inside = unreadIn(readQuery(asked.split('?')[1] ?? ''), { [REGION_QUESTION]: () => choice.id !== '' })
  return { choice, dropped: [...dropped, ...inside] }
}

function choiceOf(asked: string, knowledge: CoreKnowledge): EmbedChoice {
  const [pathname = '', search = ''] = asked.split(/(?=\?)/)
  const mended = mendAddress({ pathname, search, hash: '' })
  const page = mended.pathname + mended.search
  const situation = findByAnyId(knowledge.situations, /^\/situations?\/([a-z0-9-]+)$/.exec(page)?.[1] ?? '')
  if (situation) return { kind: 'situation', id: situation.id }
  const tool = findByAnyId(knowledge.tools, /^\/outils?\/([a-z0-9-]+)$/.exec(page)?.[1] ?? '')
  if (tool) return { kind: 'outil', id: tool.id }
  if (/^\/(?:recommandation|selection|comparer)(?:\?[^#]*)?$/.test(page)) return { kind: 'other', id: page }
  const region = readQuery(mended.search).get(REGION_QUESTION) ?? ''
  return { kind: 'guide', id: findByAnyId(knowledge.regions, region)?.id ?? '' }
}

export function titleOf({ kind, id }: EmbedChoice, knowledge: CoreKnowledge, names: Names): string {
  switch (kind) {
    case 'guide':
      return text.kinds.guide
    case 'other':
      return id.startsWith(paths.selection())
        ? text.selection
        : id.startsWith(paths.compare())
          ? text.comparison
          : text.recommendation
    case 'situation':
      return knowledge.situations.find((situation) => situation.id === id)?.title ?? id
    case 'outil':
      return names.tool(id)
  }
}
