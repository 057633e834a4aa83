import { keptDocument } from '#features/profile/storage.ts'
import { LIST_OF_TERRITORIES } from '#knowledge/constants.ts'
import { checkTerritory, readTerritory, withTerritory } from '#knowledge/territory-layer.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { withTerritoryDetails } from '#knowledge/views/territory-details.ts'
import { siteRoot } from '#lib/site-address.ts'
import { toIsoDate } from '#lib/text.ts'
import type { Finding } from '#knowledge/finding.ts'

import { isEmbedded } from './where.ts'
import { layersAlone, layOver, loadWhole } from './layers.ts'

/** Where the documents are: those of this repository, and those that the host puts beside them. */
const FOLDER = `${siteRoot}/territoires/`

/**
 * A territory of this site by its id, read and checked whoever put it there. Throws where nothing answers; what is not a
 * territory, or not a sound one, is told.
 */
export async function openTerritory(id: string): Promise<TerritoryState> {
  const text = await textOf(id)
  if (text === null) return { kind: 'missing' }
  // Every layer: the names of tools of other regions may not be taken either.
  await loadWhole()
  return readSound(text, id)
}

/**
 * The territory of a kept profile whose file does not come: the copy that came last, checked again. Throws the error of
 * the fetch where no copy was kept.
 */
export async function openKept(id: string, error: unknown): Promise<TerritoryState> {
  const text = keptDocument()
  if (text === null) throw error
  await loadWhole()
  const state = readSound(text, id)
  if (state.kind !== 'ready') throw error
  return state
}

/** Reads the text of a document and checks it against the guide, as `guide check --territory` does. */
export function readSound(text: string, id: string): TerritoryState {
  const file = `${id}.json`
  const read = readTerritory(text, file)
  if (read.kind === 'failed') return { kind: 'refused', findings: read.findings }
  const findings = checkTerritory(layersAlone(), read.territory, file, toIsoDate(new Date()))
  const isNamed = read.territory.id === id
  if (isNamed && findings.length === 0) return { kind: 'ready', territory: read.territory }
  const misnamed = {
    code: 'name',
    file,
    path: 'id',
    message: `id "${read.territory.id}"`,
    remedy: 'name the file after it',
  }
  return { kind: 'refused', findings: isNamed ? findings : [misnamed, ...findings] }
}

/** How long a frame waits for what the page around it may pass. */
const PATIENCE = 1500

/**
 * The territory that the page around a frame passes when it is asked, with its origin; null where there is no such page,
 * or it says nothing. It is read and checked as any other.
 */
export async function passedByHost(id: string): Promise<TerritoryState | null> {
  if (!isEmbedded() || window.parent === window) return null
  const passed = await new Promise<{ text: string; from: string } | null>((resolve) => {
    const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
      const text = source === window.parent ? passedIn(data, id) : null
      if (text !== null) settle({ text, from: origin })
    }
    const settle = (value: { text: string; from: string } | null) => {
      removeEventListener('message', listen)
      clearTimeout(timer)
      resolve(value)
    }
    const timer = setTimeout(() => settle(null), PATIENCE)
    addEventListener('message', listen)
    window.parent.postMessage({ quelOutil: { wants: id } }, '*')
  })
  return passed && readPassed(id, passed.text, passed.from)
}

/** The text of a territory in a message of the page around a frame; null: it is about something else. */
export function passedIn(data: unknown, id: string): string | null {
  const said: unknown = typeof data === 'object' && data !== null && 'quelOutil' in data ? data.quelOutil : null
  if (typeof said !== 'object' || said === null || !('territory' in said) || !('text' in said)) return null
  return said.territory === id && typeof said.text === 'string' ? said.text : null
}

/** Reads and checks what a page around a frame passed. */
export async function readPassed(id: string, text: string, from: string): Promise<TerritoryState> {
  await loadWhole()
  const state = readSound(text, id)
  return state.kind === 'ready' ? { ...state, from } : state
}

/** Lays a territory over the guide; gives what lays its words over the details of a page. */
export function lay(territory: Territory): (details: KnowledgeDetails) => KnowledgeDetails {
  layOver((layers) => withTerritory(layers, territory))
  return (details) => withTerritoryDetails(details, territory)
}

/** The ids of every territory of this site. Nothing where the list does not come or is none. */
export async function listTerritories(): Promise<readonly string[]> {
  if (isBundled) return (await bundled()).map(({ id }) => id)
  try {
    const text = await textOf(LIST_OF_TERRITORIES)
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string' && isId(id)).slice(0, MOST_LISTED) : []
  } catch {
    return []
  }
}

const MOST_LISTED = 500

/** Only a build for browsers has the documents as files. */
const isBundled = import.meta.env.SSR || import.meta.env.DEV

async function bundled() {
  return (await import('virtual:knowledge/territories')).default
}

function isId(id: string): boolean {
  return /^[a-z0-9-]{1,80}$/.test(id)
}

/** The text of a file of the folder; null where there is none. */
async function textOf(id: string): Promise<string | null> {
  if (!isId(id)) return null
  if (isBundled) {
    const found = (await bundled()).find((territory) => territory.id === id)
    return found ? JSON.stringify(found) : null
  }
  const response = await fetch(`${FOLDER}${id}.json`)
  const isPage = response.headers.get('content-type')?.includes('html') ?? false
  return response.ok && !isPage ? response.text() : null
}

/** What became of the territory that an address or a profile names. */
export type TerritoryState =
  | {
      readonly kind: 'ready'
      readonly territory: Territory
      /** The site that passed it to a frame, as the browser vouches for it; absent: this one. */
      readonly from?: string
    }
  /** No document has this id here, or it did not come. */
  | { readonly kind: 'missing' }
  /** The document does what it may not: nothing of it is used. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
