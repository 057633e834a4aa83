import { expect, it } from 'vitest'

import { withFrenchSpaces } from './typography.ts'

it('ties French punctuation to its word, at any depth, and leaves the rest alone', () => {
  const plain = { title: 'Quel outil ?', list: ['« MSSanté » : oui', 3, null], url: 'https://exemple.fr/a:b' }
  expect(withFrenchSpaces(plain)).toEqual({
    title: 'Quel outil\u00A0?',
    list: ['«\u00A0MSSanté\u00A0»\u00A0: oui', 3, null],
    url: 'https://exemple.fr/a:b',
  })
})
