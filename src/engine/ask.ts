import { isOpenAnswer } from '#knowledge/constants.ts'

import { keepPossible } from './answers.ts'
import { type Compiled, type CompiledTool, gateOf, questionAt, questionNamed } from './compile.ts'
import { type End, endOf } from './cases.ts'
import { type Diagram, explore, exploring } from './diagram.ts'
import { ABSENT } from './diagram-table.ts'
import { choose, type Chosen, factsOf, isCertain } from './facts.ts'
import { inAskingOrder, planQuestions } from './next-question.ts'
import { mayDependOn, tellingApart, toolDiagram } from './tool-diagram.ts'
import type { Answers, Change, Question } from './types.ts'

/** What is known once the answers are read: the rest of a consultation is worked out from it. */
export type Asked = Question & {
  /** The answers that count, as indices. */
  readonly chosen: Chosen
  /** Every completion of the profile and the exchange, details open: other answers to details are found in it. */
  readonly need: Diagram
  /** The node of `need` where the answers that count lead. */
  readonly root: number
  /** How it ends when nothing more is asked; null while `next` is to be asked for the first time. */
  readonly end: End | null
}

/**
 * Reads the answers: which count, what to ask next, and how it ends when nothing more is asked. Cost: one exploration of
 * what the profile and the exchange leave open (a millisecond with nothing known), then walks of small diagrams.
 */
export function ask(compiled: Compiled, given: Answers): Asked {
  return askedOf(compiled, exploreNeed(compiled, keepPossible(compiled, given).answers))
}

/** As `ask` of no answer, in steps: every combination is still possible then, which takes longest to explore. */
export function* askingNothing(compiled: Compiled): Generator<undefined, Asked> {
  return askedOf(compiled, { need: yield* exploring(compiled, choose(compiled, {})), kept: {} })
}

type Explored = { readonly need: Diagram; readonly kept: Answers }

function askedOf(compiled: Compiled, { need, kept }: Explored): Asked {
  const { table } = need
  const counting = counted(compiled, need, kept)
  const { answers, leftover, root } = counting
  const idOf = (question: number) => questionAt(compiled, question).source.id
  const plan = planQuestions(compiled, table, root, (question) => answers[idOf(question)] === undefined)
  const shared = { answers, leftover, chosen: choose(compiled, answers), need, root }
  if (plan.next !== null)
    return { ...shared, next: idOf(plan.next), askAgain: false, remaining: { most: plan.most }, end: null }
  const end = endOf(compiled, need, root, answers)
  return end.kind === 'again'
    ? { ...shared, next: idOf(end.question), askAgain: true, remaining: { most: 1 }, end: null }
    : { ...shared, next: null, askAgain: false, remaining: { most: 0 }, end }
}

/**
 * The diagram of the profile and the exchange that some answers give, and of the details that say something of another
 * one. Answers that single gates let pass, but that no completion has together, are let go, the last asked first.
 */
function exploreNeed(compiled: Compiled, answers: Answers): Explored {
  const fixed = impliesMore(compiled, answers)
  const outer = Object.fromEntries(
    Object.entries(answers).filter(([id]) => stageOf(compiled, id) !== 'precision' || fixed.has(id)),
  )
  const need = explore(compiled, choose(compiled, outer))
  const last = answered(compiled, outer).at(-1)
  if (need.root !== ABSENT || last === undefined) return { need, kept: answers }
  const { [last.id]: _impossible, ...fewer } = answers
  return exploreNeed(compiled, fewer)
}

/** The answers that exist only after another one that is not given, and so say it. */
function impliesMore(compiled: Compiled, answers: Answers): ReadonlySet<string> {
  const facts = factsOf(compiled, choose(compiled, answers))
  const implying = answered(compiled, answers).filter(({ question, option }) => {
    const gate = gateOf(questionAt(compiled, question), option)
    return gate !== null && !isCertain(compiled, gate, facts)
  })
  return new Set(implying.map(({ id }) => id))
}

/** The answers that count, and where they lead: details that change no verdict, given the others, are left over. */
function counted(
  compiled: Compiled,
  { table, root }: Diagram,
  given: Answers,
): { answers: Answers; leftover: Change[]; root: number } {
  const fixed = impliesMore(compiled, given)
  const isDetail = ({ id }: Answered) => stageOf(compiled, id) === 'precision' && !fixed.has(id)
  const details = answered(compiled, given).filter(isDetail)
  const outer = answered(compiled, given).filter((each) => !isDetail(each))
  const impossible = new Set<string>()
  let below = root
  for (const { id, question, option } of details) {
    const next = table.restrict(below, question, option)
    if (next === ABSENT) impossible.add(id)
    else below = next
  }
  const counting = details.filter(({ id }) => !impossible.has(id))
  for (const detail of [...counting].reverse()) {
    const others = counting.filter((other) => other !== detail)
    const dropped = new Set(details.filter((each) => !others.includes(each)).map(({ id }) => id))
    const rest = Object.fromEntries(Object.entries(given).filter(([id]) => !dropped.has(id)))
    if (impliesMore(compiled, rest).size > fixed.size) continue
    const without = others.reduce((node, other) => table.restrict(node, other.question, other.option), root)
    if (table.support(without).has(detail.question)) continue
    const besides = [...outer, ...others]
    if (!compiled.tools.some((tool) => decidesOn(compiled, tool, besides, detail.question)))
      counting.splice(counting.indexOf(detail), 1)
  }
  const isLeft = (id: string, option: string) =>
    stageOf(compiled, id) === 'precision' &&
    (isOpenAnswer(option)
      ? !table.support(below).has(questionNamed(compiled, id).index)
      : !fixed.has(id) && !counting.some((detail) => detail.id === id))
  const leftover = Object.entries(given)
    .filter(([id, option]) => isLeft(id, option))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    answers: Object.fromEntries(Object.entries(given).filter(([id, option]) => !isLeft(id, option))),
    leftover: leftover.map(([question, option]) => ({ question, option })),
    root: below,
  }
}

/** Whether the verdict of a tool can depend on a question, given some answers. */
function decidesOn(compiled: Compiled, tool: CompiledTool, given: readonly Answered[], question: number): boolean {
  if (!mayDependOn(compiled, tool, question)) return false
  const diagram = toolDiagram(compiled, tool)
  const { table, root } = diagram
  const below = given.reduce((node, each) => table.restrict(node, each.question, each.option), root)
  return tellingApart(diagram, below).has(question)
}

type Answered = { readonly id: string; readonly question: number; readonly option: number }

/** The answers that are no "I do not know", in the order in which they are asked. */
function answered(compiled: Compiled, answers: Answers): Answered[] {
  const questions = inAskingOrder(compiled, compiled.questions.keys())
  return questions.flatMap((question) => {
    const { source, optionIndex } = questionAt(compiled, question)
    const option = optionIndex.get(answers[source.id] ?? '')
    return option === undefined ? [] : [{ id: source.id, question, option }]
  })
}

function stageOf(compiled: Compiled, id: string) {
  const index = compiled.questionIndex.get(id)
  return index === undefined ? null : questionAt(compiled, index).source.stage
}
