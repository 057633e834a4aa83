import type { Evaluation } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { type Names, oneOf } from '#text/names.ts'
import { reasonSentence } from '#text/reasons.ts'
import { recommendationText } from '#text/recommendation.ts'

import { factsOf } from './facts.ts'
import { sheetSize } from './sheet-size.ts'

type Line = { readonly key: string; readonly text: string }

/** What a sheet of paper says besides the name of the tool: as much as fits, and how much more there is online. */
export type SheetContent = {
  readonly steps: { readonly tool: string; readonly lines: readonly Line[] } | null
  readonly moreSteps: number
  readonly checks: readonly Line[]
  readonly moreChecks: number
  readonly avoid: readonly { readonly tool: string; readonly why: string; readonly instead: string }[]
  readonly moreAvoid: number
  readonly gaps: readonly { readonly title: string; readonly why: string; readonly contact: string }[]
  readonly grades: string | null
  /** The more there is to say, the smaller it is set: a step of SHEET_SIZES. */
  readonly size: number
}

const STEPS = 7
const CHECKS = 5
const AVOIDED = 5
/** Lines of the foot: sources, address, who publishes. */
const FOOT = 14

type Input = {
  readonly knowledge: CoreKnowledge
  readonly details: KnowledgeDetails
  readonly names: Names
  readonly evaluation: Evaluation
}

export function sheetContent({ knowledge, details, names, evaluation }: Input): SheetContent {
  const { answers, recommended } = evaluation
  const top = recommended[0]
  const tools = top ? [...top.with, top.tool] : []
  const group = factsOf(details, 'access', tools, answers)[0]
  const steps = group?.facts.map(({ id, text }) => ({ key: id, text })) ?? []
  const checks = tools
    .flatMap((id) => (names.findTool(id)?.prerequisites ?? []).map((check) => ({ ...check, key: `${id}/${check.id}` })))
    .filter((check) => mayHold(check.when, answers))
    .map(({ key, text }) => ({ key, text }))
  const avoid = evaluation.avoid.map(({ tool, reasons, instead }) => ({
    tool: names.tool(tool),
    why: reasons.map((reason) => reasonSentence(reason, { names, answers })).join(' '),
    instead:
      instead.length > 0
        ? recommendationText.avoidInstead(oneOf(instead.map(names.tool)))
        : top
          ? recommendationText.avoidInsteadTop(names.pick(top))
          : '',
  }))
  const gaps = knowledge.gaps.filter(({ id }) => evaluation.gaps.includes(id))
  const grades = top ? null : (details.regions[answers[REGION_QUESTION] ?? '']?.grades ?? null)
  const shown = {
    steps: steps.slice(0, STEPS),
    checks: checks.slice(0, CHECKS),
    avoid: avoid.slice(0, AVOIDED),
  }
  const companions = [...evaluation.complements, ...evaluation.fallbacks].map(
    (pick) =>
      names.pick(pick) +
      pick.reasons
        .filter(({ code }) => code === 'use')
        .slice(0, 1)
        .map((reason) => reasonSentence(reason, { names, answers }))
        .join(''),
  )
  const whys = (top?.reasons ?? []).filter(({ code }) => code !== 'implements')
  const size = sheetSize({
    wide: [
      Object.entries(answers)
        .map(([question, option]) => names.question(question) + names.shortAnswer(question, option))
        .join('      '),
      (top && names.findTool(top.tool)?.summary) ?? '',
      ...whys.map((reason) => reasonSentence(reason, { names, answers })),
      ...gaps.map(({ title, why, contact }) => title + why + contact),
      ...(grades ? [grades.name + grades.text] : []),
      ...shown.avoid.map(({ tool, why, instead }) => tool + why + instead),
    ],
    narrow: [...shown.steps.map(({ text }) => text), ...shown.checks.map(({ text }) => text), ...companions],
    titles: [steps, checks, evaluation.complements, evaluation.fallbacks].filter((list) => list.length > 0).length,
    foot: FOOT,
  })
  return {
    steps: group ? { tool: group.tool, lines: shown.steps } : null,
    moreSteps: steps.length - shown.steps.length,
    checks: shown.checks,
    moreChecks: checks.length - shown.checks.length,
    avoid: shown.avoid,
    moreAvoid: avoid.length - shown.avoid.length,
    gaps,
    grades: grades ? `${grades.name} : ${grades.text}` : null,
    size,
  }
}
