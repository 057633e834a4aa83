import { describe, expect, it } from 'vitest'

import { paths } from '#permalink/paths.ts'
import { encodeShared, expandScanned } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'
import { realGuide } from '#tests/support/real-guide.ts'
import { makeQr } from '#ui/qr/qr.ts'

import { entriesOf } from './entries.ts'

const { core, consult, names } = realGuide
/** As long as the names of most sites. */
const SITE = 'https://guide.cpts-exemple.fr'
const BLANK = 4

const entries = core.situations.flatMap(({ id }) =>
  entriesOf({ title: '', region: 'auvergne-rhone-alpes', situations: [id], format: 'a4' }, core, consult, names),
)
const modules = (path: string) => makeQr(SITE + path, { isFar: true }).size - BLANK
const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

describe('the codes of a poster', () => {
  it('have few modules: the fewer, the further away they are read', () => {
    const short = entries.map(({ printed }) => modules(printed))
    const whole = entries.map(({ evaluation }) => modules(paths.recommendation(encodeShared(evaluation, core.base.kb))))
    expect(Math.max(...short)).toBeLessThanOrEqual(45)
    expect(middle(short)).toBeLessThanOrEqual(41)
    expect(middle(whole)).toBeGreaterThanOrEqual(middle(short) + 8)
  })

  it('stand for the answers that were printed', () => {
    for (const { situation, evaluation, printed } of entries) {
      const query = expandScanned(readQuery(printed.split('?')[1] ?? ''), situation.answers, core.questions)
      expect(
        consult(Object.fromEntries([...readQuery(query)].filter(([key]) => key !== 'kb' && key !== 'vu'))),
      ).toEqual(evaluation)
    }
  })
})
