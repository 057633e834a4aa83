import { describe, expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'

import { caseAdvice, caseSentence, toldCases } from './outcomes.ts'

const { consult, names } = realGuide
const toPatient = { avec: 'patient', besoin: 'envoyer-document', region: 'bretagne', profession: 'infirmier' }
const { cases } = consult({ ...toPatient, 'espace-sante': 'ne-sais-pas' })

describe('cases as a colleague tells them', () => {
  it('ends with every other case, where one question tells them apart', () => {
    const told = toldCases(cases, names)
    expect(told.map(({ when }) => when)).toEqual(['Mon espace santé : Oui, il l’a activé', 'Sinon'])
    expect(told.map((each) => caseSentence(each, names))[1]).toMatch(/^Sinon → Courrier papier/)
    expect(new Set(told.map(({ said }) => said))).toEqual(new Set(cases))
  })

  it('says what makes each, where two are of several answers or two questions tell them apart', () => {
    const [one, other] = cases
    if (!one || !other) throw new Error('there are two cases')
    const wide = { ...one, when: { 'espace-sante': ['active', 'non-active'] } }
    const narrow = { ...other, when: { lieu: ['domicile'] } }
    expect(
      toldCases([wide, { ...other, when: { 'espace-sante': ['opposition', 'sans-identite'] } }], names).map(
        ({ when }) => when,
      ),
    ).not.toContain('Sinon')
    expect(toldCases([wide, narrow], names).map(({ when }) => when)).not.toContain('Sinon')
    expect(toldCases([one], names)).toHaveLength(1)
  })

  it('says once what fits in all of them', () => {
    const {
      cases: asked,
      safe,
      answers,
    } = consult({
      avec: 'etablissement',
      besoin: 'demander-avis',
      formalisme: 'a-tracer',
      profession: 'medecin-specialiste',
      region: 'nouvelle-aquitaine',
      structure: 'ne-sais-pas',
    })
    const told = (everyCase: string | undefined) => asked.map((each) => caseAdvice(each, answers, names, everyCase))
    expect(told(undefined).join()).toContain(', sinon ')
    expect(told(safe[0]?.tool).join()).not.toContain(', sinon ')
  })
})
