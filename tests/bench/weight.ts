import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { median } from './measure.ts'

type Chunk = {
  readonly file: string
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
  readonly assets?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** Bytes that a first visit to a kind of page downloads: after brotli, but for fonts, which are compressed already. */
export type Weight = {
  readonly page: string
  readonly html: number
  readonly js: number
  readonly css: number
  readonly data: number
  readonly fonts: number
}

/** Kinds of pages: the folder of `dist` that holds them, and the module of their route. Null: in the first load. */
const KINDS = [
  { page: 'home', folder: '', route: null },
  { page: 'wizard', folder: 'guide', route: 'GuideRoute' },
  { page: 'recommendation', folder: 'recommandation', route: 'RecommendationRoute' },
  { page: 'tools, a tool', folder: 'outils', route: 'ToolsRoutes' },
  { page: 'situations, a situation', folder: 'situations', route: 'SituationsRoutes' },
  { page: 'library: FAQ, glossary, sources', folder: 'faq', route: 'LibraryRoutes' },
  { page: 'comparison', folder: 'comparer', route: 'CompareRoute' },
  { page: 'about', folder: 'a-propos', route: 'AboutRoute' },
]

/** Weighs every kind of page of a build; null when there is none. */
export function weighPages(dist: string): { weights: Weight[]; details: number | null } | null {
  const file = join(dist, '.vite/manifest.json')
  if (!existsSync(file)) return null
  // Written by Vite, in this shape.
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const weights = KINDS.flatMap(({ page, folder, route }) => {
    const entry = route === null ? 'index.html' : `src/app/routes/${route}.tsx`
    return manifest[entry] ? [weigh(dist, manifest, { page, folder, entry })] : []
  })
  const details = manifest['virtual:knowledge/details']
  return { weights, details: details ? brotli(join(dist, details.file)) : null }
}

function weigh(dist: string, manifest: Manifest, kind: { page: string; folder: string; entry: string }): Weight {
  const files = filesOf(manifest, ['index.html', kind.entry])
  const sum = (chosen: (file: string) => boolean, size = brotli) =>
    [...files].filter(chosen).reduce((total, file) => total + size(join(dist, file)), 0)
  const isData = (file: string) => /\/(?:knowledge|details)-[^/]*\.js$/.test(file)
  return {
    page: kind.page,
    html: median(htmlOf(dist, kind.folder).map(brotli)),
    js: sum((file) => file.endsWith('.js') && !isData(file)),
    css: sum((file) => file.endsWith('.css')),
    data: sum(isData),
    fonts: sum(
      (file) => file.endsWith('.woff2'),
      (path) => readFileSync(path).length,
    ),
  }
}

/** Everything that some entries import statically, with their style sheets and fonts. */
function filesOf(manifest: Manifest, entries: readonly string[]): Set<string> {
  const files = new Set<string>()
  const seen = new Set<string>()
  const add = (name: string): void => {
    const chunk = manifest[name]
    if (!chunk || seen.has(name)) return
    seen.add(name)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const each of chunk.imports ?? []) add(each)
  }
  for (const entry of entries) add(entry)
  return files
}

/** The prerendered pages of a folder; the page of the application where there are none. */
function htmlOf(dist: string, folder: string): string[] {
  const home = [join(dist, 'index.html')]
  if (folder === '' || !existsSync(join(dist, folder))) return home
  const pages = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  return pages.length > 0 ? pages.map((file) => join(dist, folder, file)) : home
}

function brotli(path: string): number {
  return brotliCompressSync(readFileSync(path)).length
}
