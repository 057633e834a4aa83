import type { Answers, Evaluation } from '#engine/types.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import type { Names } from '#text/names.ts'
import { reasonSentences } from '#text/reasons.ts'
import { treeText as text } from '#text/tree.ts'

/**
 * Why a tool is not among what some answers show: it is of other regions, a rule or its uses set it aside, it is never
 * recommended, or others come before it. Null where it is shown.
 */
export function absenceOf(tool: CoreTool, answers: Answers, evaluation: Evaluation, names: Names): string | null {
  const { recommended, complements, fallbacks, toConfirm, avoid, eliminated } = evaluation
  const shown = [...recommended, ...complements, ...toConfirm]
  if (shown.some((pick) => pick.tool === tool.id || pick.with.includes(tool.id))) return null
  const region = answers[REGION_QUESTION]
  if (tool.regions !== 'all' && region !== undefined && !tool.regions.includes(region))
    return text.elsewhere(names.place(answers), tool.regions.map(names.region).join(', '))
  const reasons = [...avoid, ...eliminated].find((each) => each.tool === tool.id)?.reasons ?? []
  const sentences = reasonSentences(reasons, { names, answers })
  if (sentences.length > 0) return sentences.join(' ')
  if (tool.unsafe) return text.unsafe
  return fallbacks.some((pick) => pick.tool === tool.id) ? text.onlyFallback : text.behind
}
