import { readdirSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { shortClassNames } from './class-names.ts'

describe('the names of classes', () => {
  it('are short, the same each time they are asked for, and one for each class of each sheet', () => {
    const nameOf = shortClassNames('/site')
    const first = nameOf('card', '/site/src/ui/card.module.css')
    const second = nameOf('title', '/site/src/ui/card.module.css')
    expect(first).toMatch(/^_[\da-f]{4}0$/)
    expect(second).toBe(`${first.slice(0, -1)}1`)
    expect(nameOf('card', '/site/src/ui/card.module.css?used')).toBe(first)
    expect(nameOf('card', '/site/src/ui/button.module.css')).not.toBe(first)
    expect(shortClassNames('/elsewhere')('card', '/elsewhere/src/ui/card.module.css')).toBe(first)
  })

  it('no two sheets of the guide begin theirs alike', () => {
    const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.module.css'),
    )
    const nameOf = shortClassNames('/')
    expect(sheets.length).toBeGreaterThan(30)
    expect(new Set(sheets.map((file) => nameOf('first', `/src/${file}`).slice(0, 5))).size).toBe(sheets.length)
  })
})
