import { describe, expect, it } from 'vitest'

import { loadKnowledge } from '#cli/load.ts'
import { Guide } from '#engine/guide.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { remainingIn } from '#features/wizard/WizardPage.tsx'
import { DONT_KNOW, DONT_KNOW_FINAL, REGION_QUESTION } from '#knowledge/constants.ts'

const loaded = loadKnowledge('data')
if (loaded.kind === 'failed') throw new Error('the knowledge base does not load')
const { knowledge } = loaded
const guide = new Guide(knowledge)

/** Paths begin alike: what is said of the same answers is worked out once. */
const said = new Map<string, Evaluation>()
function consult(answers: Answers): Evaluation {
  const key = JSON.stringify(answers)
  const evaluation = said.get(key) ?? guide.consult(answers)
  said.set(key, evaluation)
  return evaluation
}

/** What the wizard shows as left, question after question, for someone who answers as in `truth`, else "I do not know". */
function shownOn(truth: Answers): (number | null)[] {
  const shown: (number | null)[] = []
  let answers: Answers = {}
  for (let step = 0; step < 20; step++) {
    const evaluation = consult(answers)
    const { next, askAgain } = evaluation
    if (next === null) return shown
    shown.push(remainingIn(evaluation))
    const unknown = askAgain ? DONT_KNOW_FINAL : DONT_KNOW
    answers = guide.keep({ ...answers, [next]: truth[next] ?? unknown }).answers
  }
  throw new Error('the wizard does not end')
}

describe('« N questions au plus »', () => {
  const paths = knowledge.situations.map(({ id, answers }) => [id, answers] as const)

  it('never grows, from the first question to the last, on the path of each situation', () => {
    expect(paths.length).toBeGreaterThan(100)
    for (const [id, answers] of paths) {
      const numbers = shownOn(answers).filter((number) => number !== null)
      expect([id, numbers]).toEqual([id, [...numbers].sort((one, other) => other - one)])
      expect(numbers.length, id).toBeGreaterThan(0)
    }
  })

  it('is kept for itself while the region is asked, and never after', () => {
    const [, answers = {}] = paths[0] ?? []
    const [first, ...others] = shownOn({ region: 'bretagne', ...answers })
    expect(first).toBeNull()
    expect(others).not.toContain(null)
  })

  it('is not even worked out while the region is to be asked', () => {
    const asked = {
      next: REGION_QUESTION,
      get remaining(): { most: number } {
        throw new Error('it was read')
      },
    }
    expect(remainingIn(asked)).toBeNull()
  })
})
