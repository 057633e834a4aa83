import { readdirSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8')

/** The widths that tokens.css names. */
const widths = new Set([...tokens.matchAll(/(?<= {2})\d+rem(?= {2})/g)].map(([width]) => width))

/** The widths of boxes that it names: for what stands in them, whatever the window. */
const boxes = new Set([...tokens.matchAll(/(?<=\[)\d+rem(?=\])/g)].map(([width]) => width))

/** What a sheet spells out that the tokens have a name for. */
function strays({ path, text: whole }: { path: string; text: string }): string[] {
  const text = whole.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const found: string[] = []
  for (const [, of = '', query = ''] of text.matchAll(/@(media|container) ([^{]*)\{/g)) {
    for (const [, width = ''] of query.matchAll(/-width: ([^)]+)\)/g))
      if (!widths.has(width) && !(of === 'container' && boxes.has(width)))
        found.push(`${path}: a page changes at ${width}, which is not in tokens.css`)
  }
  for (const [declaration] of text.matchAll(/font-weight: (?!var\()[^;]+;/g))
    if (!/ \d+ \d+;/.test(declaration)) found.push(`${path}: ${declaration} has a name in tokens.css`)
  for (const [declaration] of text.matchAll(/(?:border|outline)(?!-(?:radius|offset|spacing))[a-z-]*: [\d.]+px[^;]*;/g))
    found.push(`${path}: ${declaration} has a name in tokens.css`)
  return found
}

const scripts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }))

/** Classes that a module has and no file uses, and those that a file uses and its module has not. */
function loose({ path, text }: { path: string; text: string }, users: readonly { path: string; text: string }[]) {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const defined = new Set([...bare.matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g)].map(([, name = '']) => name))
  const used = new Set<string>()
  let isIndexed = false
  for (const user of users) {
    const folder = user.path.slice(0, user.path.lastIndexOf('/') + 1)
    for (const [, local = '', specifier = ''] of user.text.matchAll(/import (\w+) from '(?:#|\.\/)([^']+\.css)'/g)) {
      if (specifier !== path && folder + specifier !== path) continue
      isIndexed ||= user.text.includes(`${local}[`)
      for (const [, name = ''] of user.text.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))) used.add(name)
    }
  }
  return [
    ...(isIndexed
      ? []
      : [...defined].filter((name) => !used.has(name)).map((name) => `${path}: .${name} is used nowhere`)),
    ...[...used].filter((name) => !defined.has(name)).map((name) => `${path}: .${name} is used and has no rule`),
  ]
}

describe('the classes of modules', () => {
  it('are all used, and all there', () => {
    const modules = sheets.filter(({ path }) => path.endsWith('.module.css'))
    expect(modules.flatMap((sheet) => loose(sheet, scripts))).toEqual([])
  })

  it('the canary: one left over, one missing', () => {
    const user = { path: 'ui/a.tsx', text: "import styles from './a.module.css'\nconst x = styles.there + styles.gone" }
    const sheet = { path: 'ui/a.module.css', text: '@layer ui {\n  .there { color: red; }\n  .left { color: red; }\n}' }
    expect(loose(sheet, [user])).toEqual([
      'ui/a.module.css: .left is used nowhere',
      'ui/a.module.css: .gone is used and has no rule',
    ])
  })
})

describe('the scales of tokens.css', () => {
  it('are short', () => {
    expect(widths.size).toBeGreaterThan(2)
    expect(widths.size).toBeLessThanOrEqual(5)
    expect(boxes.size).toBeLessThanOrEqual(1)
    expect(tokens.match(/^ {2}--(?:regular|medium|strong|heavy): \d+;$/gm)).toHaveLength(4)
    expect(tokens.match(/^ {2}--[\w-]+: \d{3};$/gm)).toHaveLength(4)
  })

  it('are all that the style sheets use', () => {
    expect(sheets.length).toBeGreaterThan(40)
    expect(sheets.flatMap(strays)).toEqual([])
  })

  it.each([
    ['@media (max-width: 41rem) {', '41rem'],
    ['@media (min-width: 14rem) {', '14rem'],
    ['@container (min-width: 15rem) {', '15rem'],
    ['@media (min-width: 60rem) and (min-width: 61rem) {', '61rem'],
    ['a { font-weight: 700; }', '700'],
    ['a { border-inline-start: 4px solid red; }', '4px'],
    ['a { outline: 2px solid red; }', '2px'],
  ])('the canary: %s', (text, said) => {
    expect(strays({ path: 'a.css', text }).join()).toContain(said)
  })
})
