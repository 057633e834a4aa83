import core, { regions as here, setCore } from 'virtual:knowledge/core'
import { use } from 'react'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { type AllLayers, type CoreLayer, withAllLayers, withLayers } from '#knowledge/views/layers.ts'

import { fetchData, isKeptOffline } from './data-files.ts'

const loading = new Map<string, Promise<void>>()

/** Whether nothing is left to load for a region: it has no layer, or its layer is there. */
export function isHere(region: string): boolean {
  return here === null || here.includes(region) || !core.regions.some(({ id }) => id === region)
}

/**
 * Waits, in a component, for what the region of a reader adds to the nation; null: for nothing. Suspends once for each
 * region; a failed fetch is thrown and forgotten, so that the next try fetches again.
 */
export function useRegion(region: string | null): void {
  if (region !== null && !isHere(region)) use(loadRegion(region))
}

/**
 * The layer of one region, fetched once. Costs some kilobytes, whatever the other regions hold. A guide kept for reading
 * without a network has every layer at hand, in one file.
 */
export function loadRegion(region: string): Promise<void> {
  if (isKeptOffline()) return loadWhole()
  return once(region, async () => {
    const layer = await fetchData<CoreLayer>(`layer-${region}`)
    add((known) => withLayers(known, [layer]), [region])
  })
}

/** Every layer, and every situation: for the pages that speak of all regions. */
export async function loadWhole(): Promise<void> {
  if (here === null) return
  await once('layers', async () => {
    const all = await fetchData<AllLayers>('layers')
    add(
      (known) => withAllLayers(known, all),
      all.layers.map(({ region }) => region),
    )
  })
}

/** The layers alone, once something is laid over them. */
let below: CoreKnowledge | null = null
let over = (layers: CoreKnowledge): CoreKnowledge => layers

/** What is known so far without what is laid over it. */
export function layersAlone(): CoreKnowledge {
  return below ?? core
}

/** Lays something over every layer, those to come included, in the place of what was laid before. */
export function layOver(next: (layers: CoreKnowledge) => CoreKnowledge): void {
  below ??= core
  over = next
  setCore(over(below), here)
}

function add(laid: (known: CoreKnowledge) => CoreKnowledge, own: readonly string[]): void {
  const regions = new Set([...(here ?? []), ...own])
  below = laid(below ?? core)
  setCore(over(below), [...regions])
}

function once(key: string, load: () => Promise<void>): Promise<void> {
  const known = loading.get(key)
  if (known) return known
  const promise = load()
  loading.set(key, promise)
  promise.catch(() => loading.delete(key))
  return promise
}
