import { describe, expect, it } from 'vitest'

import type { Answers } from '#engine/types.ts'
import { realGuide } from '#tests/support/real-guide.ts'

const { core, consult, keep, names } = realGuide
const regions = core.regions.map(({ id }) => id)

/** Every told situation in every region: what is the tool of one is often nothing in another. */
const cases: Answers[] = core.situations.flatMap(({ answers }) =>
  regions.map((region) => keep({ ...answers, region }).answers),
)
const evaluations = cases.map((answers) => consult(answers))
const isUnsafe = (tool: string) => names.findTool(tool)?.unsafe === true
const exchangesHealthData = (answers: Answers) =>
  core.questions.every(({ id, options }) => options.find((option) => option.id === answers[id])?.healthData !== false)

describe('what is advised beside the answer', () => {
  it('is never something that the answer forbids, and never an unsafe channel for health data', () => {
    const none = evaluations.filter(({ outcome }) => outcome === 'none')
    expect(none.length).toBeGreaterThan(50)
    for (const { answers, nearest, avoid } of none) {
      if (nearest === null) continue
      const tools = [nearest.top.tool, ...nearest.top.with]
      const context = JSON.stringify({ answers, nearest })
      expect(
        tools.filter((tool) => avoid.some((entry) => entry.tool === tool)),
        context,
      ).toEqual([])
      if (exchangesHealthData(answers)) expect(tools.filter(isUnsafe), context).toEqual([])
    }
  })

  it('instead of what is forbidden, names only tools that fit these answers', () => {
    for (const { answers, recommended, complements, fallbacks, avoid, eliminated } of evaluations) {
      if (recommended.length === 0) continue
      const ruledOut = new Set(eliminated.map(({ tool }) => tool))
      for (const { tool, instead } of avoid) {
        expect(
          instead.filter((id) => ruledOut.has(id)),
          JSON.stringify({ answers, tool, instead, recommended, complements, fallbacks }),
        ).toEqual([])
      }
    }
  })

  it('a photo of a wound for a traced opinion, where no tool of the region is certain: a kind of tool for that need', () => {
    const { outcome, recommended, fallbacks, nearest } = consult({
      region: 'occitanie',
      profession: 'infirmier',
      structure: 'ville',
      avec: 'professionnel',
      besoin: 'demander-avis',
      formalisme: 'a-tracer',
      contenu: 'photo',
    })
    expect(outcome).toBe('to-confirm')
    expect(recommended).toEqual([])
    expect(fallbacks.map(({ tool }) => tool)).toContain('solution-teleexpertise')
    expect(nearest).toBeNull()
  })

  it('a patient who has not opened Mon espace santé is not written to there', () => {
    const { recommended, avoid } = consult({
      region: 'occitanie',
      profession: 'infirmier',
      avec: 'patient',
      besoin: 'envoyer-document',
      'espace-sante': 'non-active',
    })
    expect(recommended[0]?.tool).toBe('courrier-papier')
    expect(avoid.length).toBeGreaterThan(1)
    expect(avoid.flatMap(({ instead }) => instead)).not.toContain('mssante')
  })
})
