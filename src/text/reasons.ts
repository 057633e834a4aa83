import { assertNever } from '#lib/assert.ts'
import { type StatementPlace, statementsOf } from '#engine/reasons.ts'
import type { Answers, Reason } from '#engine/types.ts'

import { type Names, oneOf } from './names.ts'

type ReasonContext = { readonly names: Names; readonly answers: Answers }

/** The sentences of some reasons, each once, in their order. */
export function reasonSentences(reasons: readonly Reason[], context: ReasonContext): string[] {
  return [...new Set(reasons.map((reason) => reasonSentence(reason, context)))]
}

/** Why a tool is chosen, in sentences. Its name says already that Medimail is a way to use MSSanté: that is left out. */
export function pickSentences(
  pick: { readonly tool: string; readonly reasons: readonly Reason[] },
  context: ReasonContext,
): string[] {
  const told = pick.reasons.filter((reason) => reason.code !== 'implements' || reason.standard !== pick.tool)
  return reasonSentences(told, context)
}

/** One sentence for one reason. */
export function reasonSentence(reason: Reason, context: ReasonContext): string {
  const { names, answers } = context
  switch (reason.code) {
    case 'use':
    case 'exclusion':
      return said(reason, names)
    case 'implements':
      return `C’est un moyen d’utiliser ${names.tool(reason.standard)}.`
    case 'closed': {
      const place = names.place(answers)
      return place === null ? 'Est fermé.' : `Est fermé ${place}.`
    }
    case 'audience':
      return said(reason, names)
    case 'no-use':
      return reason.questions.length === 0
        ? 'N’est pas prévu pour cela.'
        : `N’est pas prévu pour ${joined(
            reason.questions.map((question) => quote(question, context)),
            reason.together,
          )}.`
    case 'unmet':
      return `Condition non remplie : ${said(reason, names)}`
    default:
      return assertNever(reason)
  }
}

/** Answers of which each decides, or that only decide together. */
function joined(answers: readonly string[], together: boolean): string {
  return together ? answers.join(' avec ') : oneOf(answers)
}

/** What to know of recommended tools of which all that is known is old; null where something newer speaks. */
export function oldEvidenceWords(tools: readonly string[], names: Names): string | null {
  const years = tools.flatMap((id) => names.findTool(id)?.old ?? [])
  if (years.length === 0) return null
  const oldest = Math.min(...years)
  return oldest === 0 ? 'Source sans date : vérifiez avant' : `Source de ${oldest} : vérifiez avant`
}

function quote(question: string, { names, answers }: ReasonContext): string {
  const option = answers[question]
  return option === undefined ? names.question(question) : `« ${names.shortAnswer(question, option)} »`
}

/** What the statements behind a reason say; the name of the tool where a statement is not in the first load. */
function said(reason: Reason, names: Names): string {
  return statementsOf(reason)
    .map((place) => statementText(place, names))
    .join(' ')
}

function statementText({ tool, list, id }: StatementPlace, names: Names): string {
  const found = names.findTool(tool)?.[list].find((entry) => entry.id === id)
  return found === undefined ? names.tool(tool) : 'why' in found ? found.why : (found.text ?? names.tool(tool))
}
