import { reachableIn } from '#lib/reachable.ts'

import type { KnowledgeDetails, ToolDetails } from './details.ts'

/** The details a page loads: only the records it shows, under the same keys as the whole. */
type Piece = Partial<KnowledgeDetails>

/**
 * The details cut up so that a page loads what it shows and no more. Each piece is self-contained: it carries the
 * sources it cites. `all` is the whole, for reading without a network and for the pages that quote.
 *
 * A tool has three: `proofs` (where its deciding statements are written), `steps` (that, and how to get in), `tool`
 * (its whole sheet).
 */
export function toPieces(whole: KnowledgeDetails): Readonly<Record<string, Piece>> {
  const details = withoutExcerpts(whole)
  const pieces: [string, Piece][] = [
    ...Object.values(details.tools).flatMap((tool): [string, Piece][] => [
      [`proofs-${tool.id}`, { tools: { [tool.id]: proofsOf(tool) } }],
      [`steps-${tool.id}`, { tools: { [tool.id]: stepsOf(tool) } }],
      [`tool-${tool.id}`, { tools: { [tool.id]: tool }, markers: details.markers }],
    ]),
    ...Object.entries(details.regions).map(([id, region]): [string, Piece] => [
      `region-${id}`,
      { regions: { [id]: region } },
    ]),
    ...Object.entries(details.gaps).map(([id, gap]): [string, Piece] => [`gap-${id}`, { gaps: { [id]: gap } }]),
    ...Object.entries(details.notices).map(([id, notice]): [string, Piece] => [
      `notice-${id}`,
      { notices: { [id]: notice } },
    ]),
    ...Object.entries(details.situations).map(([id, situation]): [string, Piece] => [
      `situation-${id}`,
      { situations: { [id]: situation } },
    ]),
  ]
  const withSources = pieces.map(([name, piece]) => {
    const cited = citedBy(piece)
    const sources = Object.fromEntries(Object.entries(details.sources).filter(([id]) => cited.has(id)))
    return [name, cited.size === 0 ? piece : { ...piece, sources }] as const
  })
  return { ...Object.fromEntries(withSources), all: whole }
}

const nothing = { operator: null, markers: [], links: [], limits: [], access: [], support: [] }
const noneOutdated = { uses: [], exclusions: [], prerequisites: [], audience: [] }

function proofsOf({ id, cites }: ToolDetails): ToolDetails {
  return { ...nothing, id, cites, outdated: noneOutdated }
}

/** Of the support, what one can call or write to. */
function stepsOf({ id, cites, links, limits, access, support }: ToolDetails): ToolDetails {
  const reached = support.filter(({ text }) => reachableIn(text).some(({ kind }) => kind !== 'web'))
  return { ...nothing, id, cites, links, limits, access, support: reached, outdated: noneOutdated }
}

function withoutExcerpts<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutExcerpts) as T // the same shape, its optional excerpts apart
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'excerpt')
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutExcerpts(entry)])) as T // as above
}

/** The ids under every `source` key. */
function citedBy(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'source' && typeof entry === 'string') found.add(entry)
    else citedBy(entry, found)
  }
  return found
}
