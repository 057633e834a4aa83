import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'

import { createProfessionReader } from './professions.ts'
import { readText } from './understand.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error('the knowledge base is not valid')
const { lexicon } = loaded.knowledge
const { writerOf, openingOf } = createProfessionReader(lexicon)
const writer = (text: string, place: string | null = null) =>
  writerOf(readText(text, lexicon), { text, place })?.option ?? null

describe('the profession of who writes, without « je suis »', () => {
  it.each([
    ['généraliste Bretagne téléconsultation facturée', 'Bretagne', 'medecin-generaliste'],
    ['infirmière libérale à Lens, envoyer un bilan', 'Lens', 'infirmier'],
    ['kiné : visio avec une patiente', null, 'masseur-kinesitherapeute'],
    ['ergothérapeute dans le Gard, envoyer un compte rendu', 'Gard', 'ergotherapeute'],
    ['sage-femme - avis pédiatre', null, 'sage-femme'],
    ['envoyer un bilan à un patient, infirmière', null, 'infirmier'],
    ['demander un avis dermato (pharmacien)', null, 'pharmacien'],
  ])('%s', (text, place, profession) => {
    expect(writer(text, place)).toBe(profession)
  })

  it.each([
    ['infirmière injoignable depuis hier', null],
    ['généraliste qui ne répond pas à Lens', 'Lens'],
    ['envoyer un bilan à l’infirmière', null],
    ['le kiné de ma patiente, à Lens, veut le compte rendu', 'Lens'],
    ['parler avec un généraliste Bretagne', 'Bretagne'],
  ])('%s: none', (text, place) => {
    expect(writer(text, place)).toBeNull()
  })

  it('reads for whom a question is by how it opens', () => {
    expect(openingOf('Kiné : puis-je faire une séance à distance ?')).toEqual(['masseur-kinesitherapeute'])
    expect(openingOf('Un patient demande un kiné : que répondre ?')).toEqual([])
    expect(openingOf('Puis-je écrire au kiné ?')).toEqual([])
  })
})
