import { broken } from '#lib/assert.ts'
import { lazily } from '#lib/lazily.ts'
import { NATION, type Nearness } from '#knowledge/stack.ts'

import { ask, type Asked } from './ask.ts'
import { hasBit } from './bits.ts'
import { nearestPossibility, whatWouldChange } from './changes.ts'
import {
  type Compiled,
  type CompiledTool,
  EXCLUDED,
  fitCode,
  fitOf,
  FITS,
  questionNamed,
  standardsOf,
  toolAt,
  toolNamed,
  UNAVAILABLE,
  UNFIT,
} from './compile.ts'
import { type Diagram, explore, outcomeAt, verdictBit, verdictsOf } from './diagram.ts'
import { idsOf, type Reading, reasonsAgainst, reasonsFor, waitsFor } from './explain.ts'
import { choose, factsOf, type Facts, OPEN } from './facts.ts'
import { inAskingOrder } from './next-question.ts'
import { choiceKey, leadOf, rank, rankWithPlaces, unmetNeeds } from './outcome.ts'
import type { Answers, Case, Choice, Evaluation, ExplainedChoice, Outcome, Substitute, Verdict } from './types.ts'
import { admits, canBeAvailable, codeOf, type Codes, OPEN_VERDICT } from './verdict.ts'

const ALTERNATIVES = 2

/** Parts of an evaluation that are worked out when they are first read. */
type Lazy = Pick<Evaluation, 'avoid' | 'eliminated' | 'undecided' | 'possible' | 'nearest' | 'changes'>

/**
 * Everything the guide says about some answers. Exact on partial answers: what it says holds for every completion.
 * Pure and synchronous. `asked`: what `ask` says of the same answers, where it is known. Cost: that of `ask`, and one exploration of the answers; reasons against tools and what would
 * change the answer are worked out when they are read.
 */
export function consult(compiled: Compiled, given: Answers, asked = ask(compiled, given)): Evaluation {
  const { answers, leftover, chosen, next, askAgain, remaining, end } = asked
  const facts = factsOf(compiled, chosen)
  const hasDetails = compiled.questions.some(
    ({ source, index }) => source.stage === 'precision' && chosen[index] !== OPEN,
  )
  const diagram = hasDetails ? explore(compiled, chosen) : asked.need
  const reading: Reading = { compiled, chosen, facts, codes: settledCodes(compiled, facts, diagram) }
  const outcome = end?.kind === 'settled' ? end.outcome : null
  const cases = end?.kind === 'cases' ? end.cases : []
  const shown = outcome === null ? [] : recommendations(reading, outcome)
  const toConfirm = outcome === null ? [] : choicesToConfirm(reading, outcome)
  const complements = outcome?.complements ?? []
  const isShown = new Set([...shown, ...complements, ...toConfirm].flatMap((choice) => [choice.tool, ...choice.with]))
  const verdicts = lazyList(() => compiled.tools.map((tool) => ({ tool, verdict: verdictOf(reading, tool.index) })))
  const gaps = outcome?.gaps ?? []
  const alternatives = outcome === null ? [] : fallbacks(reading, outcome)
  const safe = cases.length > 0 ? safeChoices(reading, diagram) : []
  const substitutes = substitutesFor(reading, asked, diagram, [...gaps, ...cases.flatMap((each) => each.gaps)])

  return lazily<Omit<Evaluation, keyof Lazy>, Lazy>(
    {
      answers,
      leftover,
      next,
      askAgain,
      remaining,
      outcome: outcome?.kind ?? (cases.length > 0 ? 'by-case' : 'undecided'),
      recommended: shown.map((choice) => explain(reading, choice)),
      equals: outcome === null ? [] : equalsOf(reading, outcome),
      cases,
      safe,
      complements: complements.map((choice) => explain(reading, choice)),
      fallbacks: alternatives,
      toConfirm: toConfirm.map((choice) => explain(reading, choice)),
      missing: idsOf(compiled, inAskingOrder(compiled, asked.need.table.support(asked.root))),
      gaps,
      substitutes,
      notices: [],
    },
    {
      avoid: () => {
        const said = new Set([
          ...isShown,
          ...[...alternatives, ...safe, ...substitutes].map(({ tool }) => tool),
          ...cases.flatMap(choicesOf).map(({ tool }) => tool),
        ])
        return verdicts()
          .filter(({ verdict }) => verdict.kind === 'excluded')
          .map(({ tool }) => {
            const reasons = reasonsAgainst(reading, tool)
            return { tool: tool.source.id, instead: replacements(reading, reasons, said), reasons }
          })
      },
      eliminated: () =>
        verdicts()
          .filter(({ tool, verdict }) => isRuledOut(verdict) && !isShown.has(tool.source.id))
          .map(({ tool, verdict }) =>
            lazily({ tool: tool.source.id, verdict }, { reasons: () => reasonsAgainst(reading, tool) }),
          ),
      undecided: () =>
        verdicts().flatMap(({ tool, verdict }) =>
          verdict.kind === 'undecided' ? [lazily({ tool: tool.source.id }, { missing: () => verdict.missing })] : [],
        ),
      possible: () => possibleTops(diagram),
      nearest: () => (outcome?.kind === 'none' ? nearestPossibility(compiled, asked, reading.codes) : null),
      changes: () => (outcome === null ? [] : whatWouldChange(compiled, asked, outcome)),
    },
  )
}

function lazyList<T>(work: () => readonly T[]): () => readonly T[] {
  let known: readonly T[] | null = null
  return () => (known ??= work())
}

/** A choice with its reasons: those of the tool, and of what it is used through. */
function explain(reading: Reading, choice: Choice): ExplainedChoice {
  const tools = [choice.tool, ...choice.with].map((id) => toolNamed(reading.compiled, id))
  return {
    ...choice,
    layer: nearestLayer(tools),
    reasons: tools.flatMap((tool) => reasonsFor(reading, tool, unmetNeeds(reading.compiled, tool, reading.facts))),
  }
}

/** The code of every verdict that all completions share; `OPEN_VERDICT` where they differ but the tool may fit. */
function settledCodes(compiled: Compiled, facts: Facts, diagram: Diagram): Codes {
  return Uint8Array.from(compiled.tools, (tool) => {
    const set = verdictsOf(diagram.verdicts, tool.index)
    if (set >> FITS !== 0) return (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : OPEN_VERDICT
    if (set === verdictBit(EXCLUDED)) return EXCLUDED
    return canBeAvailable(compiled, tool, facts) ? UNFIT : UNAVAILABLE
  })
}

type Undecided = Extract<Verdict, { kind: 'undecided' }>

function verdictOf(reading: Reading, index: number): Verdict {
  const code = codeOf(reading.codes, index)
  if (code === UNFIT) return { kind: 'unfit' }
  if (code === UNAVAILABLE) return { kind: 'unavailable' }
  if (code === EXCLUDED) return { kind: 'excluded' }
  if (code === OPEN_VERDICT) {
    const tool = toolAt(reading.compiled, index)
    // It takes the diagram of the tool, and most readers count such tools.
    return lazily<Omit<Undecided, 'missing'>, Pick<Undecided, 'missing'>>(
      { kind: 'undecided' },
      { missing: () => waitsFor(reading, tool) },
    )
  }
  return { kind: 'fits', ...fitOf(code) }
}

function isRuledOut(verdict: Verdict): boolean {
  return verdict.kind === 'unfit' || verdict.kind === 'unavailable' || verdict.kind === 'excluded'
}

/** How near the nearest of some tools is. */
function nearestLayer(tools: readonly CompiledTool[]): Nearness {
  return tools.reduce<Nearness>((nearest, { layer }) => (layer > nearest ? layer : nearest), NATION)
}

/** The settled tool, then up to two more that fit in every completion and in the same role. */
function recommendations({ compiled, codes, facts }: Reading, { top }: Outcome): Choice[] {
  if (top === null) return []
  const others = rank(compiled, codes, facts).filter((choice) => isAlternative(choice, top))
  return [top, ...others.slice(0, ALTERNATIVES)]
}

function isAlternative(choice: Choice, top: Choice): boolean {
  return (
    choice.tool !== top.tool &&
    choice.status === 'current' &&
    choice.role === top.role &&
    !top.with.includes(choice.tool)
  )
}

/** The alternatives of the same role, as near, with as few prerequisites unmet: one has to say how to choose. */
function equalsOf({ compiled, codes, facts }: Reading, { top }: Outcome): Choice[] {
  if (top === null) return []
  const ranked = rankWithPlaces(compiled, codes, facts)
  const own = ranked.find(({ choice }) => choiceKey(choice) === choiceKey(top))?.place
  return ranked.flatMap(({ choice, place }) => (place === own && isAlternative(choice, top) ? [choice] : []))
}

/** Tools whose evidence is old: the answer where nothing certain has it, or to ask about beside one of the nation. */
function choicesToConfirm({ compiled, codes, facts }: Reading, { top, toConfirm }: Outcome): readonly Choice[] {
  if (top === null) return toConfirm
  if (nearestLayer([top.tool, ...top.with].map((id) => toolNamed(compiled, id))) > NATION) return []
  return rank(compiled, codes, facts).filter((choice) => choice.status === 'to-confirm' && choice.role !== 'complement')
}

/** The verdicts of a tool that certainly serves: as the tool to use, or as the one for when that is impossible. */
const SERVES = [fitCode('primary', 'current'), fitCode('fallback', 'current')] as const

/** What fits in every completion, whatever else is recommended in some of them. */
function safeChoices(reading: Reading, diagram: Diagram): ExplainedChoice[] {
  const { compiled, facts } = reading
  const [primary, fallback] = SERVES
  const serves = verdictBit(primary) | verdictBit(fallback)
  const codes = Uint8Array.from(compiled.tools, (tool) => {
    const set = verdictsOf(diagram.verdicts, tool.index)
    if (set === 0 || (set & ~serves) !== 0) return UNFIT
    return (set & verdictBit(fallback)) === 0 ? primary : fallback
  })
  return rank(compiled, codes, facts).map((choice) => explain({ ...reading, codes }, choice))
}

/**
 * What to use when the answer cannot be: tools whose own role is to be the fallback for these answers. Nothing is said for
 * an answer that was not given.
 */
function fallbacks(reading: Reading, outcome: Outcome): ExplainedChoice[] {
  const { compiled, codes, facts } = reading
  if (outcome.kind === 'to-confirm') return outcome.fallbacks.map((choice) => explain(reading, choice))
  if (outcome.top?.role !== 'primary') return []
  return rank(compiled, codes, facts)
    .filter(({ role, status }) => role === 'fallback' && status === 'current')
    .map((choice) => explain(reading, choice))
}

/**
 * What some gaps declare, as far as it is for what this person wants to do, with the same people: but tools that these
 * answers exclude or that do not admit the reader.
 */
function substitutesFor(reading: Reading, { answers }: Asked, diagram: Diagram, gaps: readonly string[]): Substitute[] {
  const { compiled, facts } = reading
  const declared = compiled.gaps.filter(({ id, substitutes }) => gaps.includes(id) && substitutes.length > 0)
  if (declared.length === 0) return []
  const need = factsOf(compiled, choose(compiled, withoutDetails(compiled, answers)))
  return declared.flatMap(({ id, substitutes }) =>
    substitutes.flatMap((name) => {
      const index = compiled.toolIndex.get(name)
      if (index === undefined) return []
      const tool = toolAt(compiled, index)
      const isExcluded = (verdictsOf(diagram.verdicts, index) & verdictBit(EXCLUDED)) !== 0
      const isOut = isExcluded || tool.closed.length > 0 || !admits(compiled, tool, facts)
      return isOut || !hasUse(compiled, tool, need) ? [] : [{ gap: id, tool: name }]
    }),
  )
}

/** Who one is, with whom and what for. */
function withoutDetails(compiled: Compiled, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => questionNamed(compiled, id).source.stage !== 'precision'),
  )
}

/** Whether a tool, or the standard it implements, has a use that may hold. */
function hasUse(compiled: Compiled, tool: CompiledTool, facts: Facts): boolean {
  return [tool, ...standardsOf(compiled, tool)].some(({ uses }) =>
    uses.some(({ rows }) => rows.some((row) => hasBit(facts.possible, row))),
  )
}

/** Every choice that a case names. */
function choicesOf({ top, complements, toConfirm, fallbacks: others, among }: Case): Choice[] {
  return [top ?? [], complements, toConfirm, others, among].flat()
}

/**
 * Tools to use instead, as the exclusions that hold name them: of these, what the answer itself says, since a reader is
 * given one thing to do. Where it says none of them yet, those that these answers do not rule out.
 */
function replacements(
  { compiled, codes }: Reading,
  reasons: Evaluation['avoid'][number]['reasons'],
  said: ReadonlySet<string>,
): string[] {
  const named = new Set(
    reasons.flatMap((reason) => {
      if (reason.code !== 'exclusion') return []
      const { exclusions } = toolNamed(compiled, reason.tool).source
      const exclusion = exclusions.find(({ id }) => id === reason.statement)
      return exclusion?.instead ?? broken(`"${reason.tool}" has no exclusion ${reason.statement}`)
    }),
  )
  const allowed = [...named].filter((id) => {
    // A replacement may be a tool that does not exist here.
    const index = compiled.toolIndex.get(id)
    const code = index === undefined ? UNAVAILABLE : codeOf(codes, index)
    return code !== EXCLUDED && code !== UNAVAILABLE
  })
  const here = allowed.filter((id) => said.has(id))
  return said.size > 0 ? here : allowed
}

/** What comes first in some completion, what comes first in most of them before the others. */
export function possibleTops(diagram: Diagram): { top: Choice | null }[] {
  const tops = new Map<string, { top: Choice | null; count: number }>()
  for (const [index, count] of diagram.counts) {
    const top = leadOf(outcomeAt(diagram, index))
    const key = top ? choiceKey(top) : ''
    tops.set(key, { top, count: (tops.get(key)?.count ?? 0) + count })
  }
  return [...tops.values()].sort((a, b) => b.count - a.count).map(({ top }) => ({ top }))
}
