import core from 'virtual:knowledge/core'

import { keepPossible, offeredOptions } from '#engine/answers.ts'
import { type Compiled, compile } from '#engine/compile.ts'
import { consult } from '#engine/consult.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'

/** The engine on this knowledge base: compiled at the first question, its last answers remembered. */
let compiled: { readonly of: typeof core; readonly engine: Compiled } | null = null
const engine = (): Compiled => {
  if (compiled?.of !== core) {
    compiled = { of: core, engine: compile(core) }
    evaluations.clear()
  }
  return compiled.engine
}

const REMEMBERED = 50
const evaluations = new Map<string, Evaluation>()

export const guide = {
  consult: (answers: Answers): Evaluation => {
    const current = engine()
    const key = encodeAnswers(answers)
    const known = evaluations.get(key)
    if (known) return known
    const evaluation = consult(current, answers)
    if (evaluations.size >= REMEMBERED) evaluations.clear()
    evaluations.set(key, evaluation)
    return evaluation
  },
  offered: (answers: Answers, question: string) => offeredOptions(engine(), answers, question),
  keep: (answers: Answers) => keepPossible(engine(), answers),
  /** For the drawing of the whole: what the engine decides with. */
  compiled: engine,
}
