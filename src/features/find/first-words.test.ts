import { describe, expect, it } from 'vitest'

import type { Names } from '#text/names.ts'

import { firstWords } from './first-words.ts'
import type { Found, FoundItem } from './found.ts'

const item = (title: string): FoundItem => ({ kind: 'tool', id: title, title, note: '', to: '/' })
// Only what is read aloud when a question comes first.
const names = {
  findQuestion: (id: string) => (id === 'region' ? { title: 'Dans quelle région ?' } : undefined),
} as Names
const nothing: Found = {
  personal: [],
  notices: [],
  understood: [],
  named: [],
  unknownProfessions: [],
  regions: [],
  ignored: [],
  because: [],
  answers: {},
  evaluation: null,
  first: null,
  opens: null,
  others: [],
  situations: [],
  terms: [],
  ask: null,
}

describe('what a screen reader says of the results', () => {
  it('says the first result and how many there are', () => {
    const found = { ...nothing, first: item('Medimail'), others: [item('MSSanté')], terms: [item('MSS')] }
    expect(firstWords(found, names)).toBe('Medimail. 3 résultats.')
  })

  it('says the question that is asked, where nothing comes first', () => {
    expect(firstWords({ ...nothing, ask: 'region' }, names)).toMatch(/^Dans quelle région \?/)
  })

  it('says that nothing was found', () => {
    expect(firstWords(nothing, names)).toBe('Rien trouvé.')
  })
})
