import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { median } from './measure.ts'

/** Bytes that a first visit to a kind of page asks for at once: after brotli, but for fonts, which are compressed already. */
export type Weight = {
  readonly page: string
  readonly html: number
  readonly js: number
  readonly css: number
  readonly data: number
  readonly fonts: number
}

/** Kinds of pages: one file, or the folder of all of them. */
const KINDS = [
  { page: 'home', files: 'index.html' },
  { page: 'questions', files: 'guide.html' },
  { page: 'recommendation', files: 'recommandation.html' },
  { page: 'all tools', files: 'outils.html' },
  { page: 'a tool', files: 'outils' },
  { page: 'a situation', files: 'situations' },
  { page: 'FAQ', files: 'faq.html' },
  { page: 'comparison', files: 'comparer.html' },
  { page: 'map', files: 'cartographie.html' },
  { page: 'about', files: 'a-propos.html' },
]

/** Weighs every kind of page of a build, each as the median of its pages; null when there is no build. */
export function weighPages(dist: string): { weights: Weight[]; proofs: number } | null {
  if (!existsSync(join(dist, 'index.html'))) return null
  const sizes = new Map<string, number>()
  const size = (file: string) => {
    const known = sizes.get(file) ?? sizeOf(join(dist, file))
    sizes.set(file, known)
    return known
  }
  const weights = KINDS.map(({ page, files }) => {
    const weighed = pagesOf(dist, files).map((file) => weigh(dist, file, size))
    const middle = (part: keyof Omit<Weight, 'page'>) => median(weighed.map((weight) => weight[part]))
    return {
      page,
      html: middle('html'),
      js: middle('js'),
      css: middle('css'),
      data: middle('data'),
      fonts: middle('fonts'),
    }
  })
  const all = readdirSync(join(dist, 'assets'), { recursive: true, encoding: 'utf8' }).find((file) =>
    /knowledge-[^/]*[/\\]all\.json$/.test(file),
  )
  return { weights, proofs: all === undefined ? 0 : size(join('assets', all)) }
}

function pagesOf(dist: string, files: string): string[] {
  if (files.endsWith('.html')) return [files]
  return readdirSync(join(dist, files), { encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(files, file))
}

/** What the page itself names: whatever it loads later, when asked or when idle, is not of the first visit. */
function weigh(dist: string, file: string, size: (file: string) => number): Omit<Weight, 'page'> {
  const html = readFileSync(join(dist, file), 'utf8')
  const sum = (pattern: RegExp) => {
    const named = new Set(
      [...html.matchAll(pattern)].map(([, address = '']) => address.slice(address.indexOf('assets/'))),
    )
    return [...named].reduce((total, each) => total + size(each), 0)
  }
  return {
    html: size(file),
    js: sum(/(?:src|href)="([^"]+\.js)"/g),
    css: sum(/<link rel="stylesheet"(?! crossorigin disabled)[^>]* href="([^"]+\.css)"/g),
    data: sum(/<link rel="preload" as="fetch"[^>]* href="([^"]+\.json)"/g),
    fonts: sum(/<link rel="preload" as="font"[^>]* href="([^"]+\.woff2)"/g),
  }
}

function sizeOf(path: string): number {
  const bytes = readFileSync(path)
  return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length
}
