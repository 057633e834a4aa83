import { describe, expect, it } from 'vitest'

import { toDetails } from '#knowledge/views/details.ts'
import { openedTool } from '#text/advice.ts'
import { certainOf, pickOf } from '#text/outcomes.ts'
import { DAILY, READER } from '#tests/support/daily-needs.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { stepsInto } from './way-in.ts'
import { wayOf } from './words.ts'

const details = toDetails(realGuide.knowledge)
const { consult, names, core } = realGuide

const needs = {
  ...DAILY,
  'voir un patient sans facturer': { avec: 'patient', besoin: 'voir-a-distance', facturation: 'non' },
  'se réunir à plusieurs': { avec: 'groupe', besoin: 'se-reunir' },
}

/** What the page of an answer is headed by, and what its button does. */
const heads = core.regions.flatMap(({ id: region }) =>
  Object.entries(needs).flatMap(([need, asked]) => {
    const answers = { ...READER, ...asked, region }
    const evaluation = consult(answers)
    const pick = certainOf(evaluation, names) ?? pickOf(evaluation)
    if (pick === null || evaluation.outcome === 'by-case') return []
    return [{ region, need, evaluation, pick, main: wayOf(pick, false, { details, answers, names }).main }]
  }),
)

describe('the title and the button of an answer', () => {
  it('are tried over every region and every daily need', () => {
    expect(heads.length).toBeGreaterThan(core.regions.length * (Object.keys(needs).length - 2))
  })

  it.each(heads)('agree: $need, $region', ({ pick, main }) => {
    if (main === null || !('tool' in main)) return
    expect([openedTool(pick), ...pick.with, pick.tool]).toContain(main.tool)
  })

  it.each(heads.filter(({ evaluation: { outcome } }) => outcome === 'to-confirm'))(
    'say first what is certain, where the tool of the region is not: $need, $region',
    ({ evaluation, pick, main }) => {
      expect(evaluation.toConfirm.map(({ tool }) => tool)).not.toContain(pick.tool)
      expect(pick.status).toBe('current')
      // Nobody is sent to the site of an institution for what it does not open: one chooses, or reads how.
      expect([null, 'open', 'join', 'install']).toContain(main?.kind ?? null)
    },
  )

  it('say, for a kind of tool of which sources name examples, what one does without it: no button opens what somebody sells', () => {
    const kinds = heads.filter(({ pick }) => names.findTool(openedTool(pick))?.kind === 'category')
    expect(kinds.length).toBeGreaterThan(0)
    for (const { need, region, pick, main, evaluation } of kinds) {
      const isNamed = (details.tools[pick.tool]?.links ?? []).some(({ does }) => does === 'example')
      if (!isNamed) continue
      expect([need, region, main]).toEqual([need, region, null])
      const [first] = stepsInto(pick, { details, answers: evaluation.answers })
      expect([need, first?.first, first?.text]).toEqual([need, undefined, expect.stringMatching(/aujourd’hui \?/)])
    }
  })
})
