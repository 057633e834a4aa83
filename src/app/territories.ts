import { use } from 'react'

import { TERRITORY_KEY } from '#knowledge/constants.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { once } from './data-files.ts'
import { readQuery, toId } from '#permalink/forgive.ts'

import { isHere, layOver, loadRegion } from './layers.ts'
import type { TerritoryState } from './territory-loader.ts'

const loading = new Map<string, Promise<TerritoryState>>()
const known = new Map<string, TerritoryState>()
let turn = 0
let laid: { readonly id: string; readonly over: (details: KnowledgeDetails) => KnowledgeDetails } | null = null

/** The territory of an id, if it is there and sound. */
export function territoryOf(id: string | undefined): Territory | null {
  const state = id === undefined ? undefined : known.get(id)
  return state?.kind === 'ready' ? state.territory : null
}

/** What became of a territory that was asked for; null while it has not been. */
export function stateOf(id: string): TerritoryState | null {
  return known.get(id) ?? null
}

/** The id of the territory that an address names; null: none. */
export function territoryIn(search: string): string | null {
  return toId(readQuery(search).get(TERRITORY_KEY)) || null
}

/**
 * Waits, in a component, for a territory to be laid over the guide; null: for nothing. What could not be laid is told,
 * never thrown: the guide goes on without it.
 */
export function useTerritory(id: string | null): TerritoryState | null {
  return id === null ? null : use(loadTerritory(id))
}

/** Fetches, checks and lays a territory, once. The code that does so comes with the first one. */
export function loadTerritory(id: string): Promise<TerritoryState> {
  const current = loading.get(id)
  const isElsewhere = known.get(id)?.kind === 'ready' && laid?.id !== id
  if (current && !isElsewhere) return current
  const promise = load(id)
  loading.set(id, promise)
  return promise
}

async function load(id: string): Promise<TerritoryState> {
  try {
    const { lay, openKept, openTerritory, passedByHost } = await import('./territory-loader.ts')
    const state =
      known.get(id) ??
      (await passedByHost(id)) ??
      (await openTerritory(id).catch((error: unknown) => openKept(id, error)))
    if (state.kind === 'ready') {
      if (!isHere(state.territory.region)) await loadRegion(state.territory.region)
      layNow(id, lay(state.territory))
    }
    known.set(id, state)
    return state
  } catch (error) {
    // No network, or a version that is gone. Forgotten at once, it would be asked for again without end: a page that waits
    // for it would never be shown.
    console.warn(error)
    const state = { kind: 'missing' } as const
    known.set(id, state)
    const again = () => {
      loading.delete(id)
      known.delete(id)
    }
    globalThis.addEventListener?.('online', again, { once: true })
    return state
  }
}

/** Every sound territory of this site that says that it is there. */
export const listed = once(async (): Promise<readonly Territory[]> => {
  const { listTerritories, openTerritory } = await import('./territory-loader.ts')
  const states = await Promise.all((await listTerritories()).map((id) => openTerritory(id).catch(() => null)))
  return states.flatMap((state) => (state?.kind === 'ready' ? [state.territory] : []))
})

/** Takes another text of a territory that is shown: the page around the frame has changed it. Tells whether it is used. */
export async function takeText(id: string, text: string, from: string): Promise<TerritoryState> {
  const { lay, readPassed } = await import('./territory-loader.ts')
  const state = await readPassed(id, text, from)
  if (state.kind === 'ready') layNow(id, lay(state.territory))
  known.set(id, state)
  loading.set(id, Promise.resolve(state))
  return state
}

function layNow(id: string, over: (details: KnowledgeDetails) => KnowledgeDetails): void {
  laid = { id, over }
  turn += 1
}

/** Takes away what was laid: a page that is written after that of a territory knows nothing of it. */
export function layNothing(): void {
  if (laid === null) return
  layOver((layers) => layers)
  laid = null
}

/** Changes each time that a territory is laid. Whatever was made in another turn is out of date. */
export function turnOf(id: string): string {
  return `${id} ${laid?.id === id ? turn : 0}`
}

/** The details of a page with the words of a territory, where it is laid. */
export function withLaidDetails(details: KnowledgeDetails, id: string): KnowledgeDetails {
  return laid?.id === id ? laid.over(details) : details
}
