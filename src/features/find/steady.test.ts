import { describe, expect, it } from 'vitest'

import type { Found, FoundItem } from './found.ts'
import { steady } from './steady.ts'
import { nextRead } from './use-typed.ts'

const item = (id: string): FoundItem => ({ kind: 'tool', id, title: id, note: '', to: `/outils/${id}` })
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
const found: Found = { ...nothing, first: item('dmp'), others: [item('mssante'), item('ror')] }
const idsOf = ({ first, others }: Found) => [first?.id, ...others.map(({ id }) => id)]

describe('what comes first while one types', () => {
  it('stays while it is among what is found', () => {
    expect(idsOf(steady(found, item('ror')))).toEqual(['ror', 'dmp', 'mssante'])
  })

  it('goes when it is no longer found', () => {
    expect(idsOf(steady(found, item('e-cps')))).toEqual(['dmp', 'mssante', 'ror'])
    expect(idsOf(steady(found, null))).toEqual(['dmp', 'mssante', 'ror'])
  })

  it('gives way to a notice', () => {
    const notice = {
      id: 'urgence',
      kind: 'emergency',
      order: 1,
      title: 'Appelez le 15',
      text: '',
      alone: true,
    } as const
    expect(idsOf(steady({ ...found, notices: [notice] }, item('ror')))).toEqual(['dmp', 'mssante', 'ror'])
  })
})

describe('what is read while one types', () => {
  const readOf = (letters: string) => {
    let read = ''
    return Array.from(letters, (_, index) => (read = nextRead(read, letters.slice(0, index + 1))))
  }

  it('is the finished words', () => {
    expect([...new Set(readOf('un avis tracé'))]).toEqual(['', 'un ', 'un avis '])
  })

  it('stays while a word is mended, and goes with the text', () => {
    expect(nextRead('un avis', 'un avi')).toBe('un avis')
    expect(nextRead('envoy', 'envoye')).toBe('envoy')
    expect(nextRead('envoy', 'envoyer ')).toBe('envoyer ')
    expect(nextRead('un avis', ' ')).toBe('')
  })
})
