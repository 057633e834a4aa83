import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { cannotHold, rowsOf } from '#knowledge/condition.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base does not load')
const { faq, phrases, questions } = loaded.knowledge
const entries = faq.flatMap((topic) => topic.entries.map((entry) => ({ id: `${topic.id}/${entry.id}`, topic, entry })))

const SENTENCES = 5
const LENGTH = 450
const PHRASES = 5

/** Whether some answers accepted by a row can be given together: each option exists beside the others. */
function canBeGiven(accepts: ReadonlyMap<string, readonly string[]>): boolean {
  const combinations = [...accepts].reduce<Record<string, string>[]>(
    (found, [question, options]) => found.flatMap((one) => options.map((option) => ({ ...one, [question]: option }))),
    [{}],
  )
  return combinations.some((answers) =>
    Object.entries(answers).every(([id, chosen]) => {
      const option = questions.find((question) => question.id === id)?.options.find((one) => one.id === chosen)
      return option !== undefined && !(option.when && cannotHold(option.when, answers))
    }),
  )
}

describe('answers to what people ask', () => {
  it('has at least 300, of which 120 are about no single tool', () => {
    expect(entries.length).toBeGreaterThanOrEqual(300)
    expect(entries.filter(({ topic }) => topic.tool === null).length).toBeGreaterThanOrEqual(120)
  })

  it('is found by the words of several people', () => {
    const asked = new Map<string, number>()
    for (const { sets } of phrases)
      for (const { for: target, phrases: words } of sets)
        if ('answer' in target) asked.set(target.answer, (asked.get(target.answer) ?? 0) + words.length)
    expect(entries.filter(({ id }) => (asked.get(id) ?? 0) < PHRASES).map(({ id }) => id)).toEqual([])
  })

  it('is shown by a recommendation that a reader can reach, where it names one', () => {
    const dead = entries.filter(
      ({ entry }) => entry.when && !rowsOf(entry.when).some(({ accepts }) => canBeGiven(accepts)),
    )
    expect(dead.map(({ id }) => id)).toEqual([])
  })

  it('is found without a search too: from the sheet of a tool, or from a recommendation', () => {
    const lost = entries.filter(
      ({ topic, entry }) => topic.tool === null && entry.tools === undefined && entry.when === undefined,
    )
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('is short enough for a hurried reader', () => {
    const long = entries.filter(
      ({ entry }) =>
        entry.answer.length > LENGTH || entry.answer.split(/[.!?…](?:\s|$)/).filter(Boolean).length > SENTENCES,
    )
    expect(long.map(({ id }) => id)).toEqual([])
  })
})
