import { broken } from '#lib/assert.ts'
import { DONT_KNOW_FINAL } from '#knowledge/constants.ts'
import type { Finding } from '#knowledge/finding.ts'

import { MOST_CASES, MOST_OPEN_QUESTIONS } from '#engine/cases.ts'
import { type Compiled, isFit, questionNamed, toolNamed } from '#engine/compile.ts'
import { consult } from '#engine/consult.ts'
import { type Diagram, outcomeAt } from '#engine/diagram.ts'
import { ABSENT } from '#engine/diagram-table.ts'
import { answerTo, choose, type Chosen } from '#engine/facts.ts'
import { choiceKey, leadOf, outcomeOf } from '#engine/outcome.ts'
import type { Answers, Case, Choice, Outcome } from '#engine/types.ts'
import { codeOf, decide } from '#engine/verdict.ts'
import { enumerate } from './enumerate.ts'

/** Options by question, as ids. */
type Combination = Readonly<Record<string, string>>

/** What is wrong with some cases, given what a combination of answers gives: nothing, where they say the same. */
export function wrongCase(cases: readonly Case[], combination: Combination, outcome: Outcome): string | null {
  const matching = cases.filter(({ when }) =>
    Object.entries(when).every(([question, options]) => options.includes(combination[question] ?? '')),
  )
  const [only] = matching
  if (!only || matching.length > 1) return `${matching.length} cases hold at once`
  return agrees(only, outcome) ? null : 'a case says what its answers do not give'
}

/** What is wrong with the number of cases, or of questions over which they are drawn. */
export function tooMany(cases: readonly Case[]): string | null {
  const questions = new Set(cases.flatMap(({ when }) => Object.keys(when)))
  if (cases.length > MOST_CASES) return `${cases.length} cases`
  return questions.size > MOST_OPEN_QUESTIONS ? `cases over ${questions.size} questions` : null
}

function agrees(said: Case, outcome: Outcome): boolean {
  const lead = leadOf(outcome)
  const within = (few: readonly Choice[], many: readonly Choice[]) =>
    few.every((choice) => many.some((other) => choiceKey(other) === choiceKey(choice)))
  if (!within(said.complements, outcome.complements)) return false
  if (said.kind === 'depends') return lead === null || said.among.some((each) => choiceKey(each) === choiceKey(lead))
  if (said.kind !== outcome.kind) return false
  const first = leadOf(said)
  if ((first && choiceKey(first)) !== (lead && choiceKey(lead))) return false
  return (
    within(said.toConfirm, outcome.toConfirm) &&
    within(said.fallbacks, outcome.fallbacks) &&
    said.gaps.join() === outcome.gaps.join()
  )
}

/** Point 10, on a diagram: whether cases cover everything below a node and agree with each of its completions. */
export function wrongBelow(compiled: Compiled, diagram: Diagram, root: number, cases: readonly Case[]): string | null {
  const questions = [...new Set(cases.flatMap(({ when }) => Object.keys(when)))]
  const walk = (node: number, [question, ...rest]: readonly string[], combination: Combination): string | null => {
    if (node === ABSENT) return null
    if (question === undefined) {
      const outcomes = [...diagram.table.outcomesBelow(node)].map((outcome) => outcomeAt(diagram, outcome))
      return firstOf(outcomes, (outcome) => wrongCase(cases, combination, outcome))
    }
    const { index, source } = questionNamed(compiled, question)
    return firstOf([...source.options.entries()], ([option, { id }]) =>
      walk(diagram.table.restrict(node, index, option), rest, { ...combination, [question]: id }),
    )
  }
  return tooMany(cases) ?? walk(root, questions, {})
}

function firstOf<T>(all: readonly T[], wrong: (each: T) => string | null): string | null {
  for (const each of all) {
    const message = wrong(each)
    if (message !== null) return message
  }
  return null
}

/**
 * Point 10, by enumeration: what is said by cases to somebody who knows no more than these answers, compared with every
 * completion; and what is said to fit in every case fits in each of them.
 */
export function checkCases(compiled: Compiled, known: Answers): Finding[] {
  const refused = Object.fromEntries(compiled.questions.map(({ source }) => [source.id, DONT_KNOW_FINAL]))
  const { outcome, cases, safe, next } = consult(compiled, { ...refused, ...known })
  const wrong = new Set<string>()
  if (next !== null || outcome === 'undecided') wrong.add('undecided, though every question was answered')
  if (outcome === 'by-case') {
    const many = tooMany(cases)
    if (many !== null) wrong.add(many)
    enumerate(compiled, choose(compiled, known), (leaf) => {
      const codes = decide(compiled, leaf.facts)
      const given = outcomeOf(compiled, codes, leaf.facts)
      for (const combination of combinationsOf(compiled, cases, leaf.chosen, leaf.alike)) {
        const message = wrongCase(cases, combination, given)
        if (message !== null) wrong.add(message)
      }
      for (const { tool } of safe)
        if (!isFit(codeOf(codes, toolNamed(compiled, tool).index))) wrong.add(`"${tool}" does not fit in every case`)
    })
  }
  return [...wrong].map((message) => ({
    code: 'cases',
    file: 'base.json',
    path: '',
    message: `${message}: ${Object.entries(known)
      .map((answer) => answer.join('='))
      .join('&')}`,
    remedy: 'this is a bug of the engine: report it',
  }))
}

/** The combinations that a class of completions stands for, as far as cases tell them apart. */
function combinationsOf(
  compiled: Compiled,
  cases: readonly Case[],
  chosen: Chosen,
  alike: ReadonlyMap<number, readonly number[]>,
): Combination[] {
  const questions = [...new Set(cases.flatMap(({ when }) => Object.keys(when)))]
  return questions.reduce<Combination[]>(
    (combinations, id) => {
      const { index, source } = questionNamed(compiled, id)
      const options = alike.get(index) ?? [answerTo(chosen, index)]
      return combinations.flatMap((each) =>
        options.map((option) => ({ ...each, [id]: source.options[option]?.id ?? broken(`no option ${option}`) })),
      )
    },
    [{}],
  )
}
