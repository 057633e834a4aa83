import { expect, it } from 'vitest'

import { isInRegion, standingOf } from './standing.ts'

const tool = (id: string, statuses: readonly ('current' | 'to-confirm' | 'outdated')[], parts = {}) => ({
  id,
  implements: [] as string[],
  uses: statuses.map((status) => ({ status })),
  ...parts,
})
const standard = tool('standard', ['to-confirm'])

it.each([
  ['one current use is enough', tool('a', ['to-confirm', 'current']), 'current'],
  ['no current use', tool('a', ['to-confirm', 'outdated']), 'to-confirm'],
  ['no use at all', tool('a', []), 'current'],
  ['the standard speaks for a tool without uses', tool('a', [], { implements: ['standard'] }), 'to-confirm'],
  ['its own uses speak first', tool('a', ['current'], { implements: ['standard'] }), 'current'],
  ['retired, whatever its uses', tool('a', ['current'], { retired: { on: null, text: '' } }), 'retired'],
])('%s', (_name, given, standing) => {
  expect(standingOf(given, [given, standard])).toBe(standing)
})

it('knows where a tool can be used', () => {
  expect(isInRegion({ regions: 'all' }, 'corse')).toBe(true)
  expect(isInRegion({ regions: ['corse'] }, 'corse')).toBe(true)
  expect(isInRegion({ regions: ['corse'] }, 'bretagne')).toBe(false)
  expect(isInRegion({ regions: ['corse'] }, null)).toBe(true)
})
