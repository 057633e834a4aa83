import type { Answers, Case, Choice, Evaluation, ExplainedChoice } from '#engine/types.ts'

import { adviceSentence, openedTool, shortName } from './advice.ts'
import { answerText } from './answer.ts'
import { type Names, oneOf } from './names.ts'

export const outcomeText = {
  byCaseTitle: 'La réponse, selon les cas',
  byCase: 'Selon les cas',
  open: 'Si vous pouvez le savoir',
  toConfirm: (tool: string) => `${tool} (à confirmer)`,
} as const

/** A case, and what makes it, in words: « Mon espace santé : Activé ». */
export type ToldCase = { readonly said: Case; readonly when: string }

/**
 * The cases as a colleague tells them: where one question tells them apart, and only one of them holds several of its
 * answers, that one comes last, and is every other case. They cover all there is.
 */
export function toldCases(cases: readonly Case[], names: Names): readonly ToldCase[] {
  const isOneQuestion = new Set(cases.flatMap(({ when }) => Object.keys(when))).size === 1
  const many = cases.filter(({ when }) => Object.values(when).some((options) => options.length > 1))
  const [other] = many
  if (!isOneQuestion || cases.length < 2 || many.length !== 1 || other === undefined) {
    return cases.map((said) => ({ said, when: caseWhen(said, names) }))
  }
  return [
    ...cases.filter((said) => said !== other).map((said) => ({ said, when: caseWhen(said, names) })),
    { said: other, when: answerText.otherwise },
  ]
}

/** What makes a case, and what to use in it, in one sentence. */
export function caseSentence({ said, when }: ToldCase, names: Names): string {
  return `${when} → ${caseTools(said, names)}`
}

/** What makes a case: « Mon espace santé : Activé », and several answers each between guillemets. */
function caseWhen({ when }: Case, names: Names): string {
  return Object.entries(when)
    .map(([question, options]) => {
      const answers = options.map((option) => names.shortAnswer(question, option))
      // Several answers hold commas and capitals of their own.
      return `${names.question(question)} : ${answers.length > 1 ? oneOf(answers.map((answer) => `« ${answer} »`)) : answers.join('')}`
    })
    .join(', ')
}

/**
 * What to do in a case, in a few words: « Envoyez le document par MSSanté ». `everyCase`: the tool that is said to fit in
 * all of them, and not in each again.
 */
export function caseAdvice(said: Case, answers: Answers, names: Names, everyCase: string | undefined): string {
  if (said.top) return adviceSentence(said.top, answers, names)
  // What is said once is the first thing to fall back on: those that come after it need no words here.
  const isSaid = said.fallbacks.some(({ tool }) => tool === everyCase)
  return caseTools(isSaid ? { ...said, fallbacks: [] } : said, names)
}

/** The tools of a case. What is to confirm comes with what is certain: « Prédice (à confirmer), sinon MSSanté ». */
function caseTools({ kind, top, toConfirm, complements, fallbacks, among }: Case, names: Names): string {
  const [probable] = toConfirm
  const [certain] = fallbacks
  const otherwise = certain ? `, sinon ${names.pick(certain)}` : ''
  const also = complements.length > 0 ? `, et aussi ${complements.map(names.pick).join(', ')}` : ''
  if (top) return names.pick(top) + also
  if (probable) return outcomeText.toConfirm(names.pick(probable)) + also + otherwise
  return kind === 'depends' && among.length > 0
    ? `${oneOf(among.map(names.pick))}, selon votre situation`
    : 'pas d’outil à ce jour'
}

/** What an answer is about, whatever its outcome: what is recommended, else what is likely, else what may serve instead. */
export function pickOf({
  outcome,
  recommended,
  toConfirm,
  substitutes,
}: Pick<Evaluation, 'outcome' | 'recommended' | 'toConfirm' | 'substitutes'>):
  | (Pick<Choice, 'tool' | 'with'> & Partial<Pick<Choice, 'status'>>)
  | null {
  const [top] = recommended
  const [probable] = outcome === 'to-confirm' ? toConfirm : []
  const [substitute] = substitutes
  return top ?? probable ?? (substitute ? { tool: substitute.tool, with: [] } : null)
}

/**
 * What certainly works beside an answer to confirm: the first named tool or standard to fall back on. Null where there is
 * none, and where the answer itself is certain.
 */
export function surelyOf(
  { outcome, fallbacks }: Pick<Evaluation, 'outcome' | 'fallbacks'>,
  names: Names,
): ExplainedChoice | null {
  if (outcome !== 'to-confirm') return null
  const isNamed = (choice: Choice) => {
    const kind = names.findTool(openedTool(choice))?.kind
    return kind === 'tool' || kind === 'standard'
  }
  return fallbacks.find(isNamed) ?? null
}

/**
 * What one does now, beside an answer to confirm: what certainly works, else the kind of tool that serves. Null where
 * nothing is certain, and where the answer itself is.
 */
export function certainOf(evaluation: Pick<Evaluation, 'outcome' | 'fallbacks'>, names: Names): ExplainedChoice | null {
  if (evaluation.outcome !== 'to-confirm') return null
  const isKind = ({ tool }: Choice) => names.findTool(tool)?.kind === 'category'
  return surelyOf(evaluation, names) ?? evaluation.fallbacks.find(isKind) ?? null
}

/** What to do, in a sentence, as the page of the answer is headed: the same on paper, in a room, in a frame. */
export function outcomeSentence(
  evaluation: Evaluation,
  names: Names,
  otherwise: { readonly open: string; readonly none: string },
): string {
  const { outcome, answers } = evaluation
  const pick = pickOf(evaluation)
  if (outcome === 'undecided') return otherwise.open
  if (outcome === 'by-case') return answerText.byCaseTitle
  if (pick === null) return otherwise.none
  if (outcome !== 'to-confirm') return adviceSentence(pick, answers, names)
  const certain = certainOf(evaluation, names)
  const probable = answerText.probably(shortName(openedTool(pick), names))
  return certain === null ? probable : `${adviceSentence(certain, answers, names)}. ${probable}`
}

/** The answer in a few words, where there is no room for more: a tool, one to confirm, or that it depends. */
export function shortOutcome(
  evaluation: Pick<Evaluation, 'outcome' | 'recommended' | 'toConfirm' | 'substitutes'>,
  names: Names,
  otherwise: { readonly open: string; readonly none: string },
): string {
  const { outcome } = evaluation
  const pick = pickOf(evaluation)
  if (outcome === 'by-case') return outcomeText.byCase
  if (outcome === 'undecided') return otherwise.open
  if (pick === null) return otherwise.none
  return outcome === 'to-confirm' ? outcomeText.toConfirm(names.pick(pick)) : names.pick(pick)
}
