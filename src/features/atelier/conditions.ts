import { rowsOf } from '#knowledge/condition.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import type { Condition } from '#knowledge/statement.ts'

/** The answers that a condition asks of a question; none: any. Of a condition that the atelier can write. */
export function acceptedBy(when: Condition, question: string): readonly string[] {
  return rowsOf(when)[0]?.accepts.get(question) ?? []
}

type Ruled = { readonly when: Condition }

/**
 * The questions whose answers tell tools apart for some needs: those that their uses and limits name together with one of
 * them. Cost: linear in the tools.
 */
export function questionsFor(
  tools: readonly { readonly uses: readonly Ruled[]; readonly exclusions: readonly Ruled[] }[],
  needs: readonly string[],
): ReadonlySet<string> {
  const rows = tools.flatMap(({ uses, exclusions }) => [...uses, ...exclusions].flatMap(({ when }) => rowsOf(when)))
  const named = rows.filter(({ accepts }) => accepts.get(NEED_QUESTION)?.some((need) => needs.includes(need)))
  return new Set(named.flatMap(({ accepts }) => [...accepts.keys()]))
}

/** One answer to each question that a condition names: a case for which it holds. */
export function firstAccepted(when: Condition): Readonly<Record<string, string>> {
  const accepts = [...(rowsOf(when)[0]?.accepts ?? [])]
  return Object.fromEntries(accepts.flatMap(([question, [first]]) => (first === undefined ? [] : [[question, first]])))
}

/** The condition with other answers to a question; none: any answer does. */
export function accepting(when: Condition, question: string, options: readonly string[]): Condition {
  const accepts = new Map(rowsOf(when)[0]?.accepts)
  if (options.length === 0) accepts.delete(question)
  else accepts.set(question, options)
  return Object.fromEntries([...accepts].map(([id, list]) => [id, [...list]]))
}

/** Whether the atelier can write a condition: one row, without exceptions. Others come from files and stay as they are. */
export function isPlain(when: Condition): boolean {
  const rows = rowsOf(when)
  return rows.length <= 1 && rows.every(({ unless }) => unless === null)
}
