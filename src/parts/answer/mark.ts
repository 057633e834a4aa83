import type { Evaluation, ExplainedChoice } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import type { Names } from '#text/names.ts'
import { openedTool } from '#text/advice.ts'
import { answerText as text } from '#text/answer.ts'
import { shortDate } from '#text/dates.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { recommendationText } from '#text/recommendation.ts'
import type { Meaning } from '#ui/Sign.tsx'

/** What one may trust of an answer: one look, and one date. */
export type Mark = { readonly meaning: Meaning; readonly words: string; readonly date: string | null }

/**
 * The mark of a tool. It is « recommandé » only where something recent says so of a named tool or standard: old evidence is
 * to be checked, a kind of tool is one's own choice.
 */
export function markOf(pick: Pick<ExplainedChoice, 'tool' | 'with' | 'role' | 'status'>, names: Names): Mark {
  const opened = names.findTool(openedTool(pick))
  const years = [openedTool(pick), pick.tool].flatMap((id) => names.findTool(id)?.old ?? [])
  if (pick.status === 'to-confirm') return { meaning: 'confirm', words: meaningWords.confirm, date: null }
  if (years.length > 0) return { meaning: 'confirm', words: text.toCheck, date: text.sourceOf(Math.min(...years)) }
  const date = opened ? text.verified(shortDate(opened.verifiedOn)) : null
  if (opened?.kind === 'category') return { meaning: 'possible', words: text.kindOfTool, date }
  const meaning = roleMeanings[pick.role]
  return { meaning, words: meaningWords[meaning], date }
}

/** The mark of an answer, whatever its outcome. */
export function markOfAnswer({ outcome, recommended, toConfirm }: Evaluation, names: Names): Mark {
  const pick = recommended[0] ?? (outcome === 'to-confirm' ? toConfirm[0] : undefined)
  if (pick) return markOf(pick, names)
  return outcome === 'none'
    ? { meaning: 'out', words: recommendationText.noneTitle, date: null }
    : { meaning: 'possible', words: text.byCaseEyebrow, date: null }
}

/** When what is to confirm was written: the year of the newest source of its uses, or that none bears a date. */
export function yearOf({ reasons }: ExplainedChoice, { tools, sources }: KnowledgeDetails): string {
  const dates = reasons.flatMap((reason) =>
    reason.code === 'use'
      ? (tools[reason.tool]?.cites[`uses/${reason.statement}`] ?? []).map(({ source }) => sources[source]?.published)
      : [],
  )
  const years = dates.flatMap((date) => (date ? [Number(date.slice(0, 4))] : []))
  return text.sourceOf(years.length > 0 ? Math.max(...years) : 0)
}
