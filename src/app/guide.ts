import type { Asker } from '#engine/asker.ts'
import { consultWith } from '#engine/guide.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { withChanged } from '#lib/lazily.ts'
import { encodeAnswers } from '#permalink/codec.ts'

import { addressed, asking } from './asking.ts'

const REMEMBERED = 50
/** The last evaluations of each asker, by the address of their answers. */
const evaluations = new WeakMap<Asker, Map<string, Evaluation>>()

function knownOf(asker: Asker): Map<string, Evaluation> {
  const known = evaluations.get(asker)
  if (known && known.size < REMEMBERED) return known
  const none = new Map<string, Evaluation>()
  evaluations.set(asker, none)
  return none
}

/** The engine as the pages ask it, its last answers remembered. */
export const guide = {
  ...asking,
  consult: (answers: Answers): Evaluation => {
    const { asker, others, mark } = addressed(answers)
    const known = knownOf(asker)
    const key = encodeAnswers({ ...others, ...mark })
    const found = known.get(key)
    if (found) return found
    const said = consultWith(asker, others)
    const evaluation = withChanged(said, { answers: { ...said.answers, ...mark } })
    known.set(key, evaluation)
    return evaluation
  },
  /** The compiled rules for the region of some answers. The tree draws them. */
  stack: (answers: Answers) => {
    const { asker, others } = addressed(answers)
    return asker.stack(others)
  },
}
