import type { Answers } from '#engine/types.ts'
import { DONT_KNOW } from '#knowledge/constants.ts'
import type { Condition, Row } from '#knowledge/statement.ts'

type Conjunction = Readonly<Record<string, readonly string[]>>

/** Whether a step, a limit or a check concerns these answers: shown unless it certainly does not. */
export function applies(condition: Condition | undefined, answers: Answers): boolean {
  if (condition === undefined) return true
  const rows = Array.isArray(condition) ? (condition as readonly Row[]) : [condition as Row]
  return rows.some(({ unless, ...rest }) => {
    // Every key but `unless` holds option ids: the schema has checked it.
    const accepted = Object.entries(rest as Conjunction)
    const canHold = accepted.every(
      ([question, options]) => isOpen(answers[question]) || options.includes(answers[question] ?? ''),
    )
    const isVetoed =
      unless !== undefined &&
      Object.entries(unless).every(([question, options]) => options.includes(answers[question] ?? ''))
    return canHold && !isVetoed
  })
}

function isOpen(answer: string | undefined): boolean {
  return answer === undefined || answer === DONT_KNOW
}
