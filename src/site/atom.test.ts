// @vitest-environment jsdom
import { expect, it } from 'vitest'

import { atomFeed } from './atom.ts'

const feed = atomFeed({
  title: 'Nouveautés <&>',
  self: 'https://exemple.fr/atom.xml',
  page: 'https://exemple.fr/nouveautes',
  author: 'Le guide',
  updated: '2026-11-27',
  regionName: () => 'Bretagne',
  changes: [
    {
      id: '2026-11-27-telmi',
      on: '2026-11-27',
      what: 'confirmed',
      text: 'Un outil & ses « usages »',
      regions: ['bretagne'],
      tools: [],
      needs: [],
      professions: [],
    },
  ],
})

it('is what readers of news ask of a feed: ids, days, links, words that stay words', () => {
  const parsed = new DOMParser().parseFromString(feed, 'application/xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  const textOf = (selector: string) => parsed.querySelector(selector)?.textContent
  expect(textOf('feed > title')).toBe('Nouveautés <&>')
  expect(textOf('feed > updated')).toBe('2026-11-27T00:00:00Z')
  expect(textOf('feed > author > name')).toBe('Le guide')
  expect(textOf('entry > id')).toBe('https://exemple.fr/nouveautes#2026-11-27-telmi')
  expect(textOf('entry > title')).toBe('Confirmé : Bretagne')
  expect(textOf('entry > summary')).toBe('Un outil & ses « usages »')
  expect(parsed.querySelector('entry > category')?.getAttribute('term')).toBe('bretagne')
})
