import type { Answers, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import { encodeAnswers, encodeShared } from '#permalink/codec.ts'
import type { Selection } from '#permalink/selection.ts'
import { paths } from '#permalink/paths.ts'

/** A line of a poster: a need, what the guide answers to it, and the address that says how. */
export type Entry = {
  readonly situation: CoreSituation
  readonly evaluation: Evaluation
  readonly path: string
  /** The same address for paper, which outlives the answer: it carries what was printed, so that it can say what changed. */
  readonly printed: string
}

/** The situations of a selection, each answered by the engine for the region of the selection. */
export function entriesOf(
  { situations, region }: Selection,
  knowledge: CoreKnowledge,
  consult: (answers: Answers) => Evaluation,
): Entry[] {
  return situations.flatMap((id) => {
    const situation = knowledge.situations.find((other) => other.id === id)
    if (!situation) return []
    const evaluation = consult(
      region === null ? situation.answers : { ...situation.answers, [REGION_QUESTION]: region },
    )
    return [
      {
        situation,
        evaluation,
        path: paths.recommendation(encodeAnswers(evaluation.answers)),
        printed: paths.recommendation(encodeShared(evaluation, knowledge.base.kb)),
      },
    ]
  })
}
