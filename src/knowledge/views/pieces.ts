import { reachableIn } from '#lib/reachable.ts'
import type { Scoped } from '#knowledge/schema.ts'
import type { Status } from '#knowledge/statement.ts'

import type { KnowledgeDetails, ToolDetails } from './details.ts'

const SPOKEN = ['links', 'limits', 'access', 'support'] as const

/** What one region says of a tool that others have too, in the lists of the way in. */
type RegionWords = Pick<ToolDetails, (typeof SPOKEN)[number]>

/**
 * The details a page loads: only the records it shows, under the same keys as the whole. `words`: what a region says of
 * tools, by tool; `withWords` puts them back in their place.
 */
export type Piece = Partial<KnowledgeDetails> & { readonly words?: Readonly<Record<string, RegionWords>> }

/**
 * The details cut up so that a page loads what it shows and no more. Each piece is self-contained: it carries the
 * sources it cites. `all` is the whole, for reading without a network and for the pages that quote.
 *
 * A tool has three: `proofs` (where its deciding statements are written, and what opens it), `steps` (that, and how to
 * get in), `tool` (its whole sheet). What a region says of the way into a tool is in the piece of the region: a phone
 * loads no other's.
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
      withoutEmpty({ regions: { [id]: region }, words: wordsOf(details, id) }),
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

const nothing = { operator: null, markers: [], links: [], limits: [], access: [], support: [], audience: [] }
const noneOutdated = { uses: [], exclusions: [], prerequisites: [], audience: [] }

/** With the certain addresses that open the tool, without their proofs: what stands beside an answer may be pressed. */
function proofsOf({ id, cites, links }: ToolDetails): ToolDetails {
  const opening = links.filter(({ does, status, scope }) => does && status === 'current' && scope === undefined)
  return { ...nothing, id, cites, links: opening.map((link) => ({ ...link, cite: [] })), outdated: noneOutdated }
}

/** The way in, as the tool's own file tells it, what is outdated apart. Of the support, what one can call or write to. */
function stepsOf({ id, cites, links, limits, access, support }: ToolDetails): ToolDetails {
  const own = <Said extends Scoped<{ readonly status: Status }>>(said: readonly Said[]) =>
    said.filter(({ scope, status }) => scope === undefined && status !== 'outdated')
  return {
    ...nothing,
    id,
    cites,
    links: own(links).filter(({ does }) => does),
    limits: own(limits),
    access: own(access),
    support: own(support).filter(isReached),
    outdated: noneOutdated,
  }
}

const isReached = ({ text }: { readonly text: string }) => reachableIn(text).some(({ kind }) => kind !== 'web')

/** What one region says of the way into tools, by tool. */
function wordsOf({ tools }: KnowledgeDetails, region: string): Record<string, RegionWords> {
  const here = <Said extends Scoped<unknown>>(said: readonly Said[]) =>
    said.filter(({ scope }) => scope?.includes(region))
  return Object.fromEntries(
    Object.values(tools).flatMap(({ id, links, limits, access, support }) => {
      const words = { links: here(links), limits: here(limits), access: here(access), support: here(support) }
      const said = { ...words, support: words.support.filter(isReached) }
      return SPOKEN.some((list) => said[list].length > 0) ? [[id, said] as const] : []
    }),
  )
}

function withoutEmpty({ words, ...piece }: Piece): Piece {
  return words === undefined || Object.keys(words).length === 0 ? piece : { ...piece, words }
}

/**
 * A tool with what regions say of it after what its own file says. A whole sheet has their words already: nothing is
 * said twice. Cost: linear in the words.
 */
export function withWords(tool: ToolDetails, said: readonly RegionWords[]): ToolDetails {
  const added = said.flatMap((words) => SPOKEN.map((list) => [list, words[list]] as const))
  return added.reduce<ToolDetails>((whole, [list, words]) => {
    const known = new Set(whole[list].map(keyOf))
    return { ...whole, [list]: [...whole[list], ...words.filter((word) => !known.has(keyOf(word)))] }
  }, tool)
}

/** A statement by its id and whose word it is; a link has its address for an id. */
const keyOf = (said: Scoped<{ readonly id?: string; readonly url?: string }>) =>
  [said.id ?? said.url, ...(said.scope ?? [])].join()

/** Without the words that find a place again: two places that only they told apart are one. */
function withoutExcerpts<T>(value: T): T {
  if (Array.isArray(value)) return onceEach(value.map(withoutExcerpts)) as T // the same shape, its optional excerpts apart
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key]) => key !== 'excerpt')
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutExcerpts(entry)])) as T // as above
}

function onceEach(list: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return list.filter((entry) => {
    const key = typeof entry === 'object' && entry !== null && 'locator' in entry ? JSON.stringify(entry) : null
    if (key === null) return true
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
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
