import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { decodeAnswers, encodeAnswers, encodeScanned, expandScanned } from './codec.ts'
import { readQuery } from './forgive.ts'

const questions = [
  { id: 'avec', options: [{ id: 'patient' }, { id: 'professionnel' }] },
  { id: 'besoin', options: [{ id: 'discuter' }, { id: 'envoyer-document' }] },
  { id: 'region', options: [{ id: 'occitanie' }, { id: 'bretagne' }] },
]
const decode = (query: string) => decodeAnswers(readQuery(query), questions)

const anyAnswers = fc
  .tuple(
    ...questions.map((question) =>
      fc.option(fc.constantFrom('ne-sais-pas', ...question.options.map((option) => option.id)), { nil: undefined }),
    ),
  )
  .map((options) =>
    Object.fromEntries(
      questions.flatMap((question, index) => (options[index] === undefined ? [] : [[question.id, options[index]]])),
    ),
  )

describe('links', () => {
  it('are readable and sorted', () => {
    expect(encodeAnswers({ region: 'occitanie', avec: 'patient', besoin: 'envoyer-document' })).toBe(
      'avec=patient&besoin=envoyer-document&region=occitanie',
    )
  })

  it('carry the date of the knowledge base and the tool that was seen', () => {
    const query = encodeAnswers({ avec: 'patient' }, { kb: '2026-11-22', seen: 'mssante' })
    expect(query).toBe('avec=patient&kb=2026-11-22&vu=mssante')
    expect(decode(query)).toEqual({ answers: { avec: 'patient' }, dropped: [], kb: '2026-11-22', seen: 'mssante' })
  })

  it('round-trip any answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(decode(encodeAnswers(answers)).answers).toEqual(answers)
      }),
    )
  })

  it('carry a territory among the answers, and round-trip with it', () => {
    fc.assert(
      fc.property(anyAnswers, fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,3}$/), (answers, territoire) => {
        const all = { ...answers, territoire }
        expect(decode(encodeAnswers(all))).toEqual({ answers: all, dropped: [], kb: null, seen: null })
      }),
    )
  })

  it('forgive what happened to the name of a territory, and say where it is no name', () => {
    expect(decode('territoire=CPTS%20des%20Trois-Vallées.').answers).toEqual({ territoire: 'cpts-des-trois-vallees' })
    expect(decode('territoire=').dropped).toEqual([])
    expect(decode(`territoire=${'a'.repeat(200)}`).dropped.map(({ why }) => why)).toEqual(['unknown-option'])
    expect(decode('territoire=a&territoire=b')).toMatchObject({
      answers: { territoire: 'a' },
      dropped: [{ why: 'repeated' }],
    })
  })

  it('round-trip any query that decodes whole', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const query = encodeAnswers(answers)
        expect(encodeAnswers(decode(query).answers)).toBe(query)
      }),
    )
  })

  it.each([
    ['avec=personne', 'unknown-option'],
    ['question=x', 'unknown-question'],
    ['avec=patient&avec=professionnel', 'repeated'],
    ['__proto__=x', 'unknown-question'],
    ['constructor=patient', 'unknown-question'],
  ])('tell what could not be kept: %s', (query, why) => {
    expect(decode(query).dropped).toMatchObject([{ why }])
  })

  it('follow the ids that questions and options had', () => {
    const renamed = [
      { id: 'besoin', formerIds: ['pourquoi'], options: [{ id: 'parler', formerIds: ['discuter', 'causer'] }] },
      { id: 'region', options: [{ id: 'occitanie', formerIds: ['midi-pyrenees'] }] },
    ]
    const read = (query: string) => decodeAnswers(readQuery(query), renamed)
    expect(read('pourquoi=discuter&region=midi-pyrenees')).toEqual({
      answers: { besoin: 'parler', region: 'occitanie' },
      dropped: [],
      kb: null,
      seen: null,
    })
    expect(read('besoin=parler&pourquoi=causer').dropped).toEqual([])
    expect(read('besoin=parler&pourquoi=ne-sais-pas').dropped).toMatchObject([{ why: 'repeated' }])
  })

  it.each([
    'avec=patient&amp;besoin=discuter&amp;kb=2026-11-22&amp;vu=mssante',
    'AVEC=Patient;BESOIN=Discuter;KB=2026-11-22;VU=MSSante.',
    'avec=patient&besoin=discuter&kb=2026-11-22&vu=mssante%C2%A0%C2%BB&utm_campaign=x&fbclid=y',
    'avec%3Dpatient%26besoin%3Ddiscuter%26kb%3D2026-11-22%26vu%3Dmssante',
    'url=https%3A%2F%2Fa.fr%2Frecommandation%3Favec%3Dpatient%26besoin%3Ddiscuter%26kb%3D2026-11-22%26vu%3Dmssante&sdata=1',
  ])('say the same whatever they went through: %s', (query) => {
    expect(decode(query)).toEqual({
      answers: { avec: 'patient', besoin: 'discuter' },
      dropped: [],
      kb: '2026-11-22',
      seen: 'mssante',
    })
  })

  it('keep what can be kept of a garbled link', () => {
    expect(decode('avec=patient&besoin=%F0%9F%92%A9&region=&x').answers).toEqual({ avec: 'patient' })
  })

  it.each(['kb=hier', 'kb=2026-13-45', 'vu=', 'vu=…', `vu=${'a'.repeat(500)}`])('ignore a broken mark: %s', (query) => {
    expect(decode(query)).toMatchObject({ kb: null, seen: null })
  })

  it('never throw and never grow, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { answers, dropped } = decode(text)
        for (const [question, option] of Object.entries(answers)) {
          expect([
            ...(questions.find(({ id }) => id === question)?.options ?? []).map(({ id }) => id),
            'ne-sais-pas',
          ]).toContain(option)
        }
        expect(dropped.length).toBeLessThanOrEqual(20)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a code on paper', () => {
  const situation = { avec: 'patient', besoin: 'discuter', region: 'occitanie' }
  const evaluation = { outcome: 'recommended', recommended: [{ tool: 'mssante', with: [] }], answers: {} } as never

  it('stands for the whole address', () => {
    const query = encodeScanned({ region: 'bretagne' }, evaluation, '2026-11-22')
    expect(query).toBe('region=bretagne&kb=2026-11-22&vu=mssante')
    expect(expandScanned(readQuery(query), situation, questions)).toBe(
      'avec=patient&besoin=discuter&region=bretagne&kb=2026-11-22&vu=mssante',
    )
    expect(expandScanned(readQuery(''), situation, questions)).toBe('avec=patient&besoin=discuter&region=occitanie')
  })
})
