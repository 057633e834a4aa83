import type { Answers } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import type { Session } from '#permalink/session.ts'
import type { Names } from '#text/names.ts'
import { otherRegionOf, titleIn } from '#text/situations.ts'

/** A case as it is played: where the session takes place, under the title that fits there. */
export type PlayedCase = {
  readonly situation: CoreSituation
  /** The story of a case that the trainer made up; null: the guide has it. */
  readonly story: string | null
  /** Whether the story of the guide is told of another region than the session's. */
  readonly isElsewhere: boolean
}

/** The cases of a session, in order, each in the region of the session where it has one. */
export function casesOf({ cases, region }: Session, knowledge: CoreKnowledge, names: Names): PlayedCase[] {
  const instead: Answers = region === null ? {} : { [REGION_QUESTION]: region }
  return cases.flatMap((each, place): PlayedCase[] => {
    if (each.kind === 'own') {
      const { title, story, answers } = each
      const own = { id: `cas-${place + 1}`, title, need: '', setting: 'ville', tools: [] } as const
      return [{ situation: { ...own, answers: { ...answers, ...instead } }, story, isElsewhere: false }]
    }
    const situation = knowledge.situations.find(({ id }) => id === each.situation)
    if (!situation) return []
    const answers = { ...situation.answers, ...instead }
    const isElsewhere = otherRegionOf(situation, region) !== null
    return [
      { situation: { ...situation, title: titleIn(situation, region, names), answers }, story: null, isElsewhere },
    ]
  })
}
