import { mayHold, rowsOf } from './condition.ts'
import { isOpenAnswer, PROFESSION_QUESTION } from './constants.ts'
import type { Tool } from './schema.ts'
import type { Condition } from './statement.ts'

type Sheet = Pick<Tool, 'kind'> & {
  readonly territory?: string | undefined
  readonly audience: readonly { readonly when?: Condition | undefined; readonly concerns?: Condition | undefined }[]
  readonly uses: readonly { readonly when: Condition }[]
}

/**
 * Whether nothing that is said of a tool tells if the profession answered may use it: no statement of its audience
 * concerns the profession, and no use that may hold names it. A channel is open to
 * whoever has one, as is a kind of tool that names nobody; a territory's own tool to its members.
 */
export function isSilentOnProfession(tool: Sheet, answers: Readonly<Record<string, string>>): boolean {
  const profession = answers[PROFESSION_QUESTION]
  if (profession === undefined || isOpenAnswer(profession)) return false
  if (tool.kind === 'channel' || tool.territory !== undefined) return false
  if (tool.kind === 'category' && tool.audience.every(({ concerns }) => concerns === undefined)) return false
  const isNamed = tool.uses.some(
    ({ when }) =>
      mayHold(when, answers) &&
      rowsOf(when).some(({ accepts }) => accepts.get(PROFESSION_QUESTION)?.includes(profession)),
  )
  return !isNamed && !tool.audience.some(({ when, concerns }) => mayHold(when, answers) && mayHold(concerns, answers))
}
