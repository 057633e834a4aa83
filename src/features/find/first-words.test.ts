import { describe, expect, it } from 'vitest'

import { foundTool, NOTHING_FOUND } from '#tests/support/nothing-found.ts'
import type { Names } from '#text/names.ts'

import { firstWords } from './first-words.ts'

// Only what is read aloud when a question comes first.
const names = {
  findQuestion: (id: string) => (id === 'region' ? { title: 'Dans quelle région ?' } : undefined),
} as Names

describe('what a screen reader says of the results', () => {
  it('says the first result and how many there are', () => {
    const found = {
      ...NOTHING_FOUND,
      first: foundTool('Medimail'),
      others: [foundTool('MSSanté')],
      terms: [foundTool('MSS')],
    }
    expect(firstWords(found, names)).toBe('Medimail. 3 résultats.')
  })

  it('says the question that is asked, where nothing comes first', () => {
    expect(firstWords({ ...NOTHING_FOUND, ask: 'region' }, names)).toMatch(/^Dans quelle région \?/)
  })

  it('says that nothing was found', () => {
    expect(firstWords(NOTHING_FOUND, names)).toBe('Rien trouvé.')
  })
})
