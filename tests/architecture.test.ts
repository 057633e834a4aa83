import { describe, expect, it } from 'vitest'

/** What each layer may import from the others: the map of README, "Layers". */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  knowledge: ['lib'],
  engine: ['knowledge', 'lib'],
  permalink: ['knowledge', 'engine', 'lib'],
  search: ['knowledge', 'lib'],
  ui: ['lib'],
  text: ['knowledge', 'engine', 'ui', 'lib'],
  parts: ['lib', 'knowledge', 'engine', 'permalink', 'text', 'ui'],
  features: ['lib', 'knowledge', 'engine', 'permalink', 'search', 'text', 'ui', 'parts'],
  app: ['lib', 'knowledge', 'engine', 'permalink', 'search', 'text', 'ui', 'parts', 'features'],
  site: ['lib', 'knowledge', 'engine', 'permalink', 'search', 'text', 'app'],
  cli: ['lib', 'knowledge', 'engine', 'permalink', 'search', 'text'],
}

/** What the engine may not name: it is a function of its arguments. */
const IMPURE =
  /\b(?:Math\.random|Date\.now|new Date\(\)|performance\.now|setTimeout|document\.|window\.|fetch\(|localStorage)/

/** What is fetched only where a territory is read or made. */
const LATE = /^(?:app\/territory-loader\.ts|app\/routes\/AtelierRoute\.tsx|features\/atelier\/.+)$|\.test\.tsx?$/

const files = import.meta.glob<string>('../src/**/*.{ts,tsx,mjs}', { query: '?raw', import: 'default', eager: true })
const sources = Object.entries(files).map(([path, text]) => ({ path: path.replace('../src/', ''), text }))
const production = sources.filter(({ path }) => !/\.test\.tsx?$/.test(path))

const layerOf = (path: string) => path.split('/')[0] ?? ''
const featureOf = (path: string) => path.split('/')[1] ?? ''

/** Every specifier a file imports: statements, `import()`, and `import('…')` types. */
function importsOf(text: string): string[] {
  return [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '')
}

/** What a file does that its layer forbids. */
function violations({ path, text }: { path: string; text: string }): string[] {
  const layer = layerOf(path)
  const found: string[] = []
  for (const specifier of importsOf(text)) {
    if (specifier.startsWith('../')) found.push(`${path} imports ${specifier}: spell it #layer/…`)
    if (specifier.startsWith('#tests/')) found.push(`${path} imports a test`)
    if (specifier.startsWith('virtual:') && !['app', 'site'].includes(layer))
      found.push(`${path} imports ${specifier}: types are in #knowledge/views/`)
    if (!specifier.startsWith('#')) continue
    const target = specifier.slice(1).split('/')[0] ?? ''
    if (target === layer && layer === 'features') {
      if (specifier.split('/')[1] !== featureOf(path)) found.push(`${path} imports another feature: ${specifier}`)
    } else if (target !== layer && !(MAY_IMPORT[layer] ?? []).includes(target))
      found.push(`${path} imports ${specifier}`)
  }
  // The entry only guesses early what to fetch: what it guesses wrong is fetched later.
  if (layer !== 'permalink' && path !== 'app/entry-client.tsx' && /new URLSearchParams\((?:\w+\.)?search\)/.test(text))
    found.push(`${path} reads an address itself: what it went through is forgiven by readQuery`)
  if (layer === 'engine' && IMPURE.test(text)) found.push(`${path} is not pure`)
  return found
}

/** The file that a specifier names, from the folder of sources, or null where it is none of ours. */
function targetOf(specifier: string, from: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('./')) return null
  return `${from.slice(0, from.lastIndexOf('/') + 1)}${specifier.slice(2)}`
}

/** Files that import one another in a circle, those of types and those that are fetched later included. */
function circlesOf(all: readonly { path: string; text: string }[]): string[][] {
  const graph = new Map(
    all.map(({ path, text }) => [path, importsOf(text).flatMap((specifier) => targetOf(specifier, path) ?? [])]),
  )
  const done = new Set<string>()
  const circles: string[][] = []
  const visit = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path)
    if (start >= 0) circles.push(way.slice(start))
    if (start >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return circles
}

describe('the house', () => {
  it('sees every file', () => {
    expect(sources.length).toBeGreaterThan(80)
    expect(new Set(production.map(({ path }) => layerOf(path)))).toEqual(new Set(Object.keys(MAY_IMPORT)))
  })

  it('imports downward only', () => {
    expect(production.flatMap(violations)).toEqual([])
  })

  it('has no circles', () => {
    expect(circlesOf(production)).toEqual([])
  })

  it('has no barrels', () => {
    expect(production.filter(({ path }) => /\/index\.tsx?$/.test(path))).toEqual([])
  })

  it('has no inline style that a strict content security policy would drop', () => {
    expect(
      production.filter(({ path, text }) => path.endsWith('.tsx') && /\sstyle=\{/.test(text)).map(({ path }) => path),
    ).toEqual([])
  })

  it('keeps schema validation out of the browser', () => {
    const browser = production.filter(({ path }) =>
      ['lib', 'engine', 'permalink', 'search', 'text', 'ui', 'parts', 'features', 'app'].includes(layerOf(path)),
    )
    const runtime =
      /^import (?!type)[^\n]*['"](?:zod|#knowledge\/(?:schema|statement|ids|parse|read-data|json-schema|territory|territory-layer|views\/territory-details)\.ts|zod)['"]/m
    const checking = browser.filter(({ text }) => runtime.test(text)).map(({ path }) => path)
    // Documents that others write are checked where they are read: that code comes with the first of them.
    expect(checking.filter((path) => !LATE.test(path))).toEqual([])
    const early = browser.filter(({ path }) => !LATE.test(path))
    const fetched = /^import (?!type)[^\n]*['"][^'"]*(?:territory-loader|features\/atelier\/)[^'"]*['"]/m
    expect(early.filter(({ text }) => fetched.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the canary: each rule can fail', () => {
  it.each([
    ['lib/a.ts', "import { x } from '#engine/compile.ts'", 'imports #engine'],
    ['engine/a.ts', "type X = import('#text/names.ts').Names", 'imports #text'],
    ['engine/a.ts', 'const now = Date.now()', 'not pure'],
    ['ui/a.tsx', "import { y } from '../lib/y.ts'", 'spell it'],
    ['features/home/a.tsx', "const z = await import('#features/wizard/store.ts')", 'another feature'],
    ['features/home/a.tsx', "import core from 'virtual:knowledge/core'", 'types are in'],
    ['app/a.ts', 'const params = new URLSearchParams(location.search)', 'readQuery'],
    ['app/a.ts', "import { t } from '#tests/support/x.ts'", 'a test'],
  ])('%s: %s', (path, text, said) => {
    expect(violations({ path, text }).join()).toContain(said)
  })

  it('a circle of three files', () => {
    const circle = [
      { path: 'ui/a.ts', text: "import { b } from './b.ts'" },
      { path: 'ui/b.ts', text: "import type { C } from '#lib/c.ts'" },
      { path: 'lib/c.ts', text: "const a = await import('#ui/a.ts')" },
    ]
    expect(circlesOf(circle)).toEqual([['ui/a.ts', 'ui/b.ts', 'lib/c.ts']])
    expect(circlesOf(circle.slice(0, 2))).toEqual([])
  })
})
