import { isOpenAnswer } from '#knowledge/constants.ts'
import { invariant } from '#lib/assert.ts'

import { keepPossible } from './answers.ts'
import { type Compiled, EXCLUDED, questionNamed, toolNamed } from './compile.ts'
import { type Diagram, explore } from './diagram.ts'
import { choose } from './facts.ts'
import type { Answers, Change, Flip, Outcome, Choice } from './types.ts'
import { codeOf, type Codes } from './verdict.ts'

/** What is changed first to find something that can be done: what for, then how, then who and where. */
const STAGES = ['echange', 'precision', 'profil'] as const

/** The outcome that all completions share, or null when they differ. */
export function soleOutcome(diagram: Diagram): Outcome | null {
  const outcome = diagram.table.settled(diagram.root)
  return outcome === null ? null : outcomeAt(diagram, outcome)
}

/** An outcome that a leaf names. */
export function outcomeAt(diagram: Diagram, index: number): Outcome {
  const outcome = diagram.outcomes[index]
  invariant(outcome, `no outcome ${index}`)
  return outcome
}

/** The outcome of some answers, or null when it is not settled. */
export function settle(compiled: Compiled, answers: Answers): Outcome | null {
  return soleOutcome(explore(compiled, choose(compiled, answers)))
}

/** The outcome after one change, or null when it cannot be or is not settled. */
export function settleChange(compiled: Compiled, answers: Answers, change: Change): Outcome | null {
  const flipped = { ...answers, [change.question]: change.option }
  const kept = keepPossible(compiled, flipped)
  return kept.dropped.length > 0 ? null : settle(compiled, flipped)
}

/** The one-answer changes that lead to another recommendation. */
export function whatWouldChange(compiled: Compiled, answers: Answers, outcome: Outcome): Flip[] {
  const flips: Flip[] = []
  for (const change of oneAnswerChanges(compiled, answers)) {
    const flipped = settleChange(compiled, answers, change)
    if (flipped === null || isSameTop(flipped.top, outcome.top)) continue
    flips.push({ ...change, outcome: flipped.top === null ? 'none' : 'recommended', top: flipped.top })
  }
  return flips
}

function isSameTop(a: Choice | null, b: Choice | null): boolean {
  return a?.tool === b?.tool && a?.role === b?.role && a?.with.join() === b?.with.join()
}

function oneAnswerChanges(compiled: Compiled, answers: Answers): Change[] {
  return compiled.questions.flatMap(({ source }) => {
    const current = answers[source.id]
    if (current === undefined || isOpenAnswer(current)) return []
    return source.options
      .filter((option) => option.id !== current)
      .map((option) => ({ question: source.id, option: option.id }))
  })
}

/**
 * The smallest change of answers that gives a recommendation one may follow today: one answer, else two; what the
 * exchange is for before what makes it precise, and both before the profile, since one cannot change region; the last
 * asked first, options in authored order. Never a tool that these answers exclude, nor by taking the health data out.
 */
export function nearestPossibility(
  compiled: Compiled,
  answers: Answers,
  codes: Codes,
): { changes: Change[]; top: Choice } | null {
  const questionOf = ({ question }: Change) => questionNamed(compiled, question).source
  const losesHealthData = (change: Change) => {
    const { options } = questionOf(change)
    const isWithout = (id: string | undefined) => options.find((option) => option.id === id)?.healthData === false
    return isWithout(change.option) && !isWithout(answers[change.question])
  }
  const order = compiled.questions.map(({ source }) => source.id)
  const cost = (change: Change) =>
    STAGES.indexOf(questionOf(change).stage) * order.length - order.indexOf(change.question)
  const ordered = oneAnswerChanges(compiled, answers)
    .filter((change) => !losesHealthData(change))
    .sort((a, b) => cost(a) - cost(b))
  const usable = (top: Choice | null | undefined) =>
    top && [top.tool, ...top.with].every((id) => codeOf(codes, toolNamed(compiled, id).index) !== EXCLUDED) ? top : null
  for (const change of ordered) {
    const top = usable(settleChange(compiled, answers, change)?.top)
    if (top) return { changes: [change], top }
  }
  for (const [index, first] of ordered.entries()) {
    for (const second of ordered.slice(index + 1)) {
      if (first.question === second.question) continue
      const top = usable(settleChange(compiled, { ...answers, [first.question]: first.option }, second)?.top)
      if (top) return { changes: [first, second], top }
    }
  }
  return null
}
