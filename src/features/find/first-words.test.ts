import { describe, expect, it } from 'vitest'

import { foundTool, NOTHING_FOUND } from '#tests/support/nothing-found.ts'
import { realGuide } from '#tests/support/real-guide.ts'
import type { Names } from '#text/names.ts'

import { firstWords } from './first-words.ts'
import { isAnswerTo } from './found.ts'

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

  it('says what the guide answers as it is written', () => {
    const evaluation = realGuide.consult({
      avec: 'patient',
      besoin: 'voir-a-distance',
      facturation: 'oui',
      region: 'bretagne',
    })
    const [probable] = evaluation.toConfirm
    const found = { ...NOTHING_FOUND, evaluation, first: foundTool(probable?.tool ?? '') }
    expect(firstWords(found, realGuide.names)).toMatch(/Probablement .+\. 1 résultat\.$/)
  })
})

describe('what comes first is what the guide answers', () => {
  const probable = realGuide.consult({
    avec: 'patient',
    besoin: 'voir-a-distance',
    facturation: 'oui',
    region: 'bretagne',
  })

  it('a tool to confirm, and no other', () => {
    expect(probable.outcome).toBe('to-confirm')
    expect(isAnswerTo(probable, foundTool(probable.toConfirm[0]?.tool ?? ''))).toBe(true)
    expect(isAnswerTo(probable, foundTool('dmp'))).toBe(false)
  })

  it('one of its cases', () => {
    const cases = realGuide.consult({
      avec: 'patient',
      besoin: 'envoyer-document',
      'espace-sante': 'ne-sais-pas',
      region: 'bretagne',
      profession: 'infirmier',
    })
    expect(cases.outcome).toBe('by-case')
    expect(isAnswerTo(cases, foundTool('mssante'))).toBe(true)
    expect(isAnswerTo(cases, foundTool('ror'))).toBe(false)
  })

  it('that it has nothing, where nothing else was found', () => {
    const none = realGuide.consult({
      avec: 'mon-activite',
      besoin: 'acceder-services',
      region: 'ile-de-france',
      profession: 'infirmier',
    })
    expect(isAnswerTo(none, null)).toBe(none.outcome !== 'undecided')
    expect(isAnswerTo(realGuide.consult({ avec: 'patient' }), null)).toBe(false)
    expect(isAnswerTo(null, null)).toBe(false)
  })
})
