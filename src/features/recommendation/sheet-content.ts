import type { Answers, Evaluation, Reason } from '#engine/types.ts'
import { remindersOf } from '#parts/Reminders.tsx'
import { mayHold } from '#knowledge/condition.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { saidInLine } from '#parts/answer/lines.ts'
import { saidWays } from '#parts/answer/said-ways.ts'
import { saidOf } from '#parts/way-in/way-in.ts'
import { foldsText } from '#text/answer-folds.ts'
import { answerText } from '#text/answer.ts'
import { type Names, oneOf } from '#text/names.ts'
import { pickSentences, reasonSentences } from '#text/reasons.ts'
import { pickOf } from '#text/outcomes.ts'

type Line = { readonly key: string; readonly text: string }

/** What a sheet of paper says besides the name of the tool: as much as fits, and how much more there is online. */
export type SheetContent = {
  /** What one opens, calls or asks, with its address or number, the surest first. */
  readonly ways: readonly string[]
  /** The one thing that can stop the exchange. */
  readonly limit: string
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
/** Tools to use instead of each, in the order in which they are named: the first ones do on paper. */
const INSTEAD = 2
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
  const top = recommended[0] ?? (evaluation.outcome === 'to-confirm' ? evaluation.toConfirm[0] : undefined)
  const pick = pickOf(evaluation)
  const tools = pick ? [...pick.with, pick.tool] : []
  const { ways: said, lines } = saidWays({ evaluation, names, details })
  // Cases each have their own.
  const ways = (evaluation.outcome === 'by-case' ? [] : said).map(({ label, where }) => `${label} (${where})`)
  const [limit] = lines.flatMap((line) =>
    line.word === answerText.limit || line.word === answerText.check
      ? [`${line.word} : ${saidInLine(line, names)}`]
      : [],
  )
  const stepped = tools.find((tool) => saidOf('access', [tool], { details, answers }).length > 0)
  const steps = saidOf(
    'access',
    tools.filter((tool) => tool === stepped),
    { details, answers },
  ).map(({ id, text }) => ({ key: id, text }))
  const checks = tools
    .flatMap((id) => (names.findTool(id)?.prerequisites ?? []).map((check) => ({ ...check, key: `${id}/${check.id}` })))
    .filter((check) => mayHold(check.when, answers))
    .map(({ key, text }) => ({ key, text }))
  const avoid = evaluation.avoid.map(({ tool, reasons, instead }) => ({
    tool: names.tool(tool),
    why: reasonSentences(reasons, { names, answers }).join(' '),
    instead:
      instead.length > 0
        ? foldsText.avoidInstead(oneOf(instead.slice(0, INSTEAD).map(names.tool)))
        : top
          ? foldsText.avoidInsteadTop(names.pick(top))
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
    (pick) => names.pick(pick) + firstUse(pick, { names, answers }).join(''),
  )
  const size = sheetSize({
    wide: [
      Object.entries(answers)
        .map(([question, option]) => names.question(question) + names.shortAnswer(question, option))
        .join('      '),
      ...remindersOf(knowledge, evaluation).map(({ title, text }) => title + text),
      ...ways,
      limit ?? '',
      (pick && names.findTool(pick.tool)?.summary) ?? '',
      ...(top ? pickSentences(top, { names, answers }) : []),
      ...gaps.map(({ title, why, contact }) => title + why + contact),
      ...(grades ? [grades.name + grades.text] : []),
      ...shown.avoid.map(({ tool, why, instead }) => tool + why + instead),
    ],
    narrow: [...shown.steps.map(({ text }) => text), ...shown.checks.map(({ text }) => text), ...companions],
    titles: [steps, checks, evaluation.complements, evaluation.fallbacks].filter((list) => list.length > 0).length,
    foot: FOOT,
  })
  return {
    ways,
    limit: limit ?? '',
    steps: stepped === undefined ? null : { tool: stepped, lines: shown.steps },
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

/** The first thing that a tool is for here, in a list of one sentence or none. */
export function firstUse({ reasons }: ExplainedReasons, context: { names: Names; answers: Answers }): string[] {
  return reasonSentences(reasons.filter(({ code }) => code === 'use').slice(0, 1), context)
}

type ExplainedReasons = { readonly reasons: readonly Reason[] }

/** Sizes of type of a sheet, in points, and what each step of `data-size` stands for. */
export const SHEET_SIZES = [11.5, 10.75, 10, 9.25, 8.5, 7.75] as const

/** A4 between its margins, in points. */
const WIDTH = 516
const HEIGHT = 762
const COLUMN = 226
/** Measured on this typeface: mean width of a letter, height of a line, a share that pages printed for real allow. */
const LETTER = 0.5
const LINE = 1.35
const SAFE = 1.09

export type SheetLength = {
  /** Texts that run over the whole width, each a paragraph. */
  readonly wide: readonly string[]
  /** Texts in the two columns, each a line of a list. */
  readonly narrow: readonly string[]
  /** Titles in the two columns. */
  readonly titles: number
  /** Lines of the foot, set smaller. */
  readonly foot: number
}

/** The largest size at which everything should stand on one page; tests print real pages to hold it to that. */
export function sheetSize(length: SheetLength): number {
  const fits = SHEET_SIZES.findIndex((size) => heightAt(size, length) <= HEIGHT * SAFE)
  return fits < 0 ? SHEET_SIZES.length - 1 : fits
}

function heightAt(size: number, { wide, narrow, titles, foot }: SheetLength): number {
  const lines = (text: string, width: number) => Math.ceil((text.length * LETTER * size) / width)
  const sum = (texts: readonly string[], width: number) => texts.reduce((total, text) => total + lines(text, width), 0)
  const gaps = wide.length * 0.3 + narrow.length * 0.1 + 6
  // Head, need, frame and name of the tool, title of what to avoid.
  const fixed = 3 + 1.5 + 5.5 + 1.5
  const columns = (sum(narrow, COLUMN) + titles * 2.1) / 2 + 1.5
  return (fixed + gaps + sum(wide, WIDTH - 20) + columns + foot * 0.85) * LINE * size
}
