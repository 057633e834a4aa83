import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { shortcutsOf, toShortcutData } from '#knowledge/views/shortcuts.ts'

import { byFirstLetters, wordsFilter } from './first-letters.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base does not load')
const { knowledge } = loaded
const shortcuts = shortcutsOf(toShortcutData(knowledge))
const optionsOf = (question: string) => knowledge.questions.find(({ id }) => id === question)?.options ?? []
const narrow = (question: string, text: string) =>
  byFirstLetters(text, optionsOf(question), shortcuts[question] ?? [], 6)
const idsOf = (question: string, text: string) => narrow(question, text).map(({ id }) => id)

/** Three letters that no other name of a profession would be found by first. */
describe('professions by their first letters', () => {
  it.each([
    ['IDE', 'infirmier'],
    ['inf', 'infirmier'],
    ['infirmière libérale', 'infirmier'],
    ['AS', 'aide-soignant'],
    ['MK', 'masseur-kinesitherapeute'],
    ['kin', 'masseur-kinesitherapeute'],
    ['SF', 'sage-femme'],
    ['ipa', 'ipa'],
    ['ortho', 'orthophoniste'],
    ['dentiste', 'chirurgien-dentiste'],
    ['diet', 'dieteticien'],
    ['DIÉT', 'dieteticien'],
    ['podo', 'pedicure-podologue'],
    ['ergo', 'ergotherapeute'],
    ['PPH', 'preparateur-en-pharmacie'],
    ['educ', 'travailleur-social'],
    ['secretaire medicale', 'secretaire'],
    ['externe', 'etudiant'],
    ['med gen', 'medecin-generaliste'],
    ['PMI', 'medecin-scolaire'],
    ['psychiatre', 'medecin-specialiste'],
    ['cardio', 'medecin-specialiste'],
    ['HAD', 'coordinateur'],
  ])('%s comes first as %s', (typed, profession) => {
    expect(idsOf('profession', typed)[0]).toBe(profession)
  })

  it('finds each of them, among six, with three letters of a word of its name', () => {
    const options = optionsOf('profession')
    expect(options.length).toBeGreaterThanOrEqual(40)
    const lost = options.filter(({ id, label }) => {
      const starts = label
        .split(/[^\p{L}]+/u)
        .filter((word) => word.length > 3)
        .map((word) => word.slice(0, 3))
      return !starts.some((letters) => idsOf('profession', letters).includes(id))
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })
})

describe('regions by their first letters, a department or a town', () => {
  it.each([
    ['44', 'pays-de-la-loire', 'Loire-Atlantique (44)'],
    ['2a', 'corse', 'Corse-du-Sud (2A)'],
    ['974', 'la-reunion', 'La Réunion (974)'],
    ['nantes', 'pays-de-la-loire', 'Nantes (44)'],
    ['cotes d armor', 'bretagne', 'Côtes-d’Armor (22)'],
  ])('%s is in %s, and says why', (typed, region, note) => {
    const [first] = narrow('region', typed)
    expect(first?.id).toBe(region)
    expect(first?.note?.replaceAll("'", '’')).toBe(note)
  })

  it('takes the name of a region for what it is, and a number for nothing before it is whole', () => {
    expect(narrow('region', 'occ')[0]).toEqual({ id: 'occitanie' })
    expect(idsOf('region', '4')).toEqual([])
  })

  it('shows each region that has a town of that name', () => {
    const found = narrow('region', 'saint-denis')
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(['ile-de-france', 'la-reunion']))
  })

  it('knows each department by its number', () => {
    const { departments } = knowledge.places
    expect(departments.length).toBeGreaterThan(100)
    for (const { code, region } of departments) expect(idsOf('region', code)[0], code).toBe(region)
  })
})

describe('odd letters', () => {
  it.each([[''], ['   '], ['(*'], ['zzzz'], ['🙂'], ['a'.repeat(10_000)]])(
    '%j gives nothing, and does not fail',
    (typed) => {
      expect(idsOf('profession', typed)).toEqual([])
    },
  )
})

describe('texts by words that begin so', () => {
  it.each([
    ['ordo patient', 'Envoyer une ordonnance à un patient', true],
    ['ÉVITER', 'À éviter', true],
    ['ordo kiné', 'Envoyer une ordonnance à un patient', false],
    ['donnance', 'Envoyer une ordonnance', false],
  ])('%s in « %s »: %s', (typed, text, expected) => {
    expect(wordsFilter(typed)?.(text)).toBe(expected)
  })

  it('nothing typed is no filter', () => {
    expect(wordsFilter(' .')).toBeNull()
  })
})
