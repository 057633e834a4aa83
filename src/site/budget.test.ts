import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import core from 'virtual:knowledge/core'

import { needOf, piecesOf } from '#app/details.ts'
import { Guide } from '#engine/guide.ts'

import { overBudget, weigh } from './budget.ts'

/** A build as light as a feather, in which one file can be made heavy: noise, which nothing compresses. */
let dist = ''
const write = (file: string, bytes: number | string) =>
  writeFileSync(join(dist, file), typeof bytes === 'string' ? bytes : randomBytes(bytes))

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'quel-outil-budget-'))
  mkdirSync(join(dist, 'assets/knowledge-0/'), { recursive: true })
  const page =
    '<script src="/guide/assets/a.js"></script><link rel="modulepreload" href="/guide/assets/b.js"><link rel="stylesheet" href="/guide/assets/c.css">'
  for (const file of ['index.html', 'guide.html']) write(file, page)
  const engine = new Guide(core)
  const pieces = core.situations.flatMap(({ answers }) => piecesOf(needOf(engine.consult(answers))))
  for (const piece of new Set(['nation', ...core.regions.map(({ id }) => `layer-${id}`), ...pieces]))
    write(`assets/knowledge-0/${piece}.json`, '{}')
})
afterAll(() => rmSync(dist, { recursive: true, force: true }))

describe('the budgets', () => {
  const light = {
    'assets/a.js': 60_000,
    'assets/b.js': 49_000,
    'assets/c.css': 14_900,
    'assets/f.woff2': 59_000,
    'assets/knowledge-0/nation.json': 29_000,
  }
  const buildWith = (changes: Partial<Record<keyof typeof light, number>>) => {
    for (const [file, bytes] of Object.entries({ ...light, ...changes })) write(file, bytes)
    return overBudget(weigh(dist)).map((fault) => fault.split(':')[0])
  }

  it('let a light build pass', () => {
    expect(buildWith({})).toEqual([])
  })

  it.each([
    ['initial JavaScript', { 'assets/b.js': 51_000 }],
    ['CSS', { 'assets/c.css': 15_100 }],
    ['fonts', { 'assets/f.woff2': 60_001 }],
    ['data of a recommendation', { 'assets/knowledge-0/nation.json': 30_100 }],
  ] as const)('stop a build with too much %s', (name, change) => {
    expect(buildWith(change)).toEqual([name])
  })
})
