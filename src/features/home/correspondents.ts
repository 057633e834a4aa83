import type { Answers } from '#engine/types.ts'
import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import type { Option } from '#knowledge/schema.ts'
import type { Condition, Row } from '#knowledge/statement.ts'

type Group = { readonly avec: Option; readonly needs: readonly Option[] }

/** The correspondents, each with the needs that exist with it for this profile. */
export function correspondentsWithNeeds(questions: readonly ResolvedQuestion[], profile: Answers): Group[] {
  const options = (id: string) => questions.find((question) => question.id === id)?.options ?? []
  return options('avec').map((avec) => ({
    avec,
    needs: options('besoin').filter((need) => canExist(need.when, { ...profile, avec: avec.id })),
  }))
}

/** Whether a condition can hold: no answer given is refused by every row. */
function canExist(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true
  const rows = Array.isArray(condition) ? (condition as readonly Row[]) : [condition as Row]
  return rows.some((row) =>
    Object.entries(row).every(([question, accepted]) => {
      const answer = answers[question]
      // `unless` can only narrow further: at worst the wizard asks again.
      return question === 'unless' || answer === undefined || (accepted as readonly string[]).includes(answer)
    }),
  )
}
