import { describe, expect, it } from 'vitest'

import { cannotHold, certainAnswers, holds, mayHold, rowsOf } from './condition.ts'
import { DONT_KNOW, DONT_KNOW_FINAL } from './constants.ts'
import type { Condition } from './statement.ts'

const toPatients: Condition = { avec: ['patient'], unless: { 'espace-sante': ['opposition'] } }
const either: Condition = [{ avec: ['groupe'] }, toPatients]

/** What the three questions say together: they must tell one story. */
function truth(condition: Condition | undefined, answers: Record<string, string>) {
  const may = mayHold(condition, answers)
  expect(cannotHold(condition, answers)).toBe(!may)
  if (holds(condition, answers)) {
    expect(may).toBe(true)
    return 'holds'
  }
  return may ? 'may hold' : 'cannot hold'
}

describe('a condition on answers', () => {
  it.each([
    [undefined, {}, 'holds'],
    [{}, {}, 'holds'],
    [toPatients, {}, 'may hold'],
    [toPatients, { avec: 'patient' }, 'may hold'],
    [toPatients, { avec: DONT_KNOW }, 'may hold'],
    [toPatients, { avec: DONT_KNOW_FINAL }, 'may hold'],
    [toPatients, { avec: 'groupe' }, 'cannot hold'],
    [toPatients, { avec: 'patient', 'espace-sante': 'active' }, 'holds'],
    [toPatients, { avec: 'patient', 'espace-sante': 'opposition' }, 'cannot hold'],
    [toPatients, { 'espace-sante': 'opposition' }, 'cannot hold'],
    [either, {}, 'may hold'],
    [either, { avec: 'patient' }, 'may hold'],
    [either, { avec: 'groupe' }, 'holds'],
    [either, { avec: 'groupe', 'espace-sante': 'opposition' }, 'holds'],
  ] as const)('%j with %j %s', (condition, answers: Record<string, string>, expected) => {
    expect(truth(condition, answers)).toBe(expected)
  })

  it('is read once', () => {
    expect(rowsOf(either)).toBe(rowsOf(either))
    expect(rowsOf(toPatients)).toEqual([
      { accepts: new Map([['avec', ['patient']]]), unless: new Map([['espace-sante', ['opposition']]]) },
    ])
  })

  it('leaves no choice where all its rows accept one and the same option', () => {
    expect(certainAnswers(toPatients)).toEqual({ avec: 'patient' })
    expect(certainAnswers(either)).toEqual({})
    expect(certainAnswers({ besoin: ['discuter', 'envoyer-document'], avec: ['groupe'] })).toEqual({ avec: 'groupe' })
  })
})
