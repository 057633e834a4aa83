import { describe, expect, it } from 'vitest'

import { randomOf, shuffle } from '#lib/random.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { drawSeries, isRight, NOBODY, scoreOf } from './series.ts'

const { core, consult, names } = realGuide
const base = { situations: core.situations, tools: core.tools, consult, names, region: null }
const draw = (seed: string, length = 5) => drawSeries({ ...base, seed, length })

describe('a quiz series', () => {
  it('is the same for everyone who has its address', () => {
    const ids = (seed: string) => draw(seed).map(({ situation, choices }) => [situation.id, ...choices])
    expect(ids('abc')).toEqual(ids('abc'))
    expect(ids('abc')).not.toEqual(ids('abd'))
  })

  it('keeps its order when the guide gains and loses situations', () => {
    const before = draw('abc', 20).map(({ situation }) => situation.id)
    const fewer = core.situations.filter(({ id }) => id !== before[3] && id !== before[9])
    const after = drawSeries({ ...base, situations: fewer, seed: 'abc', length: 18 })
    expect(after.map(({ situation }) => situation.id)).toEqual(before.filter((_, place) => place !== 3 && place !== 9))
  })

  it.each(['abc', 'x', '', 'été', '99'])('has one right choice among four a round: %s', (seed) => {
    const rounds = draw(seed, 20)
    expect(rounds).toHaveLength(20)
    for (const round of rounds) {
      expect(new Set(round.choices).size).toBe(4)
      expect(round.choices.filter((choice) => isRight(round, choice))).toHaveLength(1)
      // What is wrong has a reason to show.
      const { avoid, eliminated } = round.evaluation
      for (const choice of round.choices.filter((tool) => !isRight(round, tool))) {
        expect([...avoid, ...eliminated].find(({ tool }) => tool === choice)?.reasons.length).toBeGreaterThan(0)
      }
    }
  })
})

describe('a series in a region', () => {
  const rounds = drawSeries({ ...base, region: 'bretagne', seed: 'salle', length: 20 })

  it('asks each situation there, once, without the name of another region', () => {
    expect(rounds).toHaveLength(20)
    for (const { evaluation } of rounds) expect(evaluation.answers['region'] ?? 'bretagne').toBe('bretagne')
    expect(new Set(rounds.map(({ title }) => title)).size).toBe(20)
    const others = core.regions.filter(({ id }) => id !== 'bretagne').map(({ name }) => name)
    for (const { title } of rounds) expect(others.filter((name) => title.includes(name))).toEqual([])
  })

  it('counts a situation that was passed neither right nor wrong', () => {
    const [first, second] = rounds
    const wrong = first?.choices.find((choice) => !isRight(first, choice)) ?? ''
    const score = scoreOf(rounds, [wrong, NOBODY, rounds[2]?.answer.tool ?? ''])
    expect(score).toMatchObject({ right: 1, proposed: 2, passed: 1, missed: [first] })
    expect(score.missed).not.toContain(second)
  })
})

describe('shuffling', () => {
  it('keeps every card and favours none', () => {
    const random = randomOf('cards')
    const firsts = [0, 0, 0, 0]
    for (let deal = 0; deal < 4000; deal++) {
      const cards = shuffle([0, 1, 2, 3], random)
      expect(cards.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3])
      firsts[cards[0] ?? 0]! += 1
    }
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
