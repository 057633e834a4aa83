import { isOpenAnswer } from '#knowledge/constants.ts'

import { keepPossible } from './answers.ts'
import { nearestPossibility, settleChange, soleOutcome, whatWouldChange } from './changes.ts'
import { type Compiled, EXCLUDED, FITS, fitOf, UNAVAILABLE, UNFIT } from './compile.ts'
import { type Diagram, explore, relevantQuestions, verdictBit } from './diagram.ts'
import { names, reasonsAgainst, reasonsFor, waitsFor } from './explain.ts'
import { choose, type Chosen, factsOf, type Facts, OPEN } from './facts.ts'
import { planQuestions } from './next-question.ts'
import { rank, unmetNeeds } from './outcome.ts'
import type { Answers, Change, Evaluation, ExplainedPick, Fallback, Outcome, Pick, Verdict } from './types.ts'
import { canBeAvailable, type Codes, OPEN_VERDICT } from './verdict.ts'

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
  const context = { compiled, chosen, facts, codes }
  const outcome = soleOutcome(diagram)
  const asked = new Set(compiled.questions.filter((q) => isOpenAnswer(answers[q.source.id] ?? '')).map((q) => q.index))
  const plan = planQuestions(compiled, diagram, chosen, asked)

  const explain = (pick: Pick): ExplainedPick => {
    const tools = [pick.tool, ...pick.with]
      .map((id) => compiled.tools[compiled.toolIndex.get(id) ?? -1])
      .filter((tool) => tool !== undefined)
    return {
      ...pick,
      regional: tools.some((tool) => tool.regional),
      reasons: tools.flatMap((tool) => reasonsFor(context, tool, unmetNeeds(compiled, tool, facts))),
    }
  }
  const shown = outcome === null ? [] : recommendations(compiled, outcome, codes, facts)
  const toConfirm = outcome === null ? [] : picksToConfirm(compiled, outcome, codes, facts)
  const shownTools = new Set(
    [...shown, ...(outcome?.complements ?? []), ...toConfirm].flatMap((pick) => [pick.tool, ...pick.with]),
  )
  const verdicts = compiled.tools.map((tool) => ({ tool, verdict: verdictOf(context, tool.index) }))

  return {
    answers,
    outcome: outcome === null ? 'undecided' : outcome.top === null ? 'none' : 'recommended',
    recommended: shown.map(explain),
    complements: (outcome?.complements ?? []).map(explain),
    fallbacks: outcome?.top ? fallbacks(compiled, { outcome, answers, chosen, codes, facts, explain }) : [],
    toConfirm: toConfirm.map(explain),
    avoid: verdicts
      .filter(({ verdict }) => verdict.kind === 'excluded')
      .map(({ tool }) => {
        const reasons = reasonsAgainst(context, tool)
        return { tool: tool.source.id, instead: replacements(context, reasons, shown.length > 0), reasons }
      }),
    eliminated: verdicts
      .filter(({ tool, verdict }) => isRuledOut(verdict) && !shownTools.has(tool.source.id))
      .map(({ tool, verdict }) => ({ tool: tool.source.id, verdict, reasons: reasonsAgainst(context, tool) })),
    undecided: verdicts.flatMap(({ tool, verdict }) =>
      verdict.kind === 'undecided' ? [{ tool: tool.source.id, missing: verdict.missing }] : [],
    ),
    possible: possibleTops(diagram),
    missing: names(
      compiled,
      [...relevantQuestions(diagram)].sort((a, b) => a - b).filter((q) => (chosen[q] ?? OPEN) === OPEN),
    ),
    next: plan.next === null ? null : (compiled.questions[plan.next]?.source.id ?? null),
    remaining: { most: plan.most, expected: plan.expected },
    gaps: outcome?.gaps ?? [],
    nearest: outcome !== null && outcome.top === null ? nearestPossibility(compiled, answers, codes) : null,
    changes: outcome === null ? [] : whatWouldChange(compiled, answers, outcome),
  }
}

/** The code of every verdict that all completions share; `OPEN_VERDICT` where they differ but the tool may fit. */
function settledCodes(compiled: Compiled, facts: Facts, diagram: Diagram): Codes {
  return Uint8Array.from(compiled.tools, (tool) => {
    const set = diagram.verdicts[tool.index] ?? 0
    if (set >> FITS !== 0) return (set & (set - 1)) === 0 ? 31 - Math.clz32(set) : OPEN_VERDICT
    if (set === verdictBit(EXCLUDED)) return EXCLUDED
    return canBeAvailable(compiled, tool, facts) ? UNFIT : UNAVAILABLE
  })
}

type Context = { readonly compiled: Compiled; readonly chosen: Chosen; readonly facts: Facts; readonly codes: Codes }

function verdictOf(context: Context, index: number): Verdict {
  const code = context.codes[index] ?? UNFIT
  if (code === UNFIT) return { kind: 'unfit' }
  if (code === UNAVAILABLE) return { kind: 'unavailable' }
  if (code === EXCLUDED) return { kind: 'excluded' }
  const tool = context.compiled.tools[index]
  if (code === OPEN_VERDICT) return { kind: 'undecided', missing: tool ? waitsFor(context, tool) : [] }
  return { kind: 'fits', ...fitOf(code) }
}

function isRuledOut(verdict: Verdict): boolean {
  return verdict.kind === 'unfit' || verdict.kind === 'unavailable' || verdict.kind === 'excluded'
}

/** The settled tool, then up to two more that fit in every completion and in the same role. */
function recommendations(compiled: Compiled, outcome: Outcome, codes: Codes, facts: Facts): Pick[] {
  const { top } = outcome
  if (top === null) return []
  const others = rank(compiled, codes, facts).filter(
    (pick) =>
      pick.tool !== top.tool && pick.status === 'current' && pick.role === top.role && !top.with.includes(pick.tool),
  )
  return [top, ...others.slice(0, ALTERNATIVES)]
}

/** Regional tools whose evidence is old, to ask about: where nothing fits, or beside a recommendation that is not regional. */
function picksToConfirm(compiled: Compiled, outcome: Outcome, codes: Codes, facts: Facts): readonly Pick[] {
  const { top } = outcome
  if (top === null) return outcome.toConfirm
  const isRegional = [top.tool, ...top.with].some((id) => compiled.tools[compiled.toolIndex.get(id) ?? -1]?.regional)
  if (isRegional) return []
  return rank(compiled, codes, facts).filter((pick) => pick.status === 'to-confirm' && pick.role !== 'complement')
}

type Situation = {
  readonly outcome: Outcome
  readonly answers: Answers
  readonly chosen: Chosen
  readonly codes: Codes
  readonly facts: Facts
  readonly explain: (pick: Pick) => ExplainedPick
}

/**
 * What to use when the recommended tool cannot be: tools whose own role is to be the fallback, and the tools that the
 * guide would recommend if a prerequisite tied to an answer failed.
 */
function fallbacks(compiled: Compiled, situation: Situation): Fallback[] {
  const { outcome, answers, codes, facts, explain } = situation
  const found: Fallback[] = []
  const add = (fallback: Fallback) => {
    if (fallback.tool === outcome.top?.tool || found.some((other) => other.tool === fallback.tool)) return
    found.push(fallback)
  }
  const top = outcome.top
  if (top === null) return []
  for (const id of [top.tool, ...top.with]) {
    const tool = compiled.tools[compiled.toolIndex.get(id) ?? -1]
    for (const need of tool?.needs ?? []) {
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
    for (const [question, accepted] of compiled.named[row] ?? []) {
      const source = compiled.questions[question]?.source
      for (const [option, { id }] of (source?.options ?? []).entries()) {
        if (source && !accepted.has(option)) changes.push({ question: source.id, option: id })
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
  { compiled, codes }: Context,
  reasons: Evaluation['avoid'][number]['reasons'],
  isRecommended: boolean,
): string[] {
  const instead = new Set<string>()
  for (const reason of reasons) {
    if (reason.code !== 'exclusion') continue
    const tool = compiled.tools[compiled.toolIndex.get(reason.tool) ?? -1]
    for (const id of tool?.source.exclusions.find((exclusion) => exclusion.id === reason.statement)?.instead ?? []) {
      const code = codes[compiled.toolIndex.get(id) ?? -1]
      if (code === undefined || code === EXCLUDED || code === UNAVAILABLE || (isRecommended && code === UNFIT)) continue
      instead.add(id)
    }
  }
  return [...instead]
}

/** Tools that come first in some completion, with the share of completions, largest first. */
export function possibleTops(diagram: Diagram): { top: Pick | null; share: number }[] {
  const shares = new Map<string, { top: Pick | null; share: number }>()
  for (const [index, count] of diagram.counts) {
    const top = diagram.outcomes[index]?.top ?? null
    const key = top ? [top.tool, ...top.with, top.role].join('+') : ''
    const entry = shares.get(key) ?? { top, share: 0 }
    shares.set(key, { top, share: entry.share + count / diagram.count })
  }
  return [...shares.values()].sort((a, b) => b.share - a.share)
}
