import { describe, expect, it } from 'vitest'

import { realGuide } from '#tests/support/real-guide.ts'

import { stepsOf } from './steps.ts'

const { core, consult } = realGuide
const profile = core.questions.filter(({ stage }) => stage === 'profil').map(({ id }) => id)

describe('a situation, step by step', () => {
  it.each(core.situations.map((situation) => [situation.id, situation] as const))('%s', (_id, situation) => {
    const steps = stepsOf(situation, { tools: core.tools.map(({ id }) => id), consult, profile })
    const last = consult(situation.answers)
    expect(steps[0]?.kind).toBe('story')
    expect(steps.find(({ kind }) => kind === 'verdict')).toMatchObject({ evaluation: { outcome: last.outcome } })
    // A tool falls once, and one that fell is neither possible any more nor what comes out.
    const fallen = new Set<string>()
    let before: number | null = null
    for (const step of steps) {
      if (step.kind !== 'profile' && step.kind !== 'answer') continue
      for (const { tool, reasons } of step.falls) {
        expect(fallen.has(tool), tool).toBe(false)
        expect(reasons.length).toBeGreaterThan(0)
        fallen.add(tool)
      }
      expect(step.alive.filter((tool) => fallen.has(tool))).toEqual([])
      // The room counts: those before, less those that fall, are those left.
      if (before !== null) expect(step.alive.length).toBe(before - step.falls.length)
      before = step.alive.length
    }
    expect(last.recommended.map(({ tool }) => tool).filter((tool) => fallen.has(tool))).toEqual([])
    // Each question is shown, then answered as the situation says; the engine has nothing left to ask at the end.
    for (const [index, step] of steps.entries()) {
      if (step.kind !== 'question') continue
      expect(steps[index + 1]).toMatchObject({
        kind: 'answer',
        question: step.question,
        option: situation.answers[step.question],
      })
    }
  })
})
