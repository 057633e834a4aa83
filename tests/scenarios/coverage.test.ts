import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { Guide } from '#engine/guide.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base is not valid: run "npm run guide -- check"')
const { knowledge } = loaded
const engine = new Guide(knowledge)

/** Tools that a situation puts on the page, by situation. */
const shown = knowledge.situations.map((situation) => {
  const evaluation = engine.consult(situation.answers)
  const picks = [...evaluation.recommended, ...evaluation.complements, ...evaluation.fallbacks, ...evaluation.toConfirm]
  return { situation, tools: picks.flatMap((pick) => [pick.tool, ...pick.with]) }
})

describe('situations', () => {
  // Channels that must never carry health data may be shown only as what to avoid.
  const offered = knowledge.tools.filter((tool) => !(tool.unsafe && tool.uses.length === 0))

  it.each(offered.map((tool) => [tool.id] as const))('show %s at work at least once', (id) => {
    expect(shown.some(({ tools }) => tools.includes(id))).toBe(true)
  })

  it('never show a regional tool outside its regions', () => {
    const misplaced = shown.flatMap(({ situation, tools }) =>
      tools.flatMap((id) => {
        const regions = knowledge.tools.find((tool) => tool.id === id)?.regions ?? 'all'
        return regions === 'all' || regions.includes(situation.answers['region'] ?? '')
          ? []
          : [`${situation.id}: ${id}`]
      }),
    )
    expect(misplaced).toEqual([])
  })

  it('put every region, profession and need into at least one case', () => {
    const answered = (question: string) => new Set(knowledge.situations.map((situation) => situation.answers[question]))
    for (const question of knowledge.questions.filter(({ id }) => id === 'besoin' || id === 'avec')) {
      expect(
        question.options.filter((option) => !answered(question.id).has(option.id)).map((option) => option.id),
      ).toEqual([])
    }
  })
})
