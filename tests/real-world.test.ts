import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

/** A test that a table names: its file, and words of its name. */
type Named = { readonly file: string; readonly words: readonly string[] }

/** The tests that the last cell of a row names: « `file`: « words of one », « of another » ». */
function namedIn(row: string): Named[] {
  const cell = row.split('|').at(-2) ?? ''
  return [...cell.matchAll(/`([^`]+)`([^`]*)/g)].map(([, file = '', rest = '']) => ({
    file,
    words: [...rest.matchAll(/« ?([^»]+?) ?»/g)].map(([, words = '']) => words),
  }))
}

const pathOf = (file: string) =>
  file.includes('/') ? file : [`tests/e2e/${file}.e2e.ts`, `docs/${file}`].find((path) => existsSync(path))

/** What is wrong with what a row names: a file that is not there, words that no test there says. */
function faultsOf(row: string): string[] {
  return namedIn(row).flatMap(({ file, words }) => {
    if (file.startsWith('npm run ')) return []
    const path = pathOf(file)
    if (path === undefined || !existsSync(path)) return [`${file} is no test`]
    if (!path.endsWith('.ts') && !path.endsWith('.tsx')) return []
    const text = readFileSync(path, 'utf8').replaceAll(/\$\{[^}]*\}/g, '…')
    return words
      .filter((phrase) => !phrase.split('…').every((part) => text.includes(part.trim())))
      .map((phrase) => `${file} has no « ${phrase} »`)
  })
}

const rows = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| input'))

describe('the table of the real world', () => {
  it('names a test in every row, and each is there', () => {
    const told = rows('docs/real-world.md')
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter((row) => namedIn(row).length === 0)).toEqual([])
    expect(told.flatMap(faultsOf)).toEqual([])
    // What was looked at rather than tested names no test there.
    expect(rows('docs/looks.md').flatMap(faultsOf)).toEqual([])
  })

  it('would be refused with a test that is not there (canary)', () => {
    expect(faultsOf('| x | y | z | `no-such-journey`: « anything » |')).toEqual(['no-such-journey is no test'])
    expect(faultsOf('| x | y | z | `quiz`: « what nobody tests » |')).toEqual(['quiz has no « what nobody tests »'])
  })
})
