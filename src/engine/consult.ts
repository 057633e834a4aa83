import { NATION, type Nearness } from '#knowledge/stack.ts'

import { keepPossible } from './answers.ts'
import { nearestPossibility, outcomeAt, settleChange, soleOutcome, whatWouldChange } from './changes.ts'
import {
  type Compiled,
  type CompiledTool,
  EXCLUDED,
  FITS,
  fitOf,
  namedBy,
  questionAt,
  toolAt,
  toolNamed,
  UNAVAILABLE,
  UNFIT,
} from './compile.ts'
import { type Diagram, explore, verdictBit, verdictsOf } from './diagram.ts'
import { idsOf, type Reading, reasonsAgainst, reasonsFor, waitsFor } from './explain.ts'
import { answerTo, choose, factsOf, type Facts, OPEN } from './facts.ts'
import { inAskingOrder, planQuestions } from './next-question.ts'
import { rank, unmetNeeds } from './outcome.ts'
import type { Answers, Change, Evaluation, ExplainedChoice, Fallback, Outcome, Choice, Verdict } from './types.ts'
import { canBeAvailable, codeOf, type Codes, OPEN_VERDICT } from './verdict.ts'

const ALTERNATIVES = 2

/**
 * Everything the guide says about some answers. Exact on partial answers: what it says holds for every completion.
 * Pure and synchronous. Cost: one exploration for the answers and one for each one-answer change.
 */
export function consult(compiled: Compiled, given: Answers): Evaluation {
  const { answers } = keepPossible(compiled, given)
  const chosen = choose(compiled, answers)
  const facts = factsOf(compiled, chosen)
  const diagram = explore(compiled, chosen)
  const codes = settledCodes(compiled, facts, diagram)
  const reading = { compiled, chosen, facts, codes }
  const outcome = soleOutcome(diagram)
  const isAskable = (question: number) => answers[questionAt(compiled, question).source.id] === undefined
  const plan = planQuestions(compiled, diagram.table, diagram.root, isAskable)

  const explain = (pick: Choice): ExplainedChoice => {
    const tools = [pick.tool, ...pick.with].map((id) => toolNamed(compiled, id))
    return {
      ...pick,
      layer: nearestLayer(tools),
      reasons: tools.flatMap((tool) => reasonsFor(reading, tool, unmetNeeds(compiled, tool, facts))),
    }
  }
  const shown = outcome === null ? [] : recommendations(compiled, outcome, codes, facts)
  const toConfirm = outcome === null ? [] : picksToConfirm(compiled, outcome, codes, facts)
  const shownTools = new Set(
    [...shown, ...(outcome?.complements ?? []), ...toConfirm].flatMap((pick) => [pick.tool, ...pick.with]),
  )
  const verdicts = compiled.tools.map((tool) => ({ tool, verdict: verdictOf(reading, tool.index) }))

  return {
    answers,
    outcome: outcome === null ? 'undecided' : outcome.top === null ? 'none' : 'recommended',
    recommended: shown.map(explain),
    complements: (outcome?.complements ?? []).map(explain),
    fallbacks: outcome?.top ? fallbacks(compiled, { outcome, answers, codes, facts, explain }) : [],
    toConfirm: toConfirm.map(explain),
    avoid: verdicts
      .filter(({ verdict }) => verdict.kind === 'excluded')
      .map(({ tool }) => {
        const reasons = reasonsAgainst(reading, tool)
        return { tool: tool.source.id, instead: replacements(reading, reasons, shown.length > 0), reasons }
      }),
    eliminated: verdicts
      .filter(({ tool, verdict }) => isRuledOut(verdict) && !shownTools.has(tool.source.id))
      .map(({ tool, verdict }) => ({ tool: tool.source.id, verdict, reasons: reasonsAgainst(reading, tool) })),
    undecided: verdicts.flatMap(({ tool, verdict }) =>
      verdict.kind === 'undecided' ? [{ tool: tool.source.id, missing: verdict.missing }] : [],
    ),
    possible: possibleTops(diagram),
    missing: idsOf(
      compiled,
      inAskingOrder(compiled, diagram.table.support(diagram.root)).filter((q) => answerTo(chosen, q) === OPEN),
    ),
    next: plan.next === null ? null : questionAt(compiled, plan.next).source.id,
    remaining: { most: plan.most },
    gaps: outcome?.gaps ?? [],
    nearest: outcome !== null && outcome.top === null ? nearestPossibility(compiled, answers, codes) : null,
    changes: outcome === null ? [] : whatWouldChange(compiled, answers, outcome),
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

function verdictOf(reading: Reading, index: number): Verdict {
  const code = codeOf(reading.codes, index)
  if (code === UNFIT) return { kind: 'unfit' }
  if (code === UNAVAILABLE) return { kind: 'unavailable' }
  if (code === EXCLUDED) return { kind: 'excluded' }
  if (code === OPEN_VERDICT) return { kind: 'undecided', missing: waitsFor(reading, toolAt(reading.compiled, index)) }
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
function recommendations(compiled: Compiled, outcome: Outcome, codes: Codes, facts: Facts): Choice[] {
  const { top } = outcome
  if (top === null) return []
  const others = rank(compiled, codes, facts).filter(
    (pick) =>
      pick.tool !== top.tool && pick.status === 'current' && pick.role === top.role && !top.with.includes(pick.tool),
  )
  return [top, ...others.slice(0, ALTERNATIVES)]
}

/** Tools whose evidence is old, to ask about: where nothing fits, or beside a recommendation of the nation. */
function picksToConfirm(compiled: Compiled, outcome: Outcome, codes: Codes, facts: Facts): readonly Choice[] {
  const { top } = outcome
  if (top === null) return outcome.toConfirm
  if (nearestLayer([top.tool, ...top.with].map((id) => toolNamed(compiled, id))) > NATION) return []
  return rank(compiled, codes, facts).filter((pick) => pick.status === 'to-confirm' && pick.role !== 'complement')
}

/** What fallbacks are found from. */
type Settled = {
  readonly outcome: Outcome
  readonly answers: Answers
  readonly codes: Codes
  readonly facts: Facts
  readonly explain: (pick: Choice) => ExplainedChoice
}

/**
 * What to use when the recommended tool cannot be: tools whose own role is to be the fallback, and the tools that the
 * guide would recommend if a prerequisite tied to an answer failed.
 */
function fallbacks(compiled: Compiled, settled: Settled): Fallback[] {
  const { outcome, answers, codes, facts, explain } = settled
  const found: Fallback[] = []
  const add = (fallback: Fallback) => {
    if (fallback.tool === outcome.top?.tool || found.some((other) => other.tool === fallback.tool)) return
    found.push(fallback)
  }
  const top = outcome.top
  if (top === null) return []
  for (const id of [top.tool, ...top.with]) {
    for (const need of toolNamed(compiled, id).needs) {
      for (const change of failingChanges(compiled, need.rows)) {
        const flipped = settleChange(compiled, answers, change)
        if (!flipped?.top) continue
        add({ ...flipped.top, when: change, prerequisite: { tool: id, statement: need.id }, reasons: [] })
      }
    }
  }
  if (top.role === 'primary') {
    for (const pick of rank(compiled, codes, facts)) {
      if (pick.role !== 'fallback' || pick.status !== 'current') continue
      add({ ...pick, when: null, prerequisite: null, reasons: explain(pick).reasons })
    }
  }
  return found
}

/** The answers that make a condition on answers fail. */
function failingChanges(compiled: Compiled, rows: readonly number[]): Change[] {
  const changes: Change[] = []
  for (const row of rows) {
    for (const [question, accepted] of namedBy(compiled, row)) {
      const { source } = questionAt(compiled, question)
      for (const [option, { id }] of source.options.entries()) {
        if (!accepted.has(option)) changes.push({ question: source.id, option: id })
      }
    }
  }
  return changes
}

/**
 * Tools to use instead, as the exclusions that hold name them; never one that these answers rule out, and where there
 * is a recommendation only those that fit: nothing is advised beside it that it does not say itself.
 */
function replacements(
  { compiled, codes }: Reading,
  reasons: Evaluation['avoid'][number]['reasons'],
  isRecommended: boolean,
): string[] {
  const instead = new Set<string>()
  for (const reason of reasons) {
    if (reason.code !== 'exclusion') continue
    const { source } = toolNamed(compiled, reason.tool)
    for (const id of source.exclusions.find((exclusion) => exclusion.id === reason.statement)?.instead ?? []) {
      // A replacement may be a tool that does not exist here.
      const index = compiled.toolIndex.get(id)
      const code = index === undefined ? UNAVAILABLE : codeOf(codes, index)
      if (code === EXCLUDED || code === UNAVAILABLE || (isRecommended && code === UNFIT)) continue
      instead.add(id)
    }
  }
  return [...instead]
}

/** Tools that come first in some completion, with the share of completions, largest first. */
export function possibleTops(diagram: Diagram): { top: Choice | null; share: number }[] {
  const shares = new Map<string, { top: Choice | null; share: number }>()
  for (const [index, count] of diagram.counts) {
    const { top } = outcomeAt(diagram, index)
    const key = top ? [top.tool, ...top.with, top.role].join('+') : ''
    const entry = shares.get(key) ?? { top, share: 0 }
    shares.set(key, { top, share: entry.share + count / diagram.count })
  }
  return [...shares.values()].sort((a, b) => b.share - a.share)
}
