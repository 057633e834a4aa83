import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import core from 'virtual:knowledge/core'

import { needOf, piecesOf } from '#app/details.ts'
import { Guide } from '#engine/guide.ts'

import { BUDGETS, overBudget, weigh, type Weights } from './budget.ts'

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
  write('outils.html', page.replace('b.js', 'sheet.js'))
  write('recommandation.html', page.replace('b.js', 'engine.js'))
  write('atelier.html', page.replace('b.js', 'atelier.js'))
  const engine = new Guide(core)
  const pieces = core.situations.flatMap(({ answers }) => piecesOf(needOf(engine.consult(answers))))
  for (const piece of new Set(['nation', ...core.regions.map(({ id }) => `layer-${id}`), ...pieces]))
    write(`assets/knowledge-0/${piece}.json`, '{}')
})
afterAll(() => rmSync(dist, { recursive: true, force: true }))

describe('the budgets', () => {
  const light = {
    'assets/a.js': BUDGETS['initial JavaScript'] - 50_000,
    'assets/b.js': 49_000,
    'assets/sheet.js': 49_000,
    'assets/engine.js': BUDGETS['JavaScript of an answer'] - BUDGETS['initial JavaScript'] + 49_000,
    'assets/atelier.js': BUDGETS['JavaScript of the atelier'] - BUDGETS['initial JavaScript'] + 49_000,
    'assets/c.css': BUDGETS.CSS - 100,
    'assets/f.woff2': BUDGETS.fonts,
    'assets/knowledge-0/nation.json': BUDGETS['data of a recommendation'] - 1000,
  }
  const faultsOf = (sizes: Readonly<Record<string, number>>) => {
    for (const [file, bytes] of Object.entries(sizes)) write(file, bytes)
    return overBudget(weigh(dist)).map((fault) => fault.split(':')[0])
  }

  it('let a light build pass', () => {
    expect(faultsOf(light)).toEqual([])
  })

  it('stop a build for each thing that is too heavy', () => {
    const heavy = {
      'assets/sheet.js': 51_000,
      'assets/b.js': BUDGETS['JavaScript of the wizard'] - BUDGETS['initial JavaScript'] + 51_000,
      'assets/engine.js': BUDGETS['JavaScript of an answer'] - BUDGETS['initial JavaScript'] + 51_000,
      'assets/atelier.js': BUDGETS['JavaScript of the atelier'] - BUDGETS['initial JavaScript'] + 51_000,
      'assets/c.css': BUDGETS.CSS + 100,
      'assets/f.woff2': BUDGETS.fonts + 1,
      'assets/knowledge-0/nation.json': BUDGETS['data of a recommendation'] + 100,
    }
    expect(faultsOf({ ...light, ...heavy })).toEqual([
      'initial JavaScript',
      'JavaScript of the wizard',
      'JavaScript of an answer',
      'JavaScript of the atelier',
      'CSS',
      'fonts',
      'data of a recommendation',
    ])
  })

  const nothing = { bytes: 0, of: 'nothing' }
  const none: Weights = {
    'initial JavaScript': nothing,
    'JavaScript of the wizard': nothing,
    'JavaScript of an answer': nothing,
    'JavaScript of the atelier': nothing,
    CSS: nothing,
    fonts: nothing,
    'data of a recommendation': nothing,
    search: nothing,
  }

  it.each(Object.keys(none) as (keyof Weights)[])('say what is too heavy, by how much and where: %s', (name) => {
    const bytes = BUDGETS[name] + 1
    expect(overBudget({ ...none, [name]: { bytes, of: 'x' } })).toEqual([`${name}: ${bytes} bytes, 1 too many (x)`])
  })
})
