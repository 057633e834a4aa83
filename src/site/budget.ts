import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'

import core from 'virtual:knowledge/core'

import { needOf, piecesOf } from '#app/details.ts'
import { Guide } from '#engine/guide.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'

/**
 * Bytes after brotli. What the head of a page asks for, whatever comes after its first paint: of home and every page that
 * is read, of the wizard, which brings what asks, and of pages that work answers out, which bring the whole engine.
 */
export const BUDGETS = {
  'initial JavaScript': 86_000,
  'JavaScript of the wizard': 91_000,
  'JavaScript of an answer': 95_000,
  /** Made for coordinators: the schemas that check a document come with it. */
  'JavaScript of the atelier': 150_000,
  CSS: 15_000,
  fonts: 60_000,
  'data of a recommendation': 30_000,
  search: 120_000,
} as const
type Budget = keyof typeof BUDGETS
type Weight = { readonly bytes: number; readonly of: string }
export type Weights = Readonly<Record<Budget, Weight>>

const WIZARD = ['guide.html']
const ATELIER = ['atelier.html']

/** Pages that work answers out as they are shown. A new one is weighed with those that are read until it is named here. */
const ANSWERS =
  /^(?:recommandation|arbre|quiz|partager|selection|seance(?:\/jouer)?|situations\/[^/]+\/jouer|territoires(?:\/[^/]+)?)\.html$/

/** Frames of other sites get the same page with nothing of its own: see site.ts. */
const FRAMES = /^integrer(?:\/|\.html$)/

/** The heaviest of each kind in a build. */
export function weigh(dist: string): Weights {
  const size = sizer(dist)
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const linked = (page: string, pattern: RegExp) => [
    ...new Set([...readFileSync(join(dist, page), 'utf8').matchAll(pattern)].map((match) => assetOf(match[1] ?? ''))),
  ]
  const scripts = (page: string) => size(linked(page, /(?:src|href)="([^"]+\.js)"/g))
  const own = pages.filter((page) => !FRAMES.test(page))
  const answers = own.filter((page) => ANSWERS.test(page))
  const read = own.filter((page) => !ANSWERS.test(page) && ![...WIZARD, ...ATELIER].includes(page))
  const fonts = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.woff2'))
  return {
    'initial JavaScript': heaviest(read, scripts),
    'JavaScript of the wizard': heaviest(WIZARD, scripts),
    'JavaScript of an answer': heaviest(answers, scripts),
    'JavaScript of the atelier': heaviest(ATELIER, scripts),
    CSS: heaviest(pages, (page) =>
      size(linked(page, /<link rel="stylesheet"(?! crossorigin disabled)[^>]* href="([^"]+\.css)"/g)),
    ),
    fonts: { bytes: size(fonts.map((file) => `assets/${file}`)), of: fonts.join(', ') },
    'data of a recommendation': heaviestRecommendation(dist, size),
    search: heaviest(
      readdirSync(join(dist, 'assets')).filter((file) => file.startsWith('search-engine-')),
      (file) => size([`assets/${file}`]),
    ),
  }
}

/** What is too heavy, in words. */
export function overBudget(weights: Weights): string[] {
  return (Object.keys(BUDGETS) as Budget[]).flatMap((budget) => {
    const { bytes, of } = weights[budget]
    return bytes > BUDGETS[budget] ? [`${budget}: ${bytes} bytes, ${bytes - BUDGETS[budget]} too many (${of})`] : []
  })
}

/** Asks the engine every situation, and weighs what its page loads: the nation, its region, then the proofs shown. */
function heaviestRecommendation(dist: string, size: (files: readonly string[]) => number): Weight {
  const folder = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('knowledge-') && !name.includes('.'))
  if (folder === undefined) throw new Error(`${dist} has no folder of data files`)
  const file = (piece: string) => `assets/${folder}/${piece}.json`
  const guide = new Guide(core)
  return heaviest(
    core.situations.map(({ id }) => id),
    (id) => {
      const answers = core.situations.find((situation) => situation.id === id)?.answers ?? {}
      const region = answers[REGION_QUESTION]
      const layers = region === undefined ? [] : [`layer-${region}`]
      return size(['nation', ...layers, ...piecesOf(needOf(guide.consult(answers)))].map(file))
    },
  )
}

function heaviest(names: readonly string[], weightOf: (name: string) => number): Weight {
  return names
    .map((of) => ({ bytes: weightOf(of), of }))
    .reduce((most, each) => (each.bytes > most.bytes ? each : most), { bytes: 0, of: 'nothing' })
}

/** The path of an asset from the root of the build, whatever folder the site is served from. */
function assetOf(address: string): string {
  return address.slice(address.indexOf('assets/'))
}

function sizer(dist: string): (files: readonly string[]) => number {
  const known = new Map<string, number>()
  const sizeOf = (file: string) => {
    const bytes = readFileSync(join(dist, file))
    return file.endsWith('.woff2')
      ? bytes.length
      : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length
  }
  return (files) =>
    files.reduce((total, file) => {
      const size = known.get(file) ?? sizeOf(file)
      known.set(file, size)
      return total + size
    }, 0)
}
