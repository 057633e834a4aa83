import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { createSearch } from '#cli/search.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { knowledge } = loaded
const seek = createSearch(knowledge)

/** Not a place: it stands for a document that holds in several regions. */
const NO_PLACE = 'guide-pandalab'
/** The regions by their whole name, as the guide writes them. */
const REGIONS = (knowledge.questions.find(({ id }) => id === 'region')?.options ?? [])
  .filter(({ id }) => id !== NO_PLACE)
  .map(({ id, label }) => ({ id, name: label }))
/** « Île-de-France » as people type it. */
function spellings(name: string): string[] {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
  return [name, name.toLowerCase(), plain.replaceAll(/[-'’]/g, ' ').toLowerCase()]
}

const SHORT: readonly (readonly [string, string])[] = [
  ['idf', 'ile-de-france'],
  ['paca', 'provence-alpes-cote-d-azur'],
  ['ara', 'auvergne-rhone-alpes'],
  ['hdf', 'hauts-de-france'],
  ['bfc', 'bourgogne-franche-comte'],
  ['cvl', 'centre-val-de-loire'],
  ['pdl', 'pays-de-la-loire'],
  ['naq', 'nouvelle-aquitaine'],
  ['bzh', 'bretagne'],
  ['974', 'la-reunion'],
  ['971', 'guadeloupe'],
  ['région Centre', 'centre-val-de-loire'],
  ['haut de france', 'hauts-de-france'],
]

describe('a region by its name', () => {
  it('there are eighteen', () => {
    expect(REGIONS).toHaveLength(18)
  })

  it.each(REGIONS)('$name says where, and nothing else', ({ id, name }) => {
    const alone = seek('téléexpertise dermato').understanding.answers
    for (const typed of spellings(name)) {
      const { answers, understanding, ambiguous, named } = seek(`téléexpertise dermato, ${typed}`)
      expect([typed, answers['region'], ambiguous]).toEqual([typed, id, []])
      expect([typed, understanding.answers.filter(({ question }) => question !== 'region')]).toEqual([typed, alone])
      expect([typed, named]).toEqual([typed, []])
    }
  })

  it.each(SHORT)('%s', (typed, region) => {
    for (const text of [`messagerie ${typed}`, `${typed} téléexpertise`])
      expect([text, seek(text).answers['region']]).toEqual([text, region])
  })

  it.each(['il aura besoin d’un avis', 'au centre de santé, avis dermato', 'val de marne visio'])(
    '%s: no region of that name',
    (text) => {
      expect(['auvergne-rhone-alpes', 'centre-val-de-loire']).not.toContain(seek(text).answers['region'])
    },
  )

  it('the Loire and the Rhône are still departments', () => {
    expect(seek('messagerie dans la Loire').answers['region']).toBe('auvergne-rhone-alpes')
    expect(seek('messagerie en AURA').answers['region']).toBe('auvergne-rhone-alpes')
  })
})
