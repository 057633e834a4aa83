import { kept } from '#lib/kept.ts'

import type { NamedThing } from './named.ts'
import { type Answers, NEED, type SeekWith, type SoughtTool, type ToolPick, type Verdicts } from './sought.ts'
import type { WeighedNeed } from './told.ts'

/** What the reader chooses. The rest are facts about the patient or the place: they are never supposed. */
export const CHOSEN = new Set(['formalisme', 'facturation'])

type Details = { readonly details: readonly string[]; readonly exchange: readonly string[] }

/** Most of the told situations of a need must agree on a detail for it to be the usual one. */
const USUAL = 0.6

/** For each exchange, the details that most of its told situations have. */
export function usualDetails(
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
export function remember(consult: SeekWith['consult']): SeekWith['consult'] {
  const known = kept<Verdicts>(MOST_REMEMBERED)
  return (answers) => {
    const key = JSON.stringify(Object.entries(answers).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    return known(key, () => consult(answers))
  }
}

const MOST_TOOLS = 3

/** Each further tool of one need counts this much less than the one before. */
const NEXT_TOOL = 0.6

type Weighing = {
  readonly consult: (answers: Answers) => Verdicts
  readonly isShowable: (pick: ToolPick) => boolean
  /** Whether a tool is a kind of tool, without a name. */
  readonly isKind: (tool: string) => boolean
  readonly isPaper: (tool: string) => boolean
  /** Whether a tool is one of a standard of messages. */
  readonly isMessaging: (tool: string) => boolean
  /** The same answers where what they leave open is as it mostly is. */
  readonly mostly: (answers: Answers) => Answers
}

/** What most patients and most readers are: only says which case comes first, and is still asked. */
export const MOSTLY: Answers = { structure: 'ville', 'espace-sante': 'active' }
/** Who sees at a distance a resident of a home mostly is of a hospital. */
export const MOSTLY_FOR_RESIDENTS: Answers = { ...MOSTLY, structure: 'etablissement-sante' }

/** Who looks for someone wants a directory before a messaging that holds one. */
export const FIND_SOMEONE = 'trouver-professionnel'

/** The tools of the likely needs, best first. */
export function weighTools(
  needs: readonly WeighedNeed[],
  { consult, isShowable, isKind, isPaper, isMessaging, mostly }: Weighing,
): ToolPick[] {
  const byDirectory = (a: ToolPick, b: ToolPick) => Number(isMessaging(a.tool)) - Number(isMessaging(b.tool))
  const weights = new Map<string, { pick: ToolPick; weight: number }>()
  for (const { answers, weight } of needs) {
    const found = proposals(consult(answers), { isKind, isPaper, usual: () => consult(mostly(answers)) })
    for (const [place, pick] of (answers[NEED] === FIND_SOMEONE ? found.toSorted(byDirectory) : found)
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

type Proposing = Pick<Weighing, 'isKind' | 'isPaper'> & { readonly usual: () => Verdicts }

/**
 * The tools for some answers, best first: settled ones, else those of the likeliest completions. A tool of the region
 * whose evidence is old comes before a kind of tool without a name: it is the one to ask about. Paper, where it is one
 * case among others, comes last: it is for those whom nothing else reaches.
 */
function proposals(verdicts: Verdicts, { isKind, isPaper, usual }: Proposing): ToolPick[] {
  const { recommended, possible, toConfirm } = verdicts
  const cases = recommended.length > 0 ? [] : possible.flatMap(({ top }) => top ?? [])
  const first = new Set(cases.length < 2 ? [] : tops(usual()).map(({ tool }) => tool))
  const rank = ({ tool }: ToolPick) => (isPaper(tool) ? 2 : first.has(tool) ? 0 : 1) + Number(isKind(tool)) / 2
  const byCase = cases.toSorted((a, b) => rank(a) - rank(b))
  const settled = recommended.length > 0 ? recommended : byCase
  const [top] = settled
  const named = toConfirm.filter(({ tool }) => !isKind(tool))
  const picks = top && isKind(top.tool) ? [...named, ...settled, ...toConfirm] : [...settled, ...toConfirm]
  return picks.filter((pick, index) => picks.findIndex(({ tool }) => tool === pick.tool) === index)
}

/** What comes first, or in each case that is left. */
function tops({ recommended, possible }: Verdicts): readonly ToolPick[] {
  return recommended.length > 0 ? recommended.slice(0, 1) : possible.flatMap(({ top }) => top ?? [])
}

/** The tools that what a text rules out stands for: by its name, or by the name of a kind of tools. */
export function ruledOutBy({ denied, tool, ruledOut }: NamedThing): readonly string[] {
  if (!denied) return []
  return ruledOut?.tools ?? (tool === null ? [] : [tool])
}

/** What the text rules out by name, and what implements it: « sans MSSanté » rules Medimail out as well. */
export function deniedTools(named: readonly NamedThing[], tools: readonly SoughtTool[]): ReadonlySet<string> {
  const denied = new Set(named.flatMap(ruledOutBy))
  return new Set([
    ...denied,
    ...tools.filter((tool) => tool.implements.some((standard) => denied.has(standard))).map(({ id }) => id),
  ])
}
