import type { Answers } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Option } from '#knowledge/schema.ts'

type Group = { readonly avec: Option; readonly needs: readonly Option[] }

/** The counterparts, each with the needs that exist with it for this profile. */
export function counterpartsWithNeeds(questions: readonly ResolvedQuestion[], profile: Answers): Group[] {
  const options = (id: string) => questions.find((question) => question.id === id)?.options ?? []
  return options('avec').map((avec) => ({
    avec,
    needs: options('besoin').filter((need) => mayHold(need.when, { ...profile, avec: avec.id })),
  }))
}
