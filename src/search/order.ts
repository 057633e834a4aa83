import { DONT_KNOW } from '#knowledge/constants.ts'

import { FIRST_OF_ALL, NO_NEED } from './dangers.ts'
import type { Intent } from './intent.ts'
import type { RankedAnswer, Ranking } from './model.ts'
import type { NamedThing } from './named.ts'
import type { Signs } from './signs.ts'
import { NEED, REGION, type SaidAnswer, type SoughtResult, type ToolPick } from './sought.ts'
import { LIKELY_NEED, type Masses } from './told.ts'

const MOST_ANSWERS = 3
/** A need may be a question as well: an answer near enough comes after so many tools, before the rest of them. */
const BEFORE_ANSWER = 2

/** How much of its own words an answer must share with the text, at least, to be shown, and to come first. */
export const ANSWER_SHOWN = 0.1
const ANSWER_FIRST = 0.18
/**
 * An answer comes before a tool when `asked - needed + NEARNESS × (share of its words - ANSWER_FIRST) > 0`. Of phrases
 * that the ranker had not learnt, four answers in five and five needs in six then come first.
 */
const NEARNESS = 3
/** However near an answer is, a need that leaves no doubt comes first: « arrêt de travail en ligne ». */
const MOST_NEARNESS = 0.9
/** As near as an answer's own examples. */
export const PLAIN_ANSWER = 0.45
/** Where a tool is said to be out of order, only what is nearer than this is asked about instead. */
const NEARER_THAN_BROKEN = 0.6

/**
 * The text asks which tool, and not whether one may: of the phrases of `data/phrases` that do, six in seven want a tool,
 * once needs and answers weigh the same.
 */
export function asksWhichTool(signs: Signs): boolean {
  return signs.has('<forme-outil') && MAY.test(signs.get('<forme-question') ?? '')
}
/** « On peut passer sur quoi »: no question but this one. */
const MAY = /^(?:(?:peut|puis|peux)\P{L}*)?$/iu

type Found = {
  readonly noticeIds: readonly string[]
  readonly noticeById: ReadonlyMap<string, { readonly kind: string }>
  readonly mass: Masses
  readonly ranked: readonly RankedAnswer[]
  readonly proposed: readonly ToolPick[]
  readonly wanted: readonly NamedThing[]
  readonly scope: string | null
  readonly denied: ReadonlySet<string>
  readonly asksWhich: boolean
  /** A tool is named where only a kind of tool would come first, or at the head of the text: it is what is spoken of. */
  readonly isNamedFirst: boolean
  /** The text tells of what an answer is about, even where it asks nothing. */
  readonly tellsOfAnswer: boolean
  /** What to do with what no message carries, where the text says that it is too heavy. */
  readonly heavyAnswer: RankedAnswer | null
  /** What carries it: before the tools of the need. */
  readonly carriers: readonly ToolPick[]
  /** Nothing is asked, and what is of so many megabytes has its way: the way comes first, then what to do. */
  readonly isCarried: boolean
  /** What to do where the tool that is named is out of order. */
  readonly brokenAnswer: RankedAnswer | null
}

/**
 * The order of what is shown: an emergency or what is out of scope; the answer to a question; the tool, where a need is
 * said; then the rest, by how likely it is.
 */
export function orderResults({
  noticeIds,
  noticeById,
  mass,
  ranked,
  proposed,
  wanted,
  scope,
  denied,
  asksWhich,
  isNamedFirst,
  tellsOfAnswer,
  heavyAnswer,
  carriers,
  isCarried,
  brokenAnswer,
}: Found): SoughtResult[] {
  const results: SoughtResult[] = []
  const add = (result: SoughtResult) => {
    if (!results.some(({ kind, id }) => kind === result.kind && id === result.id)) results.push(result)
  }
  const urgent = noticeIds.filter((id) => FIRST_OF_ALL.has(noticeById.get(id)?.kind ?? ''))
  const duties = noticeIds.filter((id) => !urgent.includes(id))
  for (const id of urgent) add({ kind: 'notice', id, score: Math.max(mass.notice, mass.scope) })
  if (scope === NO_NEED && proposed.length === 0) add({ kind: 'question', id: NEED, score: mass.scope })

  const [answer] = ranked
  const isAsked =
    answer !== undefined &&
    (tellsOfAnswer ||
      (!(asksWhich && proposed.length + wanted.length > 0) &&
        mass.answer -
          Math.max(mass.need, mass.tool) +
          Math.min(MOST_NEARNESS, NEARNESS * (answer.score - ANSWER_FIRST)) >
          0))
  const addAnswers = (most: number) => {
    for (const { id, score } of ranked.slice(0, most)) add({ kind: 'answer', id, score: Math.max(score, mass.answer) })
  }
  const addTools = (most = Number.POSITIVE_INFINITY) => {
    const proposedNamed = proposed.filter(({ tool, with: through }) =>
      wanted.some((thing) => thing.tool === tool || through.includes(thing.tool ?? '')),
    )
    const isKnown = mass.need >= LIKELY_NEED || isAsked || asksWhich
    for (const { tool, with: through } of isKnown ? [...carriers, ...proposedNamed, ...proposed].slice(0, most) : []) {
      const usable = through.filter((id) => !denied.has(id))
      add({ kind: 'tool', id: tool, score: mass.need, ...(usable.length > 0 && { with: usable }) })
    }
  }
  const addNamed = () => {
    for (const { tool } of wanted) if (tool !== null) add({ kind: 'tool', id: tool, score: mass.tool })
  }
  if (isCarried) addTools(1)
  if (brokenAnswer !== null && (!isAsked || answer.score < NEARER_THAN_BROKEN))
    add({ kind: 'answer', id: brokenAnswer.id, score: mass.answer })
  if (heavyAnswer !== null) add({ kind: 'answer', id: heavyAnswer.id, score: Math.max(heavyAnswer.score, mass.answer) })
  // What must be said of this very case comes before an answer that only shares some of its words.
  const isDuty = duties.length > 0 && mass.notice >= mass.answer && (answer?.score ?? 0) < PLAIN_ANSWER
  if (isAsked && !isDuty) addAnswers(1)
  for (const id of duties) add({ kind: 'notice', id, score: mass.notice })
  if (wanted.length > 0 && (isNamedFirst || mass.tool + mass.answer >= mass.need)) addNamed()
  if (mass.need >= mass.answer || proposed.length > 0) addTools(BEFORE_ANSWER)
  if (answer !== undefined && answer.score >= ANSWER_FIRST) addAnswers(1)
  if (mass.need >= mass.answer || proposed.length > 0) addTools()
  addNamed()
  addAnswers(MOST_ANSWERS)
  return results
}

const BILLED = 'facturation'

/** « Généraliste Bretagne, téléconsultation facturée »: a billed need is an exchange to do. */
export function isBilledNeed(said: readonly SaidAnswer[]): boolean {
  return said.some(({ question, option }) => question === BILLED && option !== DONT_KNOW)
}

/** Neither a question nor a price is asked. */
export function asksNothing(signs: Signs, text: string): boolean {
  return !text.includes('?') && !signs.has('<forme-question') && !signs.has('<forme-prix')
}

type Asking = {
  /** What comes first: an answer that is the same in every region needs none. */
  readonly first: SoughtResult | undefined
  readonly ambiguous: boolean
  readonly hasNeed: boolean
  readonly kept: readonly SaidAnswer[]
  readonly next: string | null
  readonly region: string | undefined
  readonly scope: string | null
}

/** The one question that decides: where, when a name has two places; what for, when nothing says so; else the engine's. */
export function askOf({ first, ambiguous, hasNeed, kept, next, region, scope }: Asking): string | null {
  if (ambiguous) return REGION
  if (scope !== null && scope !== NO_NEED) return null
  if (!hasNeed || !kept.some(({ question }) => question === NEED)) return NEED
  const asked = next ?? (region === undefined ? REGION : null)
  return asked === REGION && first?.kind === 'answer' ? null : asked
}

export function reasonsOf(
  first: SoughtResult,
  { because, intents }: Ranking,
  need: Intent | undefined,
): readonly string[] {
  const intent =
    first.kind === 'answer'
      ? intents.find((each) => each.intent.kind === 'answer')?.intent
      : first.kind === 'notice'
        ? intents.find((each) => each.intent.kind === 'notice' || each.intent.kind === 'scope')?.intent
        : need
  return intent === undefined ? [] : because(intent)
}
