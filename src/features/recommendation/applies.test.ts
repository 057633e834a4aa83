import { expect, it } from 'vitest'

import { DONT_KNOW } from '#knowledge/constants.ts'

import { applies } from './applies.ts'

const toPatients = { avec: ['patient'], unless: { 'espace-sante': ['opposition'] } }

it.each([
  [undefined, {}, true],
  [toPatients, {}, true],
  [toPatients, { avec: 'patient' }, true],
  [toPatients, { avec: DONT_KNOW }, true],
  [toPatients, { avec: 'groupe' }, false],
  [toPatients, { avec: 'patient', 'espace-sante': 'opposition' }, false],
  [[{ avec: ['groupe'] }, toPatients], { avec: 'patient' }, true],
])('%j with %j: %s', (condition, answers: Record<string, string>, expected) => {
  expect(applies(condition, answers)).toBe(expected)
})
