import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { runPlaces } from '#cli/places.ts'
import { findingLine, findingsWhenBroken } from '#tests/support/broken-copy.ts'

describe('the canary: a phrase that asks for nothing that exists is refused', () => {
  const findingsOf = (sets: object[]) =>
    findingsWhenBroken((copy) => copy.add('phrases/essai.json', { id: 'essai', sets })).map(findingLine)

  it.each([
    ['an option', { answers: { besoin: 'voler' } }, 'has no option "voler"'],
    ['a question', { answers: { humeur: 'bonne' } }, 'no question is called "humeur"'],
    ['an answer', { answer: 'ror/lune' }, 'no answer is called "ror/lune"'],
    ['a tool', { tool: 'pigeon-voyageur' }, 'no tool is called "pigeon-voyageur"'],
    ['a notice', { notice: 'incendie' }, 'no notice is called "incendie"'],
    ['a scope', { scope: 'martien' }, 'Invalid input'],
  ])('%s that does not exist', (_name, target, message) => {
    const findings = findingsOf([{ for: target, phrases: ['une phrase pour essayer'] }])
    expect(findings).toEqual([expect.stringContaining(message)])
  })

  it('the same words for two things', () => {
    const findings = findingsOf([
      { for: { tool: 'ror' }, phrases: ['une phrase pour essayer'] },
      { for: { tool: 'dmp' }, phrases: ['Une phrase pour essayer'] },
    ])
    expect(findings).toEqual([expect.stringContaining('already asks for {"tool":"ror"}')])
  })
})

describe('the places', () => {
  it('are those of the open data set', () => {
    const lines: string[] = []
    const output = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) }
    const loaded = loadKnowledge('data')
    if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
    expect(runPlaces(output, loaded.knowledge, { folder: 'data', mode: 'verify' }), lines.join('\n')).toBe(0)
  })
})
