import { holds } from '#knowledge/condition.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import { withChanged } from '#lib/lazily.ts'

import { Asker, withRegion } from './asker.ts'
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
  const { region, others, stack, asked, isRegionNext } = asker.read(given)
  const said = consult(stack, others, asked)
  const answers = withRegion(region, said.answers)
  const shared = { answers, notices: noticesOf(asker, answers) }
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

function noticesOf(asker: Asker, answers: Answers): string[] {
  return asker.notices
    .filter(({ when, status }) => status !== 'outdated' && when !== undefined && holds(when, answers))
    .map(({ id }) => id)
}
