import type { Answers, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import { encodeAnswers, encodeScanned } from '#permalink/codec.ts'
import type { Selection } from '#permalink/selection.ts'
import type { Names } from '#text/names.ts'
import { titleIn } from '#text/situations.ts'
import { paths } from '#permalink/paths.ts'

/** A line of a poster: a need, what the guide answers to it, and the address that says how. */
export type Entry = {
  readonly situation: CoreSituation
  /** Its title, where it is told of the region of the selection. */
  readonly title: string
  /** « en Bretagne »: where it is answered for; null where the answers name no region. */
  readonly place: string | null
  readonly evaluation: Evaluation
  readonly path: string
  /** The same for paper, as short as can be. Paper outlives the answer: it carries what was printed, so that the page can say what changed. */
  readonly printed: string
}

/** The situations of a selection, each answered by the engine for the region of the selection. */
export function entriesOf(
  { situations, region, territory = null }: Selection,
  knowledge: CoreKnowledge,
  consult: (answers: Answers) => Evaluation,
  names: Names,
): Entry[] {
  return situations.flatMap((id) => {
    const situation = knowledge.situations.find((other) => other.id === id)
    if (!situation) return []
    const instead: Answers = {
      ...(region !== null && { [REGION_QUESTION]: region }),
      ...(territory !== null && { [TERRITORY_KEY]: territory }),
    }
    const evaluation = consult({ ...situation.answers, ...instead })
    return [
      {
        situation,
        title: titleIn(situation, region, names),
        place: names.place(evaluation.answers),
        evaluation,
        path: paths.recommendation(encodeAnswers(evaluation.answers)),
        printed: paths.scanned(situation.id, encodeScanned(instead, evaluation, knowledge.base.kb)),
      },
    ]
  })
}
