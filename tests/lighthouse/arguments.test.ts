import { describe, expect, it } from 'vitest'

import { readArguments } from './arguments.mjs'

describe('the arguments of Lighthouse', () => {
  it('are three runs of the build, unless told otherwise', () => {
    expect(readArguments([])).toEqual({ dist: 'dist', runs: 3, isGate: false, beside: [] })
    expect(readArguments(['--dist', 'other', '--runs', '5'])).toMatchObject({ dist: 'other', runs: 5 })
  })

  it('may name other pages, measured in the same rounds', () => {
    const { beside } = readArguments(['--beside', 'https://exemple.fr/a', '--beside', 'http://localhost:8080/'])
    expect(beside).toEqual(['https://exemple.fr/a', 'http://localhost:8080/'])
  })

  it('look once at what the gate asks', () => {
    expect(readArguments(['--gate', '--runs', '4'])).toMatchObject({ isGate: true, runs: 1 })
  })

  it.each([
    [['--beside', 'exemple.fr'], 'whole address'],
    [['--beside', 'ftp://exemple.fr/'], 'whole address'],
    [['--runs', 'many'], 'number of runs'],
    [['--runs', '0'], 'number of runs'],
    [['--gate', '--beside', 'https://exemple.fr/'], 'performance'],
    [['--besides', 'https://exemple.fr/'], 'besides'],
  ])('are refused with a reason: %s', (given, reason) => {
    expect(() => readArguments(given)).toThrow(reason)
  })
})
