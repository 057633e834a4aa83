import { describe, expect, it } from 'vitest'

import type { Answers } from '#engine/types.ts'
import { fc } from '#tests/support/fast-check.ts'

import { readQuery } from './forgive.ts'
import { decodeSession, encodeSession, MOST_CASES, type Session, type SessionCase } from './session.ts'

const known = {
  regions: [{ id: 'occitanie' }, { id: 'bretagne' }],
  situations: [
    ...Array.from({ length: 20 }, (_, index) => ({ id: `s${index}` })),
    { id: 'neuf', formerIds: ['vieux'] },
  ],
  questions: [
    { id: 'avec', options: [{ id: 'patient' }, { id: 'groupe' }] },
    { id: 'besoin', options: [{ id: 'voir' }] },
  ],
}
const open = (query: string) => decodeSession(readQuery(query), known)

const words = (longest: number) =>
  fc
    .stringMatching(/^[A-Za-zéàç’,.?! ]{1,60}$/)
    .map((text) => text.trim().slice(0, longest))
    .filter((text) => /[a-zé]/i.test(text))
const told = fc.constantFrom(...known.situations.map(({ id }): SessionCase => ({ kind: 'told', situation: id })))
const own: fc.Arbitrary<SessionCase> = fc.record({
  kind: fc.constant('own' as const),
  title: words(60),
  story: words(60),
  answers: fc.constantFrom<Answers>({ avec: 'patient' }, { avec: 'groupe', besoin: 'voir' }),
})
const anySession: fc.Arbitrary<Session> = fc.record({
  title: fc.oneof(fc.constant(''), words(60)),
  region: fc.constantFrom(null, 'occitanie'),
  cases: fc.uniqueArray(fc.oneof(told, own), { maxLength: MOST_CASES, selector: (each) => JSON.stringify(each) }),
})

describe('a session', () => {
  it('round-trips, with the cases that a trainer made up', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        expect(open(encodeSession(session))).toEqual({ session, dropped: [] })
      }),
    )
  })

  it('keeps each case once, follows former ids, and says what it left out', () => {
    const { session, dropped } = open(
      'cas=vieux&cas=neuf&cas=nulle-part&cas=~~sans%20titre~avec%3Dpatient&cas=s1&lune=1',
    )
    expect(session.cases).toEqual([
      { kind: 'told', situation: 'neuf' },
      { kind: 'told', situation: 's1' },
    ])
    expect(dropped.map(({ key }) => key)).toEqual(['cas', 'cas', 'lune'])
  })

  it('reads a mark in a title as a dash', () => {
    const made: SessionCase = { kind: 'own', title: 'a~b', story: '', answers: { avec: 'patient' } }
    expect(open(encodeSession({ title: '', region: null, cases: [made] })).session.cases).toEqual([
      { ...made, title: 'a-b' },
    ])
  })
})
