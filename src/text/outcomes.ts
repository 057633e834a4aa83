import type { Answers, Case, Evaluation } from '#engine/types.ts'

import { adviceSentence } from './advice.ts'
import { type Names, oneOf } from './names.ts'

export const outcomeText = {
  byCaseEyebrow: 'Cela dépend',
  byCaseTitle: 'La réponse, selon les cas',
  byCase: 'Selon les cas',
  open: 'Si vous pouvez le savoir',
  toConfirm: (tool: string) => `${tool} (à confirmer)`,
} as const

/** What makes a case, and what to use in it, in one sentence. */
export function caseSentence(said: Case, names: Names): string {
  return `${caseWhen(said, names)} → ${caseTools(said, names)}`
}

/** What makes a case: « Mon espace santé : Activé ». */
export function caseWhen({ when }: Case, names: Names): string {
  return Object.entries(when)
    .map(
      ([question, options]) =>
        `${names.question(question)} : ${oneOf(options.map((option) => names.shortAnswer(question, option)))}`,
    )
    .join(', ')
}

/** What to do in a case, in a few words: « Envoyez le document par MSSanté ». */
export function caseAdvice(said: Case, answers: Answers, names: Names): string {
  return said.top ? adviceSentence(said.top, answers, names) : caseTools(said, names)
}

function caseTools({ kind, top, toConfirm, complements, among }: Case, names: Names): string {
  const [probable] = toConfirm
  const also = complements.length > 0 ? `, et aussi ${complements.map(names.pick).join(', ')}` : ''
  if (top) return names.pick(top) + also
  if (probable) return outcomeText.toConfirm(names.pick(probable)) + also
  return kind === 'depends' && among.length > 0
    ? `${oneOf(among.map(names.pick))}, selon votre situation`
    : 'pas d’outil à ce jour'
}

/** The answer in a few words, where there is no room for more: a tool, one to confirm, or that it depends. */
export function shortOutcome(
  { outcome, recommended, toConfirm }: Pick<Evaluation, 'outcome' | 'recommended' | 'toConfirm'>,
  names: Names,
  otherwise: { readonly open: string; readonly none: string },
): string {
  const [top] = recommended
  const [probable] = toConfirm
  if (top) return names.pick(top)
  if (outcome === 'to-confirm' && probable) return outcomeText.toConfirm(names.pick(probable))
  if (outcome === 'by-case') return outcomeText.byCase
  return outcome === 'undecided' ? otherwise.open : otherwise.none
}
