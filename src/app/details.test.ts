import { expect, it } from 'vitest'

import { toolsOf } from '#parts/way-in/way-in.ts'
import { certainOf } from '#text/outcomes.ts'
import { DAILY, READER } from '#tests/support/daily-needs.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { needOf } from './details.ts'

const { consult, names, core } = realGuide

it('asks for the steps of what certainly works beside an answer to confirm', () => {
  const evaluations = core.regions
    .flatMap(({ id: region }) => Object.values(DAILY).map((need) => consult({ ...READER, ...need, region })))
    .filter((evaluation) => certainOf(evaluation, names) !== null)
  expect(evaluations.length).toBeGreaterThan(0)
  for (const evaluation of evaluations) {
    const certain = certainOf(evaluation, names)
    expect(needOf(evaluation).steps).toEqual(expect.arrayContaining(certain ? toolsOf(certain) : []))
  }
})
