import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'

import { buildIndex } from './build-index.ts'
import { search } from './query.ts'
import { understand } from './understand.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { knowledge } = loaded
const index = buildIndex(knowledge)

const find = (text: string, profile: Record<string, string> = {}) =>
  search(index, { understanding: understand(text, knowledge.lexicon, knowledge.questions), profile })
const answersOf = (id: string) => knowledge.situations.find((situation) => situation.id === id)?.answers

describe('search', () => {
  it('finds a term by its letters', () => {
    expect(find('VSM').filter(({ kind }) => kind === 'term')[0]?.id).toBe('vsm')
  })

  it('puts situations of the same need first, whatever their words', () => {
    const [first] = find('TLC avec une patiente').filter(({ kind }) => kind === 'situation')
    expect(answersOf(first?.id ?? '')).toMatchObject({ avec: 'patient', besoin: 'voir-a-distance' })
  })

  it('prefers the region that the reader has told', () => {
    const [first] = find('téléconsultation', { region: 'occitanie' }).filter(({ kind }) => kind === 'situation')
    expect(answersOf(first?.id ?? '')).toMatchObject({ region: 'occitanie', besoin: 'voir-a-distance' })
  })

  it('prefers the region of the text to that of the reader', () => {
    const [first] = find('téléconsultation à Lille', { region: 'occitanie' }).filter(({ kind }) => kind === 'situation')
    expect(answersOf(first?.id ?? '')).toMatchObject({ region: 'hauts-de-france', besoin: 'voir-a-distance' })
  })

  it('finds nothing for nothing', () => {
    expect(find('zzzzqqqq')).toEqual([])
    expect(find('')).toEqual([])
  })

  it('ranks best first, and each once', () => {
    const hits = find('envoyer une ordonnance à un patient')
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a))
    expect(new Set(hits.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(hits.length)
  })
})
