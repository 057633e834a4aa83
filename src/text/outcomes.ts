import type { Case, Evaluation } from '#engine/types.ts'

import { type Names, oneOf } from './names.ts'

export const outcomeText = {
  byCaseEyebrow: 'Cela dépend',
  byCaseTitle: 'La réponse, selon les cas',
  byCaseLead: 'Vous ne savez pas tout, et ce n’est pas grave : voici ce qui convient dans chaque cas.',
  byCase: 'Selon les cas',
  everyCase: 'Dans tous les cas',
  open: 'Si vous pouvez le savoir',
  probably: (tool: string) => `Probablement ${tool}`,
  alsoToConfirm: 'À confirmer aussi',
  probablyLead: 'Un outil existe ici, mais sa source est ancienne ou sans date : confirmez avant de compter dessus.',
  toConfirm: (tool: string) => `${tool} (à confirmer)`,
} as const

/** What makes a case, and what to use in it, in one sentence. */
export function caseSentence(said: Case, names: Names): string {
  const when = Object.entries(said.when).map(
    ([question, options]) =>
      `${names.question(question)} : ${oneOf(options.map((option) => names.shortAnswer(question, option)))}`,
  )
  return `${when.join(', ')} → ${caseTools(said, names)}`
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
