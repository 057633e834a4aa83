import { Guide } from '#engine/guide.ts'
import { leadOf } from '#engine/outcome.ts'
import { statementsOf } from '#engine/reasons.ts'
import type { Evaluation, ExplainedChoice, Reason } from '#engine/types.ts'
import { isSilentOnProfession } from '#knowledge/audience.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { findStatement, regionOf } from '#knowledge/lookup.ts'
import { toCore } from '#knowledge/views/core.ts'
import { decodeAnswers } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'
import { createNames, type Names } from '#text/names.ts'
import { reasonSentence } from '#text/reasons.ts'

import type { Asked, Output } from './load.ts'

/** `guide recommend "<query string>"`: what the recommendation page shows, as text or as one JSON object. */
export function runRecommend(
  output: Output,
  knowledge: Knowledge,
  query: string,
  { isJson, territory }: Asked,
  guide = new Guide(knowledge, territory),
): number {
  const names = createNames(toCore(knowledge))
  const decoded = decodeAnswers(readQuery(query.replace(/^[^?=&;]*\?/, '')), knowledge.questions)
  // The members of a territory practise in its region.
  const link = territory
    ? { ...decoded, answers: { [REGION_QUESTION]: territory.region, ...decoded.answers } }
    : decoded
  const { dropped } = guide.keep(link.answers)
  const evaluation = guide.consult(link.answers)
  const allDropped = [
    ...link.dropped,
    ...dropped.map(({ question, option, why }) => ({ key: question, value: option, why })),
  ]
  if (isJson) output.out(JSON.stringify(toJson(knowledge, names, evaluation, allDropped), null, 2))
  else for (const line of toText(knowledge, names, evaluation, allDropped)) output.out(line)
  return 0
}

type DroppedAnswer = { readonly key: string; readonly value: string; readonly why: string }

function toJson(knowledge: Knowledge, names: Names, evaluation: Evaluation, dropped: readonly DroppedAnswer[]) {
  const explain = (reasons: readonly Reason[], self: string) =>
    reasons.map((reason) => ({
      ...reason,
      text: reasonSentence(reason, { names, answers: evaluation.answers }),
      cite: citationsOf(knowledge, evaluation, reason, self),
    }))
  const pick = (each: ExplainedChoice) => ({
    ...withId(each),
    name: names.pick(each),
    reasons: explain(each.reasons, each.tool),
  })
  return {
    kb: knowledge.base.kb,
    answers: evaluation.answers,
    dropped,
    missing: evaluation.missing,
    next: evaluation.next,
    remaining: evaluation.remaining,
    outcome: evaluation.outcome,
    // What calls for a notice counts, though no tool turns on it.
    leftover: evaluation.leftover.filter(({ question }) => evaluation.answers[question] === undefined),
    askAgain: evaluation.askAgain,
    recommended: evaluation.recommended.map(pick),
    equals: evaluation.equals.map(withId),
    cases: evaluation.cases.map(({ when, kind, top, complements, toConfirm, fallbacks, gaps, among }) => ({
      when,
      outcome: kind,
      top: top && withId(top),
      complements: complements.map(withId),
      toConfirm: toConfirm.map(withId),
      fallbacks: fallbacks.map(withId),
      gaps,
      among: among.map(withId),
    })),
    safe: evaluation.safe.map(pick),
    complements: evaluation.complements.map(pick),
    fallbacks: evaluation.fallbacks.map(pick),
    toConfirm: evaluation.toConfirm.map(pick),
    avoid: evaluation.avoid.map(({ tool, instead, reasons }) => ({
      id: tool,
      name: names.tool(tool),
      instead,
      reasons: explain(reasons, tool),
    })),
    eliminated: evaluation.eliminated.map(({ tool, verdict, reasons }) => ({
      id: tool,
      verdict: verdict.kind,
      reasons: explain(reasons, tool),
    })),
    undecided: evaluation.undecided.map(({ tool, missing }) => ({ id: tool, missing })),
    possible: evaluation.possible.map(({ top }) => ({ id: top?.tool ?? null, with: top?.with ?? [] })),
    gaps: evaluation.gaps.map((id) => {
      const gap = knowledge.gaps.find((other) => other.id === id)
      return { id, why: gap?.why, contact: gap?.contact, cite: gap?.cite ?? [], reviewOn: gap?.reviewOn ?? null }
    }),
    substitutes: substitutesOf(knowledge, evaluation).map(({ gap, tool, why, cite }) => ({
      gap,
      id: tool,
      name: names.tool(tool),
      why,
      cite,
    })),
    notices: evaluation.notices,
    unknownForProfession: silentOn(knowledge, evaluation),
    contact: regionOf(knowledge, evaluation.answers)?.grades?.name ?? null,
    nearest: evaluation.nearest && {
      changes: evaluation.nearest.changes,
      recommended: evaluation.nearest.top.tool,
      with: evaluation.nearest.top.with,
    },
    changes: evaluation.changes.map(({ question, option, outcome, top }) => ({
      question,
      option,
      outcome,
      recommended: top?.tool ?? null,
      with: top?.with ?? [],
    })),
  }
}

/** The tools answered of which nothing tells whether the reader's profession may use them. */
function silentOn(knowledge: Knowledge, { recommended, toConfirm, answers }: Evaluation): string[] {
  const answered = new Set([...recommended, ...toConfirm].map(({ tool }) => tool))
  return knowledge.tools
    .filter((tool) => answered.has(tool.id) && isSilentOnProfession(tool, answers))
    .map(({ id }) => id)
}

/** What the gaps declare for the same need, with their words. */
function substitutesOf(knowledge: Knowledge, { substitutes }: Evaluation) {
  return substitutes.flatMap(({ gap, tool }) => {
    const said = knowledge.gaps.find(({ id }) => id === gap)?.substitutes?.find((each) => each.tool === tool)
    return said ? [{ gap, ...said }] : []
  })
}

function withId<P extends { readonly tool: string }>({ tool, ...rest }: P): { id: string } & Omit<P, 'tool'> {
  return { id: tool, ...rest }
}

/** The places in the sources that support a reason. Availability is supported by what the tool's own statements cite. */
function citationsOf(knowledge: Knowledge, evaluation: Evaluation, reason: Reason, self: string) {
  switch (reason.code) {
    case 'use':
    case 'exclusion':
    case 'unmet':
    case 'audience':
      return statementsOf(reason).flatMap(({ tool, list, id }) => findStatement(knowledge, tool, list, id)?.cite ?? [])
    case 'no-use':
      return reason.closest === null
        ? anyCitation(knowledge, self)
        : (findStatement(knowledge, reason.tool, 'uses', reason.closest)?.cite ?? anyCitation(knowledge, self))
    case 'implements':
      return supportOf(knowledge, evaluation, reason.standard)
    case 'closed':
      return anyCitation(knowledge, self)
  }
}

/** What supports a standard here: the uses of it that the evaluation shows. */
function supportOf(knowledge: Knowledge, evaluation: Evaluation, standard: string) {
  const shown = [...evaluation.recommended, ...evaluation.complements].flatMap((pick) => pick.reasons)
  const uses = shown.flatMap((reason) => (reason.code === 'use' && reason.tool === standard ? [reason.statement] : []))
  const cited = uses.flatMap((id) => findStatement(knowledge, standard, 'uses', id)?.cite ?? [])
  return cited.length > 0 ? cited : anyCitation(knowledge, standard)
}

/** The first place that supports anything said of a tool: what a reason about its existence rests on. */
function anyCitation(knowledge: Knowledge, id: string) {
  const tool = knowledge.tools.find((other) => other.id === id)
  if (!tool) return []
  const statements = [
    ...tool.uses,
    ...tool.limits,
    ...tool.exclusions,
    ...tool.access,
    ...tool.prerequisites,
    ...tool.support,
    ...tool.audience,
  ]
  return statements[0]?.cite ?? []
}

function toText(
  knowledge: Knowledge,
  names: Names,
  evaluation: Evaluation,
  dropped: readonly DroppedAnswer[],
): string[] {
  const lines: string[] = []
  for (const { key, value, why } of dropped) lines.push(`ignored: ${key}=${value} (${why})`)
  lines.push(`${evaluation.outcome}${evaluation.next ? ` (next question: ${evaluation.next})` : ''}`)
  for (const pick of evaluation.recommended) {
    lines.push(`  ${names.pick(pick)} [${pick.role}]`)
    for (const reason of pick.reasons)
      lines.push(`    ${reasonSentence(reason, { names, answers: evaluation.answers })}`)
  }
  for (const id of silentOn(knowledge, evaluation)) lines.push(`  unknown for this profession: ${names.tool(id)}`)
  for (const pick of evaluation.complements) lines.push(`  + ${names.pick(pick)}`)
  for (const { when, kind, among, ...said } of evaluation.cases) {
    const lead = leadOf(said)
    const told = kind === 'depends' ? `one of ${among.map((each) => names.pick(each)).join(', ')}` : 'no tool'
    const answers = Object.entries(when).map(([question, options]) => `${question}=${options.join('|')}`)
    lines.push(
      `  if ${answers.join('&')}: ${lead ? names.pick(lead) : told}${kind === 'to-confirm' ? ` [to confirm]${said.fallbacks.map((each) => `, else ${names.pick(each)}`).join('')}` : ''}`,
    )
  }
  for (const pick of evaluation.safe) lines.push(`  in every case: ${names.pick(pick)}`)
  for (const pick of evaluation.fallbacks) lines.push(`  or ${names.pick(pick)}`)
  for (const pick of evaluation.toConfirm) lines.push(`  ? ${names.pick(pick)} [to confirm]`)
  for (const { tool, instead } of evaluation.avoid)
    lines.push(
      `  never ${names.tool(tool)}${instead.length ? `: ${instead.map((id) => names.tool(id)).join(', ')} instead` : ''}`,
    )
  for (const id of evaluation.gaps) lines.push(`  gap ${id}: ${knowledge.gaps.find((gap) => gap.id === id)?.why ?? ''}`)
  if (evaluation.nearest)
    lines.push(
      `  nearest: ${evaluation.nearest.changes.map((c) => `${c.question}=${c.option}`).join('&')} gives ${names.pick(evaluation.nearest.top)}`,
    )
  for (const { tool, why } of substitutesOf(knowledge, evaluation))
    lines.push(`  for the same need: ${names.tool(tool)}: ${why}`)
  for (const id of evaluation.notices) lines.push(`  first: notice ${id}`)
  if (evaluation.outcome === 'undecided')
    for (const { top } of evaluation.possible) lines.push(`  perhaps ${top ? names.pick(top) : 'none'}`)
  return lines
}
