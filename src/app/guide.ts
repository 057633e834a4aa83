import core from 'virtual:knowledge/core'

import { Guide } from '#engine/guide.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'

/** The engine on what is known so far: made at the first question and when a layer comes, its last answers remembered. */
let made: { readonly of: typeof core; readonly engine: Guide } | null = null
const engine = (): Guide => {
  if (made?.of !== core) {
    made = { of: core, engine: new Guide(core) }
    evaluations.clear()
  }
  return made.engine
}

const REMEMBERED = 50
const evaluations = new Map<string, Evaluation>()

export const guide = {
  consult: (answers: Answers): Evaluation => {
    const current = engine()
    const key = encodeAnswers(answers)
    const known = evaluations.get(key)
    if (known) return known
    const evaluation = current.consult(answers)
    if (evaluations.size >= REMEMBERED) evaluations.clear()
    evaluations.set(key, evaluation)
    return evaluation
  },
  offered: (answers: Answers, question: string) => engine().offered(answers, question),
  keep: (answers: Answers) => engine().keep(answers),
  /** The compiled rules for the region of some answers. The tree draws them. */
  stack: (answers: Answers) => engine().stack(answers),
}
