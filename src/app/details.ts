import core from 'virtual:knowledge/core'

import type { Choice, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { KnowledgeDetails, ToolDetails } from '#knowledge/views/details.ts'
import { type Piece, withWords } from '#knowledge/views/pieces.ts'
import { readPiece, type WrittenPiece } from '#knowledge/views/written-piece.ts'
import { toolsOf } from '#parts/way-in/way-in.ts'
import { certainOf } from '#text/outcomes.ts'

import { fetchData, isKeptOffline } from './data-files.ts'
import { names as spoken } from './knowledge.ts'
import { territoryOf, turnOf, withLaidDetails } from './territories.ts'

/** Ids of what a page shows. A tool's whole sheet, the way in, or only its proofs: see knowledge/views/pieces.ts. */
export type Need = {
  readonly tools?: readonly string[]
  readonly steps?: readonly string[]
  readonly proofs?: readonly string[]
  readonly regions?: readonly string[]
  readonly gaps?: readonly string[]
  readonly notices?: readonly string[]
  readonly situations?: readonly string[]
  /** The territory whose words are shown too: it has been laid over the guide. */
  readonly territory?: string | undefined
}

const WHOLE = 'all'
/** In the order in which a page needs them. */
const names = {
  tools: 'tool',
  steps: 'steps',
  regions: 'region',
  proofs: 'proofs',
  gaps: 'gap',
  notices: 'notice',
  situations: 'situation',
} as const satisfies Record<Exclude<keyof Need, 'territory'>, string>

/** The data files that hold these records. */
export function piecesOf(need: Need): string[] {
  const own = new Set(territoryOf(need.territory)?.tools.map(({ id }) => id))
  // The keys of `names` are those of Need: see `satisfies`.
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((kind) =>
    [...new Set(need[kind])].filter((id) => !own.has(id)).map((id) => `${names[kind]}-${id}`),
  )
}

/** The notices whose words are in the core: no record holds them. */
const withOwnWords = new Set(core.notices.flatMap(({ id, said }) => (said ? [id] : [])))

/** What the page of an evaluation shows: the way into the recommended tools, the proofs of every other it names. */
export function needOf({ outcome, answers, recommended, ...evaluation }: Evaluation): Need {
  if (outcome === 'undecided') return {}
  const top = recommended[0] ?? (outcome === 'to-confirm' ? evaluation.toConfirm[0] : evaluation.safe[0])
  // Beside an answer to confirm, what certainly works is what one gets into.
  const certain = certainOf({ outcome, fallbacks: evaluation.fallbacks }, spoken)
  const steps = [
    ...[certain, top].flatMap((pick) => (pick ? toolsOf(pick) : [])),
    ...evaluation.substitutes.map(({ tool }) => tool),
  ]
  const { complements, fallbacks, toConfirm, safe, avoid, gaps } = evaluation
  const proofs = [...recommended, ...complements, ...fallbacks, ...toConfirm, ...safe, ...avoid]
    .flatMap(({ reasons }) => reasons.flatMap((reason) => ('statement' in reason ? [reason.tool] : [])))
    .concat(meansOf(top, [...recommended.slice(1), ...fallbacks]))
    .filter((id) => !steps.includes(id))
  // Whom to ask is said wherever a tool has no certain way in.
  const regions = core.regions.filter(({ id }) => id === answers[REGION_QUESTION]).map(({ id }) => id)
  const notices = evaluation.notices.filter((id) => !withOwnWords.has(id))
  return { steps, proofs, gaps, regions, notices, territory: answers[TERRITORY_KEY] }
}

/** The means of a standard that is named beside an answer without any: one of them may open at once. */
function meansOf(top: Choice | undefined, beside: readonly Choice[]): readonly string[] {
  return top?.with.length === 0 ? (beside.find((choice) => choice.with.length > 0)?.with ?? []) : []
}

const loaded = new Map<string, Promise<KnowledgeDetails>>()
const fetched = new Map<string, Promise<Piece>>()

/**
 * The proofs and long texts that a page shows, or all of them. Each set is fetched once; a failed fetch is forgotten,
 * so that a later page tries again.
 */
export function loadDetails(need?: Need): Promise<KnowledgeDetails> {
  // A page kept for reading without a network has the whole at hand, in one file.
  const pieces = need === undefined || isKeptOffline() ? [WHOLE] : piecesOf(need)
  const territory = need?.territory
  const key = [territory === undefined ? '' : turnOf(territory), ...pieces].join()
  const known = loaded.get(key)
  if (known) return known
  const loading = load(pieces).then((details) =>
    territory === undefined ? details : withLaidDetails(details, territory),
  )
  loaded.set(key, loading)
  loading.catch(() => loaded.delete(key))
  return loading
}

async function load(pieces: readonly string[]): Promise<KnowledgeDetails> {
  // Only a build for browsers has data files.
  if (import.meta.env.SSR || import.meta.env.DEV) return (await import('virtual:knowledge/details')).default
  return merge(await Promise.all(pieces.map(pieceOf)))
}

/** One piece, fetched once, whatever sets it is part of. */
function pieceOf(name: string): Promise<Piece> {
  const known = fetched.get(name)
  if (known) return known
  const piece = fetchData<WrittenPiece>(name).then(readPiece)
  fetched.set(name, piece)
  piece.catch(() => fetched.delete(name))
  return piece
}

/** Records of every piece together, under the same keys, with what regions say of the tools. */
export function merge(pieces: readonly Piece[]): KnowledgeDetails {
  const tools: Record<string, ToolDetails> = Object.assign({}, ...pieces.map((piece) => piece.tools))
  const wordsOf = (tool: string) => pieces.flatMap(({ words }) => words?.[tool] ?? [])
  return {
    tools: Object.fromEntries(Object.entries(tools).map(([id, tool]) => [id, withWords(tool, wordsOf(id))])),
    sources: Object.assign({}, ...pieces.map((piece) => piece.sources)),
    regions: Object.assign({}, ...pieces.map((piece) => piece.regions)),
    gaps: Object.assign({}, ...pieces.map((piece) => piece.gaps)),
    notices: Object.assign({}, ...pieces.map((piece) => piece.notices)),
    situations: Object.assign({}, ...pieces.map((piece) => piece.situations)),
    markers: pieces.find((piece) => piece.markers)?.markers ?? [],
  }
}
