import { assertNever } from '#lib/assert-never.ts'
import type { Answers, Reason } from '#engine/types.ts'

import { type Names, oneOf } from './names.ts'

type Context = { readonly names: Names; readonly answers: Answers }

/** One sentence for one reason. */
export function reasonSentence(reason: Reason, context: Context): string {
  const { names, answers } = context
  switch (reason.code) {
    case 'use':
      return statement(names, reason.tool, 'uses', reason.statement)
    case 'exclusion':
      return statement(names, reason.tool, 'exclusions', reason.statement)
    case 'implements':
      return `C’est un moyen d’utiliser ${names.tool(reason.standard)}.`
    case 'region': {
      const place = names.place(answers)
      return place === null ? 'N’existe pas partout.' : `N’existe pas ${place}.`
    }
    case 'audience': {
      const who = reason.statements.map((id) => statement(names, reason.tool, 'audience', id))
      return who.join(' ')
    }
    case 'no-use':
      return reason.questions.length === 0
        ? 'N’est pas prévu pour cela.'
        : `N’est pas prévu pour ${oneOf(reason.questions.map((question) => quote(question, context)))}.`
    case 'waiting':
      return `Dépend de : ${reason.questions.map((question) => names.question(question)).join(', ')}.`
    case 'unmet':
      return `Condition non remplie : ${statement(names, reason.tool, 'prerequisites', reason.statement)}`
    default:
      return assertNever(reason)
  }
}

/** What to know of recommended tools of which all that is known is old; null where something newer speaks. */
export function oldEvidenceWords(tools: readonly string[], names: Names): string | null {
  const years = tools.flatMap((id) => names.findTool(id)?.old ?? [])
  if (years.length === 0) return null
  const oldest = Math.min(...years)
  return oldest === 0 ? 'Source sans date : vérifiez avant' : `Source de ${oldest} : vérifiez avant`
}

function quote(question: string, { names, answers }: Context): string {
  const option = answers[question]
  return option === undefined ? names.question(question) : `« ${names.shortAnswer(question, option)} »`
}

function statement(
  names: Names,
  toolId: string,
  list: 'uses' | 'exclusions' | 'prerequisites' | 'audience',
  id: string,
): string {
  const found = names.findTool(toolId)?.[list].find((entry) => entry.id === id)
  if (!found) return names.tool(toolId)
  return 'why' in found ? found.why : found.text
}
