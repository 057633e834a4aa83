import fc from 'fast-check'
import { expect, test } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { askedAnswers } from '#knowledge/views/search.ts'
import { withFrenchSpaces } from '#site/typography.ts'

import { FULL, type LearntSign, MOST_TIMES, readCompact, writeCompact } from './compact.ts'
import { sharedOf } from './shared.ts'

const loaded = loadKnowledge('data')
if (loaded.kind !== 'ok') throw new Error('the knowledge base is not valid')
const { knowledge } = loaded
const base = { lexicon: knowledge.lexicon, answers: askedAnswers(knowledge) }
const shared = sharedOf(base)
const answers = shared.questions.size

const pairs = (most: number, value: fc.Arbitrary<number>) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: most }), value), { selector: ([at]) => at })
    .map((list) => list.toSorted(([a], [b]) => a - b))

/** Words of the base and others, as they are and as first words. */
const sign = fc
  .oneof(
    fc.constantFrom(...shared.signs, ...[...shared.questions.values()].flatMap((words) => [...words])),
    fc.stringMatching(/^[<=@~]?[a-z0-9]{1,12}$/),
    fc.constantFrom('#', '?'),
  )
  .chain((word) => fc.constantFrom(word, `^${word}`))

const learnt: fc.Arbitrary<LearntSign[]> = fc.uniqueArray(
  fc.record({
    sign,
    rarity: fc.integer({ min: 0, max: 95 }),
    weights: pairs(200, fc.integer({ min: -FULL, max: FULL })),
    answers: fc.option(pairs(answers - 1, fc.integer({ min: 0, max: MOST_TIMES }))),
  }),
  { selector: (each) => each.sign, maxLength: 40 },
)

const bySign = (list: readonly LearntSign[]) => list.toSorted((a, b) => (a.sign < b.sign ? -1 : 1))

test('a ranker is read as it was written, whatever the base has already', () => {
  fc.assert(
    fc.property(learnt, (signs) => {
      const compact = { ...writeCompact(signs, shared), unit: 1, intents: [], outputs: [] }
      expect(bySign(readCompact(compact, shared))).toEqual(bySign(signs))
    }),
  )
})

test('pages, whose spaces do not break, share the same words as the build', () => {
  expect(sharedOf(withFrenchSpaces(base))).toEqual(shared)
})

test('what is shared is named once', () => {
  expect(new Set(shared.signs).size).toBe(shared.signs.length)
  expect([...shared.questions.keys()]).toEqual([...shared.questions.keys()].toSorted())
})
