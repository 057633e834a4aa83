import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { PNG } from 'pngjs'

import { escapeHtml, wrapLines } from '#lib/text.ts'

import { toTrueType } from './woff.ts'

/** What a page's picture says: its kind, its title, its first sentence where there is room, and the site. */
export type Card = {
  readonly eyebrow: string
  readonly title: string
  readonly lead: string
  readonly site: string
  readonly tagline: string
}

const FAMILY = 'Atkinson Hyperlegible Next'
const LEFT = 96
const TEXT_WIDTH = 1000
/** Mean width of a letter of the bold face, in ems: measured on French titles, rounded up. */
const LETTER = 0.53
const MOST_LINES = 4
const LEAD_SIZE = 34
const LEAD_LINES = 3
/** Nothing above goes lower than this. */
const BRAND_TOP = 448
const sizes = [92, 76, 64, 54]

/** The picture that goes with a shared link: 1200 × 630, drawn here so that no outside service is asked. */
export function cardSvg({ eyebrow, title, lead, site, tagline }: Card): string {
  const size = sizes.find((candidate) => wrap(title, candidate).length <= MOST_LINES - 1) ?? sizes.at(-1) ?? 0
  const lines = wrap(title, size, MOST_LINES)
  const top = 216 + (size - 54) / 3
  const text = lines.map(
    (line, index) =>
      `<text x="${LEFT}" y="${top + index * size * 1.14}" font-size="${size}" font-weight="700" fill="#0f343c">${escapeHtml(line)}</text>`,
  )
  const under = top + (lines.length - 1) * size * 1.14 + 64
  const leadLines = wrap(lead, LEAD_SIZE, LEAD_LINES)
  const hasRoom = under + (leadLines.length - 1) * LEAD_SIZE * 1.3 < BRAND_TOP
  const leadText = leadLines.map(
    (line, index) =>
      `<text x="${LEFT}" y="${under + index * LEAD_SIZE * 1.3}" font-size="${LEAD_SIZE}" fill="#43595d">${escapeHtml(line)}</text>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="${FAMILY}">`,
    '<rect width="1200" height="630" fill="#faf4e7"/>',
    '<path d="M0 584 H760 C860 584 860 494 960 494 H1200" fill="none" stroke="#fbe2cd" stroke-width="26" stroke-linecap="round"/>',
    '<path d="M0 584 H760 C860 584 860 494 960 494 H1110" fill="none" stroke="#d15f27" stroke-width="8" stroke-linecap="round" stroke-dasharray="1 22"/>',
    '<circle cx="1128" cy="494" r="22" fill="#0a5f50"/><path d="M1118 494l7 8 14-16" fill="none" stroke="#fffcf5" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>',
    `<text x="${LEFT}" y="118" font-size="32" font-weight="700" fill="#963c10">${escapeHtml(eyebrow)}</text>`,
    ...text,
    ...(hasRoom ? leadText : []),
    '<rect x="96" y="470" width="64" height="64" rx="16" fill="#0f343c"/><circle cx="124" cy="497" r="15" fill="none" stroke="#fffcf5" stroke-width="7"/><path d="M128 503 L139 517 H150" fill="none" stroke="#f0a061" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>',
    `<text x="180" y="499" font-size="34" font-weight="700" fill="#0f343c">${escapeHtml(site)}</text>`,
    `<text x="180" y="530" font-size="23" fill="#43595d">${escapeHtml(tagline)}</text>`,
    '</svg>',
  ].join('')
}

/** Lines of a size of type, as wide as there is room. */
function wrap(text: string, size: number, most?: number): string[] {
  return wrapLines(text, Math.floor(TEXT_WIDTH / (size * LETTER)), most === undefined ? {} : { most })
}

/** Draws cards as PNG files. A picture drawn once is kept in `cache`. */
export async function createCardPainter(cache: string): Promise<(card: Card) => Uint8Array> {
  mkdirSync(cache, { recursive: true })
  const require = createRequire(import.meta.url)
  const fontBuffers = ['400', '700'].map((weight) => {
    const name = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`
    return new Uint8Array(toTrueType(readFileSync(require.resolve(name))))
  })
  await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return (card) => {
    const svg = cardSvg(card)
    const file = join(cache, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`)
    if (existsSync(file)) return readFileSync(file)
    const font = { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILY }
    const picture = new Resvg(svg, { font }).render()
    const png = pngOf(picture, picture.pixels)
    writeFileSync(file, png)
    return png
  }
}

/** Eight bits a channel, without transparency. */
const OPAQUE = 2

/**
 * A PNG file of opaque pixels, given as red, green, blue and alpha. Rows are not filtered: flat colours are a third smaller
 * so than as the painter writes them.
 */
export function pngOf({ width, height }: { width: number; height: number }, pixels: Uint8Array): Buffer {
  const picture = new PNG({ width, height })
  picture.data = Buffer.from(pixels)
  return PNG.sync.write(picture, { colorType: OPAQUE, filterType: 0, deflateLevel: 6, deflateStrategy: 0 })
}
