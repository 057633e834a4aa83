import { describe, expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'

import { embedPath, readEmbedChoice } from './embed-choice.ts'
import { readQuery } from './forgive.ts'

const read = (query: string) => {
  const { choice, dropped } = readEmbedChoice(readQuery(query), realGuide.core)
  return { path: embedPath(choice), dropped: dropped.map(({ key, value }) => `${key}=${value}`) }
}

describe('the page that a frame shows', () => {
  it.each([
    ['', '/guide', []],
    ['page=%2Fguide%3Fregion%3Dbretagne', '/guide?region=bretagne', []],
    ['page=/guide?region=bretagne', '/guide?region=bretagne', []],
    ['page=%252Fguide%253Fregion%253Dbretagne', '/guide?region=bretagne', []],
    ['page=%2FGuide%3FRegion%3DBretagne.&utm_source=x', '/guide?region=bretagne', []],
    ['page=%2Foutil%2FMSSante.', '/outils/mssante', []],
    ['page=%2Fselection%3Fs%3Da%26amp%3Bs%3Db', '/selection?s=a&s=b', []],
    ['page=%2Fguide%3Fregion%3Dlune', '/guide', ['region=lune']],
    ['page=%2Fguide%3Fregion%3Dbretagne%26avec%3Dpatient', '/guide?region=bretagne', ['avec=patient']],
    ['page=https://ailleurs.fr/', '/guide', ['page=https://ailleurs.fr/']],
    ['page=%2Foutils%2Finconnu', '/guide', ['page=/outils/inconnu']],
    ['couleur=bleu', '/guide', ['couleur=bleu']],
  ])('%s', (query, path, dropped) => {
    expect(read(query)).toEqual({ path, dropped })
  })
})
