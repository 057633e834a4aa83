import { REGION_QUESTION } from '#knowledge/constants.ts'
import { withChanged } from '#lib/lazily.ts'

import { Asker } from './asker.ts'
import { consult } from './consult.ts'
import type { Answers, Evaluation } from './types.ts'

/** The engine for a knowledge base of all layers: what asks, and what it has to say. */
export class Guide extends Asker {
  /** As `consultWith`. */
  consult(answers: Answers): Evaluation {
    return consultWith(this, answers)
  }
}

/** As `consult`. While the region is unknown it is the next question, and only what the nation recommends is said. */
export function consultWith(asker: Asker, given: Answers): Evaluation {
  const read = asker.read(given)
  const { others, stack, asked, isRegionNext } = read
  const said = consult(stack, others, asked)
  const answers = asker.counting(read)
  const shared = { answers, notices: asker.said(answers) }
  if (!isRegionNext) return withChanged(said, shared)
  return withChanged(said, {
    ...shared,
    outcome: said.outcome === 'recommended' ? said.outcome : 'undecided',
    cases: [],
    safe: [],
    missing: [REGION_QUESTION, ...said.missing],
    next: REGION_QUESTION,
    askAgain: false,
    remaining: { most: said.remaining.most + 1 },
  })
}
