import { describe, expect, it } from 'vitest'

import { fold, readInventory, report } from './sources.mjs'

const texts = new Map([
  [
    'doc.txt',
    '# Le DMP\n\n**Dépôt**   et consultation\nde documents, un deux trois quatre cinq six sept huit neuf dix onze douze.',
  ],
])
const sources = new Map([['doc', { id: 'doc', file: 'doc.txt' }]])
const inventory = readInventory(
  '| 1 | USAGE | Dépôt | doc.txt:L3 | « Dépôt et consultation » |\n| 2 | LIMITE | Rien | doc.txt:L4 | « onze » |\n',
)
const cite = (excerpt: string, rows?: number[]) => ({
  why: 'Nos mots.',
  cite: [{ source: 'doc', locator: 'Titre', excerpt, ...(rows && { rows }) }],
})
const run = (json: object, leftOut: object[] = []) =>
  report({ texts, sources, inventory, leftOut, data: new Map([['tools/dmp.json', json]]) })

describe('looking excerpts up in their sources', () => {
  it('folds layout, not words', () => {
    expect(fold('« L’**avis** »\n de  <u>l’IDE</u>')).toBe("l'avis de l'ide")
  })

  it('finds an excerpt across lines and markup', () => {
    expect(run(cite('Dépôt et consultation de documents', [1]))).toMatchObject({
      found: [expect.any(String)],
      missing: [],
    })
  })

  it('tells an excerpt that is not there', () => {
    expect(run(cite('Dépôt et facturation')).missing).toHaveLength(1)
  })

  it('tells a row that belongs to another source, and one that nobody carries', () => {
    expect(run(cite('Dépôt', [99])).missing).toHaveLength(1)
    expect(run(cite('Dépôt', [1])).uncarried.map(([row]) => row)).toEqual([2])
    expect(run(cite('Dépôt', [1]), [{ row: 2 }]).uncarried).toEqual([])
  })

  it('tells a sentence that repeats its source', () => {
    expect(
      run({ ...cite('Dépôt'), why: 'Un deux trois quatre cinq six sept huit neuf dix onze douze.' }).copied,
    ).toHaveLength(1)
    expect(run({ ...cite('Dépôt'), why: 'Un deux trois quatre, puis six sept huit neuf dix onze.' }).copied).toEqual([])
  })
})
