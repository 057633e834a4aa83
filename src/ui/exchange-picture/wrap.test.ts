import { expect, it } from 'vitest'

import { wrap } from './wrap.ts'

it.each([
  ['Vous', 10, ['Vous']],
  ['MSSanté, avec Medimail', 17, ['MSSanté, avec', 'Medimail']],
  ['un deux trois quatre cinq six', 5, ['un', 'deux', 'trois…']],
  ['anticonstitutionnellement', 5, ['anticonstitutionnellement']],
])('%s in %i characters', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})
