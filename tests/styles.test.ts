import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')

/** The widths that tokens.css names. */
const widths = new Set([...tokens.matchAll(/(?<= {2})\d+rem(?= {2})/g)].map(([width]) => width))

/** What a sheet spells out that the tokens have a name for. */
function strays({ path, text: whole }: { path: string; text: string }): string[] {
  const text = whole.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const found: string[] = []
  for (const [, query = ''] of text.matchAll(/@(?:media|container) ([^{]*)\{/g)) {
    for (const [, width = ''] of query.matchAll(/-width: ([^)]+)\)/g))
      if (!widths.has(width)) found.push(`${path}: a page changes at ${width}, which is not in tokens.css`)
  }
  for (const [declaration] of text.matchAll(/font-weight: (?!var\()[^;]+;/g))
    if (!/ \d+ \d+;/.test(declaration)) found.push(`${path}: ${declaration} has a name in tokens.css`)
  for (const [declaration] of text.matchAll(/(?:border|outline)(?!-(?:radius|offset|spacing))[a-z-]*: [\d.]+px[^;]*;/g))
    found.push(`${path}: ${declaration} has a name in tokens.css`)
  return found
}

describe('the scales of tokens.css', () => {
  it('are short', () => {
    expect(widths.size).toBeGreaterThan(2)
    expect(widths.size).toBeLessThanOrEqual(5)
    expect(tokens.match(/^ {2}--(?:regular|medium|strong|heavy): \d+;$/gm)).toHaveLength(4)
    expect(tokens.match(/^ {2}--[\w-]+: \d{3};$/gm)).toHaveLength(4)
  })

  it('are all that the style sheets use', () => {
    expect(sheets.length).toBeGreaterThan(40)
    expect(sheets.flatMap(strays)).toEqual([])
  })

  it.each([
    ['@media (max-width: 41rem) {', '41rem'],
    ['@media (min-width: 60rem) and (min-width: 61rem) {', '61rem'],
    ['a { font-weight: 700; }', '700'],
    ['a { border-inline-start: 4px solid red; }', '4px'],
    ['a { outline: 2px solid red; }', '2px'],
  ])('the canary: %s', (text, said) => {
    expect(strays({ path: 'a.css', text }).join()).toContain(said)
  })
})
