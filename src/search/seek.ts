import type { Lexicon } from '#knowledge/schema.ts'
import type { Places } from '#knowledge/places.ts'

import { noticesCalled } from './calls.ts'
import type { SearchIndex } from './build-index.ts'
import type { AnswerableQuestion } from './choose.ts'
import { foldText } from './fold.ts'
import { signsIn } from './learn.ts'
import { type Intent, type Model, rankAnswers, type RankedAnswer, rankIntents, type Ranking } from './model.ts'
import { createNameReader, type NamedThing } from './named.ts'
import { createPlaceReader } from './places.ts'
import { search, type SearchHit } from './query.ts'
import type { Signs } from './signs.ts'
import { soundedWords } from './sound.ts'
import { readText, type TextRead, understandText, type Understanding } from './understand.ts'

type Answers = Readonly<Record<string, string>>

/** A tool, or a standard with the tools through which it is used here. */
export type ToolPick = { readonly tool: string; readonly with: readonly string[] }

/** What the search must know of an evaluation of the engine. An `Evaluation` fits. */
export type Verdicts = {
  readonly outcome: string
  readonly recommended: readonly ToolPick[]
  readonly toConfirm: readonly ToolPick[]
  readonly possible: readonly { readonly top: ToolPick | null }[]
  readonly next: string | null
  readonly gaps: readonly string[]
}

type SoughtTool = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly implements: readonly string[]
  readonly regions: 'all' | readonly string[]
  readonly unsafe?: true | undefined
  readonly aliases?: readonly string[] | undefined
}

/** What a need is read with. `consult` and `keep` are the engine's, for the stack of the reader. */
export type SeekWith = {
  readonly lexicon: readonly Lexicon[]
  readonly places: Places
  readonly model: Model
  readonly questions: readonly (AnswerableQuestion & { readonly stage: string })[]
  readonly tools: readonly SoughtTool[]
  readonly notices: readonly { readonly id: string; readonly kind: string; readonly order: number }[]
  readonly situations: readonly { readonly answers: Answers }[]
  /** The tool that each cited answer is about: `topic/entry`, null where it is about none. */
  readonly answerTools: ReadonlyMap<string, string | null>
  /** Situations and terms by their words. */
  readonly index: SearchIndex
  readonly keep: (answers: Answers) => Answers
  readonly consult: (answers: Answers) => Verdicts
}

export type FirstKind = 'notice' | 'tool' | 'answer' | 'situation' | 'question' | 'none'

/** One thing to show. `score`: how sure the guide is, 0 to 1. `with`: what a standard is used through. */
export type SoughtResult = {
  readonly kind: FirstKind
  readonly id: string
  readonly score: number
  readonly with?: readonly string[]
}

/** An answer of the reader, and the words that say so; none when it is the profile's, or follows from the whole. */
export type SaidAnswer = { readonly question: string; readonly option: string; readonly from: string }

export type Sought = {
  readonly understanding: Understanding
  /** In the order of the questions. */
  readonly said: readonly SaidAnswer[]
  /** Those and the profile, as the engine takes them. */
  readonly answers: Answers
  /** Tools and brands that the text names. */
  readonly named: readonly NamedThing[]
  /** Regions that the place named may be in, when there are several. */
  readonly ambiguous: readonly string[]
  readonly notices: readonly string[]
  readonly scope: string | null
  readonly first: SoughtResult
  readonly results: readonly SoughtResult[]
  readonly ask: string | null
  /** The words that led to what comes first. */
  readonly because: readonly string[]
  /** Words that the guide does not know. */
  readonly ignored: readonly string[]
  readonly hits: readonly SearchHit[]
  readonly verdicts: Verdicts | null
}

export type Seeker = (text: string, profile?: Answers) => Sought

/** A longer text is not a need: the rest is not read. */
const MOST_LETTERS = 600

/** The model alone calls for a notice from this chance on: an emergency sooner than what can wait. */
const NOTICE_CHANCE: Readonly<Record<string, number>> = { emergency: 0.4, danger: 0.5, scope: 0.6 }
const OTHER_NOTICE_CHANCE = 0.6

/** What kinds of need together must weigh for an answer to be taken as given. */
const UNDERSTOOD = 0.5

/** How much of its own words an answer must share with the text, at least, to be shown, and to come first. */
const ANSWER_SHOWN = 0.12
const ANSWER_FIRST = 0.25
/**
 * An answer comes before a tool when `asked - needed + NEARNESS × (share of its words - ANSWER_FIRST) > 0`. Of phrases
 * that the ranker had not learnt, four answers in five and five needs in six then come first.
 */
const NEARNESS = 3
/** However near an answer is, a need that leaves no doubt comes first: « arrêt de travail en ligne ». */
const MOST_NEARNESS = 0.9
/** As near as an answer's own examples. */
const PLAIN_ANSWER = 0.55

const MOST_ANSWERS = 3
const MOST_TOOLS = 3
const MOST_SITUATIONS = 5

/** A second need is looked at when it is at least this likely beside the others. */
const LIKELY_NEED = 0.15
const MOST_NEEDS = 3

const REGION = 'region'
const NEED = 'besoin'
const SCOPE_NOTICE = { patient: 'patient-ou-proche', proche: 'patient-ou-proche' } as const
const ANY_SCOPE_NOTICE = 'hors-sujet'
const NO_NEED = 'incomprehensible'

/** Prepares the reading of needs; a text then costs some milliseconds, the engine included. */
export function createSeeker(seekWith: SeekWith): Seeker {
  const { lexicon, places, model, questions, tools, notices, situations, answerTools, index, keep } = seekWith
  const consult = remember(seekWith.consult)
  const readPlace = createPlaceReader(places)
  const readNames = createNameReader(tools, lexicon)
  const toolById = new Map(tools.map((tool) => [tool.id, tool]))
  const noticeById = new Map(notices.map((notice) => [notice.id, notice]))
  const order = new Map(questions.map(({ id }, index) => [id, index]))
  const exchange = new Set(questions.filter(({ stage }) => stage === 'echange').map(({ id }) => id))

  const details = questions.flatMap(({ id }) => (CHOSEN.has(id) ? [id] : []))
  const usual = usualDetails(situations, { details, exchange: [...exchange] })
  /** What is not said is taken as told situations of the same need have it, to choose what comes first: it is still asked. */
  const withUsual = (answers: Answers): Answers => keep({ ...usual(answers), ...answers })

  /** The danger that a part of a text tells of by itself. */
  const judgeClause = (clause: string): string | null => {
    const signs = signsIn(readText(clause, lexicon), [])
    if (![...signs.keys()].some((sign) => sign.startsWith(DANGER_SIGN))) return null
    for (const { intent, chance } of rankIntents(model, signs).intents) {
      if (chance < CLAUSE_CHANCE) return null
      if (intent.kind === 'notice') return FIRST_OF_ALL.has(noticeById.get(intent.id)?.kind ?? '') ? intent.id : null
    }
    return null
  }

  return (typed, profile = {}) => {
    const text = typed.slice(0, MOST_LETTERS)
    const read = readText(text, lexicon)
    const named = readNames(text)
    const place = readPlace(text)
    const signs = signsIn(read, named)
    const ranking = rankIntents(model, signs)
    const mass = massesOf(ranking)
    const understanding = understandText(read, questions)

    const needs = ranking.intents.flatMap(({ intent, chance }) => (intent.kind === 'need' ? [{ intent, chance }] : []))
    const said = sayAnswers({ understanding, needs, place, mass, exchange, order, because: ranking.because })
    const saidAnswers = Object.fromEntries(said.map(({ question, option }) => [question, option]))
    const answers = keep({ ...regionOfNamed(named, toolById), ...profile, ...saidAnswers })
    const kept = said.filter(({ question, option }) => answers[question] === option)
    const hasNeed = kept.some(({ question }) => question === NEED)
    const verdicts = kept.some(({ question }) => exchange.has(question)) ? consult(answers) : null

    const denied = deniedTools(named, tools)
    const region = answers[REGION]
    const isShowable = ({ tool }: ToolPick) => {
      const known = toolById.get(tool)
      if (!known || known.unsafe || denied.has(tool)) return false
      return region !== undefined || known.regions === 'all' || known.kind === 'category'
    }
    const proposed = weighTools(likelyNeeds({ needs, mass, answers, kept, hasNeed, keep, exchange }), {
      consult: (given) => consult(withUsual(given)),
      isShowable,
      isKind: (tool) => toolById.get(tool)?.kind === 'category',
      isPaper: (tool) => toolById.get(tool)?.kind === 'channel',
    })
    const namedTools = new Set(named.flatMap(({ tool, denied: isDenied }) => (tool === null || isDenied ? [] : [tool])))
    const isRegional = (tool: string) => toolById.get(tool)?.regions !== 'all'
    const namesRegional = [...namedTools].some(isRegional)
    /** An answer about a tool of some region is for who is there, or names it; who names one asks about that one. */
    const isForReader = ({ id, score }: RankedAnswer): boolean => {
      const tool = answerTools.get(id) ?? null
      if (tool !== null && namedTools.has(tool)) return true
      if (namesRegional && score < PLAIN_ANSWER) return false
      if (tool === null || !isRegional(tool)) return true
      const regions = toolById.get(tool)?.regions
      return region !== undefined && Array.isArray(regions) && regions.includes(region)
    }
    const ranked = rankAnswers(model, signs).filter((answer) => answer.score >= ANSWER_SHOWN && isForReader(answer))

    const called = [...noticesCalled(read).map(({ notice }) => notice), ...noticesOfClauses(text, judgeClause)]
    const scope = mass.scope > Math.max(mass.need, mass.answer, mass.tool, mass.notice) ? bestScope(ranking) : null
    const noticeIds = [
      ...new Set([
        ...called,
        ...ranking.intents.flatMap(({ intent, chance }) =>
          intent.kind === 'notice' &&
          chance >= (NOTICE_CHANCE[noticeById.get(intent.id)?.kind ?? ''] ?? OTHER_NOTICE_CHANCE)
            ? [intent.id]
            : [],
        ),
        ...(scope !== null && scope !== NO_NEED ? [noticeOf(scope)] : []),
      ]),
    ]
      .filter((id) => noticeById.has(id))
      .toSorted((a, b) => (noticeById.get(a)?.order ?? 0) - (noticeById.get(b)?.order ?? 0))

    const wanted = named.filter((thing) => !thing.denied && thing.tool !== null && !toolById.get(thing.tool)?.unsafe)
    const results = orderResults({
      noticeIds,
      noticeById,
      mass,
      ranked,
      proposed,
      wanted,
      scope,
      denied,
      asksWhich: asksWhichTool(signs),
    })
    const hits = search(index, { understanding: { ...understanding, answers: kept }, profile })
    const told = hits.filter(({ kind }) => kind === 'situation').slice(0, MOST_SITUATIONS)
    for (const { id, score } of told)
      results.push({ kind: 'situation', id, score: Math.min(1, score / WHOLE_SITUATION) })
    const next = verdicts?.next ?? null
    const ask = askOf({ ambiguous: place !== null && place.regions.length > 1, hasNeed, kept, next, region, scope })
    if (results[0] === undefined || results[0].kind === 'situation')
      results.unshift({ kind: 'question', id: ask ?? NEED, score: 1 - mass.most })
    const first = results[0] ?? { kind: 'none', id: 'rien', score: 0 }
    return {
      understanding,
      said: kept,
      answers,
      named,
      ambiguous: place !== null && place.regions.length > 1 ? place.regions : [],
      notices: noticeIds,
      scope,
      first,
      results,
      ask,
      because: reasonsOf(first, ranking, needs[0]?.intent),
      ignored: ignoredWords(model, read, named, place?.from ?? ''),
      hits,
      verdicts,
    }
  }
}

/** What the reader chooses. The rest are facts about the patient or the place: they are never supposed. */
const CHOSEN = new Set(['formalisme', 'facturation'])

type Details = { readonly details: readonly string[]; readonly exchange: readonly string[] }

/** Most of the told situations of a need must agree on a detail for it to be the usual one. */
const USUAL = 0.6

/** For each exchange, the details that most of its told situations have. */
function usualDetails(
  situations: SeekWith['situations'],
  { details, exchange }: Details,
): (answers: Answers) => Answers {
  const counts = new Map<string, Map<string, number>>()
  const keyOf = (answers: Answers) => exchange.map((question) => answers[question] ?? '').join('/')
  for (const { answers } of situations) {
    const count = counts.get(keyOf(answers)) ?? new Map<string, number>()
    for (const question of details) {
      const option = answers[question]
      if (option === undefined) continue
      for (const key of [question, `${question}=${option}`]) count.set(key, (count.get(key) ?? 0) + 1)
    }
    counts.set(keyOf(answers), count)
  }
  return (answers) => {
    const count = counts.get(keyOf(answers)) ?? new Map<string, number>()
    const usual = [...count].flatMap(([key, number]) => {
      const [question = '', option] = key.split('=')
      return option !== undefined && number / (count.get(question) ?? 1) >= USUAL ? [[question, option] as const] : []
    })
    return Object.fromEntries(usual)
  }
}

const MOST_REMEMBERED = 300

/** One letter more seldom changes the answers: what the engine said of them is kept, the oldest forgotten first. */
function remember(consult: SeekWith['consult']): SeekWith['consult'] {
  const known = new Map<string, Verdicts>()
  return (answers) => {
    const key = JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    const verdicts = known.get(key) ?? consult(answers)
    known.delete(key)
    known.set(key, verdicts)
    const [oldest] = known.keys()
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest)
    return verdicts
  }
}

type Masses = {
  readonly need: number
  readonly answer: number
  readonly tool: number
  readonly notice: number
  readonly scope: number
  readonly most: number
}

/** How likely each kind of intent is, all its intents together. */
function massesOf({ intents }: Ranking): Masses {
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
function sayAnswers({ understanding, needs, place, mass, exchange, order, because }: Saying): SaidAnswer[] {
  const said = new Map(understanding.answers.map((answer) => [answer.question, answer]))
  const [best] = needs
  if (best && mass.need > 0) {
    for (const question of exchange) {
      const option = best.intent.answers[question]
      const agreeing = needs
        .filter(({ intent }) => option !== undefined && intent.answers[question] === option)
        .reduce((sum, { chance }) => sum + chance, 0)
      if (option !== undefined && agreeing / mass.need >= UNDERSTOOD) {
        const from =
          said.get(question)?.option === option ? (said.get(question)?.from ?? '') : because(best.intent).join(', ')
        said.set(question, { question, option, from })
      }
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
function regionOfNamed(named: readonly NamedThing[], toolById: ReadonlyMap<string, SoughtTool>): Answers {
  for (const { tool, denied } of named) {
    const regions = denied || tool === null ? undefined : toolById.get(tool)?.regions
    const [region, ...others] = regions === undefined || regions === 'all' ? [] : regions
    if (region !== undefined && others.length === 0) return { [REGION]: region }
  }
  return {}
}

/** What the text rules out by name, and what implements it: « sans MSSanté » rules Medimail out as well. */
function deniedTools(named: readonly NamedThing[], tools: readonly SoughtTool[]): ReadonlySet<string> {
  const denied = new Set(named.flatMap(({ denied: isDenied, tool }) => (isDenied && tool !== null ? [tool] : [])))
  return new Set([
    ...denied,
    ...tools.filter((tool) => tool.implements.some((standard) => denied.has(standard))).map(({ id }) => id),
  ])
}

/** What a situation with every answer of the text scores. */
const WHOLE_SITUATION = 3

type WeighedNeed = { readonly answers: Answers; readonly weight: number }

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
function likelyNeeds({ needs, mass, answers, kept, hasNeed, keep, exchange }: Needs): WeighedNeed[] {
  const besides = Object.fromEntries(Object.entries(answers).filter(([question]) => !exchange.has(question)))
  const isUnderstood = (intent: Saying['needs'][number]['intent']) =>
    hasNeed && kept.every(({ question, option }) => !exchange.has(question) || intent.answers[question] === option)
  const share = (chance: number) => chance / (mass.need || 1)
  const own = needs.filter(({ intent }) => isUnderstood(intent)).reduce((sum, { chance }) => sum + share(chance), 0)
  const others = needs
    .filter(({ intent, chance }) => !isUnderstood(intent) && share(chance) >= LIKELY_NEED)
    .map(({ intent, chance }) => ({ answers: keep({ ...besides, ...intent.answers }), weight: share(chance) }))
  return [...(hasNeed ? [{ answers, weight: Math.max(own, UNDERSTOOD) }] : []), ...others]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_NEEDS)
}

/** Each further tool of one need counts this much less than the one before. */
const NEXT_TOOL = 0.6

type Weighing = {
  readonly consult: (answers: Answers) => Verdicts
  readonly isShowable: (pick: ToolPick) => boolean
  /** Whether a tool is a kind of tool, without a name. */
  readonly isKind: (tool: string) => boolean
  readonly isPaper: (tool: string) => boolean
}

/** The tools of the likely needs, best first. */
function weighTools(needs: readonly WeighedNeed[], { consult, isShowable, isKind, isPaper }: Weighing): ToolPick[] {
  const weights = new Map<string, { pick: ToolPick; weight: number }>()
  for (const { answers, weight } of needs) {
    for (const [place, pick] of proposals(consult(answers), { isKind, isPaper })
      .filter(isShowable)
      .slice(0, MOST_TOOLS)
      .entries()) {
      const before = weights.get(pick.tool)
      weights.set(pick.tool, {
        pick: before?.pick ?? pick,
        weight: (before?.weight ?? 0) + weight * NEXT_TOOL ** place,
      })
    }
  }
  return [...weights.values()]
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_TOOLS)
    .map(({ pick }) => pick)
}

/**
 * The tools for some answers, best first: settled ones, else those of the likeliest completions. A tool of the region
 * whose evidence is old comes before a kind of tool without a name: it is the one to ask about. Paper, where it is one
 * case among others, comes last: it is for those whom nothing else reaches.
 */
function proposals(verdicts: Verdicts, { isKind, isPaper }: Pick<Weighing, 'isKind' | 'isPaper'>): ToolPick[] {
  const { recommended, possible, toConfirm } = verdicts
  const byCase = possible
    .flatMap(({ top }) => top ?? [])
    .toSorted((a, b) => Number(isPaper(a.tool)) - Number(isPaper(b.tool)))
  const settled = recommended.length > 0 ? recommended : byCase
  const [top] = settled
  const named = toConfirm.filter(({ tool }) => !isKind(tool))
  const picks = top && isKind(top.tool) ? [...named, ...settled, ...toConfirm] : [...settled, ...toConfirm]
  return picks.filter((pick, index) => picks.findIndex(({ tool }) => tool === pick.tool) === index)
}

function bestScope({ intents }: Ranking): string | null {
  for (const { intent } of intents) if (intent.kind === 'scope') return intent.id
  return null
}

function noticeOf(scope: string): string {
  return Object.hasOwn(SCOPE_NOTICE, scope) ? SCOPE_NOTICE[scope as keyof typeof SCOPE_NOTICE] : ANY_SCOPE_NOTICE // Own key.
}

/** Families of the lexicon that tell of a danger. */
const DANGER_SIGN = '<signe-'
/** A part of a text has fewer words to go by than the whole. */
const CLAUSE_CHANCE = 0.6
const CLAUSES = /[,;:.!?…\n]+|\s[-–]\s/u
const LEAST_CLAUSE_WORDS = 3
const MOST_CLAUSES = 8

/** « Traces de coups sur un petit, j'envoie ça à qui ? »: the second part must not drown the first. */
function noticesOfClauses(text: string, judge: (clause: string) => string | null): string[] {
  const clauses = text.split(CLAUSES).filter((clause) => clause.trim().split(/\s+/).length >= LEAST_CLAUSE_WORDS)
  return clauses.length < 2 ? [] : clauses.slice(0, MOST_CLAUSES).flatMap((clause) => judge(clause) ?? [])
}

/**
 * The text asks which tool, and not whether one may: of the phrases of `data/phrases` that do, six in seven want a tool,
 * once needs and answers weigh the same.
 */
function asksWhichTool(signs: Signs): boolean {
  return signs.has('<forme-outil') && !signs.has('<forme-question')
}

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
}

/** Notices that wait for nothing: what else is found comes after. */
const FIRST_OF_ALL = new Set(['emergency', 'danger', 'scope'])

/**
 * The order of what is shown: an emergency or what is out of scope; the answer to a question; the tool, where a need is
 * said; then the rest, by how likely it is.
 */
function orderResults({
  noticeIds,
  noticeById,
  mass,
  ranked,
  proposed,
  wanted,
  scope,
  denied,
  asksWhich,
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
    !(asksWhich && proposed.length > 0) &&
    answer.score >= ANSWER_FIRST &&
    mass.answer - Math.max(mass.need, mass.tool) + Math.min(MOST_NEARNESS, NEARNESS * (answer.score - ANSWER_FIRST)) > 0
  const addAnswers = (most: number) => {
    for (const { id, score } of ranked.slice(0, most)) add({ kind: 'answer', id, score: Math.max(score, mass.answer) })
  }
  const addTools = () => {
    const proposedNamed = proposed.filter(({ tool, with: through }) =>
      wanted.some((thing) => thing.tool === tool || through.includes(thing.tool ?? '')),
    )
    const isKnown = mass.need >= LIKELY_NEED || isAsked || asksWhich
    for (const { tool, with: through } of isKnown ? [...proposedNamed, ...proposed] : []) {
      const usable = through.filter((id) => !denied.has(id))
      add({ kind: 'tool', id: tool, score: mass.need, ...(usable.length > 0 && { with: usable }) })
    }
  }
  const addNamed = () => {
    for (const { tool } of wanted) if (tool !== null) add({ kind: 'tool', id: tool, score: mass.tool })
  }
  if (isAsked) addAnswers(1)
  for (const id of duties) add({ kind: 'notice', id, score: mass.notice })
  if (wanted.length > 0 && mass.tool + mass.answer >= mass.need) addNamed()
  if (mass.need >= mass.answer || proposed.length > 0) addTools()
  addNamed()
  addAnswers(MOST_ANSWERS)
  return results
}

type Asking = {
  readonly ambiguous: boolean
  readonly hasNeed: boolean
  readonly kept: readonly SaidAnswer[]
  readonly next: string | null
  readonly region: string | undefined
  readonly scope: string | null
}

/** The one question that decides: where, when a name has two places; what for, when nothing says so; else the engine's. */
function askOf({ ambiguous, hasNeed, kept, next, region, scope }: Asking): string | null {
  if (ambiguous) return REGION
  if (scope !== null && scope !== NO_NEED) return null
  if (!hasNeed || !kept.some(({ question }) => question === NEED)) return NEED
  return next ?? (region === undefined ? REGION : null)
}

/** Words that any sentence may hold: not worth saying that they were not read. */
const COMMON = new Set(
  'surtout jamais toujours encore aussi alors donc bonjour merci quand comme tout tous toute toutes bien peu trop vraiment voila avant apres chose fait faire'.split(
    ' ',
  ),
)
const SHORTEST_IGNORED = 4

/** Words that say nothing to the guide: neither taught, nor in the lexicon, nor part of a name. */
function ignoredWords(model: Model, read: TextRead, named: readonly NamedThing[], place: string): readonly string[] {
  const taken = new Set(
    [...named.map(({ words }) => words), place].flatMap((words) => foldText(words).split(/[^\p{L}\p{N}]+/u)),
  )
  const words = soundedWords(read.text).filter(({ sound, typed }) => {
    const folded = foldText(typed)
    if (folded.length < SHORTEST_IGNORED || COMMON.has(folded) || /\d/.test(folded)) return false
    return !model.signs.has(sound) && !taken.has(folded) && !read.lexicon.vocabulary.known.has(folded)
  })
  return [...new Set(words.map(({ typed }) => typed))]
}

function reasonsOf(first: SoughtResult, { because, intents }: Ranking, need: Intent | undefined): readonly string[] {
  const intent =
    first.kind === 'answer'
      ? intents.find((each) => each.intent.kind === 'answer')?.intent
      : first.kind === 'notice'
        ? intents.find((each) => each.intent.kind === 'notice' || each.intent.kind === 'scope')?.intent
        : need
  return intent === undefined ? [] : because(intent)
}
