import { expect, it } from 'vitest'

import { firstSentence, wrapLines } from './text.ts'

it.each([
  ['Vous', 10, ['Vous']],
  ['MSSanté, avec Medimail', 17, ['MSSanté, avec', 'Medimail']],
  ['un deux trois quatre cinq six', 5, ['un', 'deux', 'trois…']],
  ['anticonstitutionnellement', 5, ['anticonstitutionnellement']],
  ['Dr\u00A0Martin et\u00A0al.', 10, ['Dr\u00A0Martin', 'et\u00A0al.']],
])('%s in %i characters', (text, width, lines) => {
  expect(wrapLines(text, width, { most: 3 })).toEqual(lines)
})

it.each([
  ['un deux trois quatre', 6, ['un', 'deux…']],
  ['anticonstitutionnellement', 5, ['anti…']],
  ['une anticonstitution', 6, ['une', 'antic…']],
])('%s in %i characters and never more', (text, width, lines) => {
  expect(wrapLines(text, width, { most: 2, isStrict: true })).toEqual(lines)
})

it.each([
  ['Une phrase.', 'Une phrase.'],
  ['Un ancien rapport ? Demandez-le.', 'Un ancien rapport ?'],
  ['Appelez le 3422 (gratuit). Le 15 sinon.', 'Appelez le 3422 (gratuit).'],
  ['Ouvrez esante.gouv.fr, puis entrez. Fin.', 'Ouvrez esante.gouv.fr, puis entrez.'],
  ['Sans fin', 'Sans fin'],
])('of « %s », the first sentence', (text, first) => {
  expect(firstSentence(text)).toBe(first)
})
