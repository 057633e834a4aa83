import { describe, expect, it } from 'vitest'

import { foundTool, NOTHING_FOUND } from '#tests/support/nothing-found.ts'

import { type Found, steady } from './found.ts'
import { nextRead } from './use-typed.ts'

const found: Found = { ...NOTHING_FOUND, first: foundTool('dmp'), others: [foundTool('mssante'), foundTool('ror')] }
const idsOf = ({ first, others }: Found) => [first?.id, ...others.map(({ id }) => id)]

describe('what comes first while one types', () => {
  it('stays while it is among what is found', () => {
    expect(idsOf(steady(found, foundTool('ror')))).toEqual(['ror', 'dmp', 'mssante'])
  })

  it('goes when it is no longer found', () => {
    expect(idsOf(steady(found, foundTool('e-cps')))).toEqual(['dmp', 'mssante', 'ror'])
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
    expect(idsOf(steady({ ...found, notices: [notice] }, foundTool('ror')))).toEqual(['dmp', 'mssante', 'ror'])
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
