import type { Intent } from './intent.ts'
import type { Ranking } from './model.ts'
import type { NamedThing } from './named.ts'
import { type Answers, NEED, REGION, type SaidAnswer, type SoughtTool } from './sought.ts'
import type { Understanding } from './understand.ts'

/** What kinds of need together must weigh for an answer to be taken as given. */
const UNDERSTOOD = 0.5

/** A second need is looked at when it is at least this likely beside the others. */
export const LIKELY_NEED = 0.15
const MOST_NEEDS = 3
/** From this chance of some need on, the likeliest is looked at although none stands out; with this share of them. */
const CLEAR_NEED = 0.3
const LEAST_SHARE = 0.09
/** Below this chance that any need is told at all, how its shares are spread says nothing. */
const SOME_NEED = 0.01

/** What begins like this names whom something goes to. */
const ADDRESSED = /^(?:[àa]|aux?) /iu

export type Masses = {
  readonly need: number
  readonly answer: number
  readonly tool: number
  readonly notice: number
  readonly scope: number
  readonly most: number
}

/** How likely each kind of intent is, all its intents together. */
export function massesOf({ intents }: Ranking): Masses {
  const mass = { need: 0, answer: 0, tool: 0, notice: 0, scope: 0 }
  for (const { intent, chance } of intents) mass[intent.kind] += chance
  return { ...mass, most: intents[0]?.chance ?? 0 }
}

type Saying = {
  readonly understanding: Understanding
  readonly needs: readonly { readonly intent: Extract<Intent, { kind: 'need' }>; readonly chance: number }[]
  readonly place: { readonly regions: readonly string[]; readonly from: string } | null
  readonly mass: Masses
  readonly exchange: ReadonlySet<string>
  readonly order: ReadonlyMap<string, number>
  readonly because: Ranking['because']
}

/**
 * The answers that a text gives: its exchange by the ranker, where enough needs agree; everything else, and what the
 * ranker is not sure of, by the lexicon; its place by the names of places.
 */
export function sayAnswers({ understanding, needs, place, mass, exchange, order, because }: Saying): SaidAnswer[] {
  const said = new Map(understanding.answers.map((answer) => [answer.question, answer]))
  const [best] = needs
  if (best && mass.need >= SOME_NEED) {
    const agreed = [...exchange].flatMap((question) => {
      const option = best.intent.answers[question]
      const agreeing = needs
        .filter(({ intent }) => option !== undefined && intent.answers[question] === option)
        .reduce((sum, { chance }) => sum + chance, 0)
      return option !== undefined && agreeing / mass.need >= UNDERSTOOD ? [{ question, option }] : []
    })
    // Half an exchange of the ranker does not undo a purpose that words say.
    const isWhole = agreed.some(({ question }) => question === NEED) || !said.has(NEED)
    for (const { question, option } of isWhole ? agreed : []) {
      const own = said.get(question)
      // Whom a text is addressed to is whom it says so of, not who writes it: « bilan à un patient, infirmière ».
      if (question !== NEED && own && own.option !== option && ADDRESSED.test(own.from)) continue
      said.set(question, {
        question,
        option,
        from: own?.option === option ? own.from : because(best.intent).join(', '),
      })
    }
  }
  const [region, ...others] = place?.regions ?? []
  if (place !== null && region !== undefined) {
    const known = said.get(REGION)?.option
    if (others.length === 0 && (known === undefined || known === region))
      said.set(REGION, { question: REGION, option: region, from: place.from })
    else if (known !== undefined && !place.regions.includes(known)) said.delete(REGION)
  }
  return [...said.values()].toSorted((a, b) => (order.get(a.question) ?? 0) - (order.get(b.question) ?? 0))
}

/** A tool of one region, named by someone whose region is not known, says it. */
export function regionOfNamed(named: readonly NamedThing[], toolById: ReadonlyMap<string, SoughtTool>): Answers {
  for (const { tool, denied } of named) {
    const regions = denied || tool === null ? undefined : toolById.get(tool)?.regions
    const [region, ...others] = regions === undefined || regions === 'all' ? [] : regions
    if (region !== undefined && others.length === 0) return { [REGION]: region }
  }
  return {}
}

export type WeighedNeed = { readonly answers: Answers; readonly weight: number }

type Needs = {
  readonly needs: Saying['needs']
  readonly mass: Masses
  readonly answers: Answers
  readonly kept: readonly SaidAnswer[]
  readonly hasNeed: boolean
  readonly keep: (answers: Answers) => Answers
  readonly exchange: ReadonlySet<string>
}

/** What was understood, then each other need that is likely enough to be the one meant. */
export function likelyNeeds({ needs, mass, answers, kept, hasNeed, keep, exchange }: Needs): WeighedNeed[] {
  const besides = Object.fromEntries(Object.entries(answers).filter(([question]) => !exchange.has(question)))
  const isUnderstood = (intent: Saying['needs'][number]['intent']) =>
    hasNeed && kept.every(({ question, option }) => !exchange.has(question) || intent.answers[question] === option)
  const share = (chance: number) => chance / (mass.need || 1)
  const own = needs.filter(({ intent }) => isUnderstood(intent)).reduce((sum, { chance }) => sum + share(chance), 0)
  const others = needs
    .filter(({ intent, chance }) => !isUnderstood(intent) && share(chance) >= LIKELY_NEED)
    .map(({ intent, chance }) => ({ answers: keep({ ...besides, ...intent.answers }), weight: share(chance) }))
  const [likeliest] = others.length === 0 && !hasNeed && mass.need >= CLEAR_NEED ? needs : []
  if (likeliest && share(likeliest.chance) >= LEAST_SHARE)
    return [{ answers: keep({ ...besides, ...likeliest.intent.answers }), weight: share(likeliest.chance) }]
  return [...(hasNeed ? [{ answers, weight: Math.max(own, UNDERSTOOD) }] : []), ...others]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_NEEDS)
}
