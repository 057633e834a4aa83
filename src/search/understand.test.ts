import { Guide } from '#engine/guide.ts'
import { fc } from '#tests/support/fast-check.ts'
import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import type { Lexicon } from '#knowledge/schema.ts'

import { understand } from './understand.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error(JSON.stringify(loaded.findings))
const { lexicon, questions } = loaded.knowledge

const read = (text: string) =>
  Object.fromEntries(understand(text, lexicon, questions).answers.map(({ question, option }) => [question, option]))
const saidIn = (text: string, question: string) =>
  understand(text, lexicon, questions).answers.find((answer) => answer.question === question)?.from

describe('the three needs of the design', () => {
  it.each([
    [
      "envoyer une ordonnance à une patiente qui n'a pas ouvert Mon espace santé",
      { avec: 'patient', besoin: 'envoyer-document', 'espace-sante': 'non-active' },
    ],
    ['photo plaie avis dermato', { avec: 'professionnel', besoin: 'demander-avis', contenu: 'photo' }],
    ['sortie hôpital ehpad samedi', { avec: 'etablissement' }],
  ])('%s', (text, answers) => {
    expect(read(text)).toMatchObject(answers)
  })

  it('leaves open what the third does not say', () => {
    expect(read('sortie hôpital ehpad samedi')).not.toHaveProperty('besoin')
  })
})

describe('the way people type', () => {
  it.each([
    ['ENVOYER UN COMPTE RENDU AU MÉDECIN TRAITANT', 'envoyer un compte rendu au médecin traitant'],
    ['envoyer un compte rendu au medecin traitant', 'envoyer un compte rendu au médecin traitant'],
    ['envoyer des comptes rendus aux médecins traitants', 'envoyer un compte rendu au médecin traitant'],
    ['envoyer un CR au MT', 'envoyer un compte rendu au médecin traitant'],
    ['envoier un compte rendu au medcin traitant', 'envoyer un compte rendu au médecin traitant'],
    ['teleconsulation avec un pateint', 'téléconsultation avec un patient'],
    ['TLC', 'téléconsultation'],
    ['TLE', 'téléexpertise'],
    ['envoyer le DLU aux urgences', 'envoyer le dossier de liaison aux urgences'],
    ['fixer un RDV à un patient', 'fixer un rendez-vous à un patient'],
    ['envoyer une ordo a un patient', 'envoyer une ordonnance à un patient'],
    ['il a pas activé MES', "il n'a pas activé Mon espace santé"],
  ])('%s is %s', (typed, meant) => {
    expect(read(typed)).toEqual(read(meant))
    expect(read(typed)).not.toEqual({})
  })

  it.each(['une façon de faire', 'une pièce privée', 'grand public', 'la moyenne des notes', 'il y a une brève'])(
    'mends no word into a place: %s',
    (text) => {
      expect(read(text)).not.toHaveProperty('region')
    },
  )
})

describe('negations', () => {
  it.each([
    ["le patient n'a pas activé Mon espace santé", 'espace-sante', 'non-active'],
    ["elle n'a pas encore ouvert Mon espace santé", 'espace-sante', 'non-active'],
    ['patient sans Mon espace santé', 'espace-sante', 'non-active'],
    ['Mon espace santé pas activé', 'espace-sante', 'non-active'],
    ['elle a activé Mon espace santé', 'espace-sante', 'active'],
    ['il a refusé Mon espace santé', 'espace-sante', 'opposition'],
    ['visio avec un patient, pas facturée', 'facturation', 'non'],
    ['téléconsultation facturée', 'facturation', 'oui'],
    ['je ne peux pas me connecter', 'besoin', 'me-connecter'],
  ])('%s → %s=%s', (text, question, option) => {
    expect(read(text)[question]).toBe(option)
  })

  it('takes what is denied for no answer', () => {
    expect(read('pas de téléconsultation')).not.toHaveProperty('besoin')
    expect(read('sans ordonnance')).not.toHaveProperty('contenu')
  })
})

describe('doubts', () => {
  it.each([
    ['je ne sais pas si Mon espace santé est activé', 'espace-sante'],
    ['envoyer une ordonnance, on sait pas si mon espace santé est ouvert', 'espace-sante'],
    ['je ne sais pas s’il a activé Mon espace santé', 'espace-sante'],
    ['pas sûre qu’elle ait activé Mon espace santé', 'espace-sante'],
    ['Mon espace santé activé ou non', 'espace-sante'],
    ['Mon espace santé pas activé ? je sais pas', 'espace-sante'],
    ['je sais pas si la téléconsultation est facturée', 'facturation'],
  ])('%s: %s stays open', (text, question) => {
    expect(read(text)[question]).toBe('ne-sais-pas')
  })

  it('leaves what is not in doubt', () => {
    expect(
      read('je ne sais pas si elle viendra demain au cabinet avec sa fille. Elle a activé Mon espace santé')[
        'espace-sante'
      ],
    ).toBe('active')
    expect(read('elle n’a pas activé Mon espace santé, je ne sais pas si je peux écrire')['espace-sante']).toBe(
      'non-active',
    )
    expect(read('je ne sais pas envoyer une ordonnance').besoin).toBe('envoyer-document')
  })
})

describe('two answers to one question', () => {
  it('prefers the longest expression', () => {
    expect(read("poser une question à l'infirmière de l'EHPAD").avec).toBe('professionnel')
    expect(read('compte rendu de réunion').besoin).toBe('informer-sans-patient')
  })

  it('drops what cannot hold with the need', () => {
    expect(read('téléconsultation avec un médecin pour mon patient')).toMatchObject({
      avec: 'patient',
      besoin: 'voir-a-distance',
    })
  })

  it('infers the counterpart that the need leaves', () => {
    expect(read('télésurveillance')).toMatchObject({ avec: 'patient', besoin: 'suivre-a-distance' })
    expect(saidIn('télésurveillance', 'avec')).toBe('télésurveillance')
    expect(read('demander un avis')).not.toHaveProperty('avec')
  })
})

describe('who and where', () => {
  it.each([
    ['je suis infirmière en Bretagne', { profession: 'infirmier', region: 'bretagne' }],
    ['kiné à Toulouse', { region: 'occitanie' }],
    ['téléconsultation à La Réunion', { region: 'la-reunion', besoin: 'voir-a-distance' }],
    ['convocation à la réunion', { besoin: 'informer-sans-patient' }],
  ])('%s', (text, answers) => {
    expect(read(text)).toMatchObject(answers)
  })

  it('does not take a counterpart for the reader, nor their city for the region', () => {
    expect(read('écrire à une infirmière')).not.toHaveProperty('profession')
    expect(read('un confrère de Bordeaux')).not.toHaveProperty('region')
    expect(read('convocation à la réunion')).not.toHaveProperty('region')
  })
})

it('quotes the words as typed', () => {
  const text = "Envoyer l'ORDONNANCE à ma patiente"
  expect(saidIn(text, 'avec')).toBe('à ma patiente')
  expect(saidIn(text, 'besoin')).toBe("Envoyer l'ORDONNANCE")
})

it('writes abbreviations out for the search, and mends errors', () => {
  expect(understand('CR au MT', lexicon, questions).query).toContain('compte rendu')
  expect(understand('teleconsulation', lexicon, questions).query).toContain('teleconsultation')
})

describe('any text', () => {
  const engine = new Guide(loaded.knowledge)
  const words = lexicon.flatMap((entry) =>
    entry.kind === 'words'
      ? Object.values(entry.synonyms).flat()
      : entry.kind !== 'answers'
        ? []
        : Object.values(entry.options).flatMap(({ sure = [], usual = [] }) => [...sure, ...usual]),
  )
  const anyNeed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          { weight: 5, arbitrary: fc.constantFrom(...words) },
          { weight: 1, arbitrary: fc.constantFrom('pas', 'sans', ',', '…', '<', 'à', '*') },
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  )

  it('gives answers that exist, one a question, and can hold together', () => {
    fc.assert(
      fc.property(anyNeed, (text) => {
        const { answers, leanings } = understand(text, lexicon, questions)
        const asAnswers = Object.fromEntries(answers.map(({ question, option }) => [question, option]))
        expect(Object.keys(asAnswers)).toHaveLength(answers.length)
        // A counterpart of the same region supposes a region.
        const inPlace = { region: 'bretagne', ...asAnswers }
        expect(engine.keep(inPlace)).toEqual({ answers: inPlace, dropped: [] })
        for (const { from } of answers) for (const part of from.split(' … ')) expect(text).toContain(part)
        for (const { weight } of leanings) expect(weight).toBeGreaterThan(0)
      }),
    )
  })

  it('is read the same twice', () => {
    fc.assert(
      fc.property(anyNeed, (text) => {
        expect(understand(text, lexicon, questions)).toEqual(
          understand(text, structuredClone(lexicon) as Lexicon[], questions),
        )
      }),
      { numRuns: 10 },
    )
  })
})
