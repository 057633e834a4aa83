import { DONT_KNOW } from '#knowledge/constants.ts'
import { broken } from '#lib/assert.ts'

import { type Compiled, questionAt } from './compile.ts'
import { type Diagram, outcomeAt } from './diagram.ts'
import { ABSENT, DiagramTable } from './diagram-table.ts'
import { inAskingOrder } from './next-question.ts'
import { choiceKey, inCommon, leadKey, leadOf } from './outcome.ts'
import type { Answers, Case, Outcome } from './types.ts'

/** As many as a person can take in. */
export const MOST_CASES = 6
export const MOST_OPEN_QUESTIONS = 2

/** How a consultation ends when no question is left that was not asked. */
export type End =
  /** Whatever the open questions are, the same comes first: what all completions say. */
  { readonly kind: 'settled'; readonly outcome: Outcome } | { readonly kind: 'cases'; readonly cases: readonly Case[] }

/** Too much is open to answer by cases: this question, answered "I do not know", is to be asked again. */
export type Again = { readonly kind: 'again'; readonly question: number }

/**
 * How it ends below a node where every question that still matters was answered "I do not know". Where more than six
 * cases or two questions would be needed, the question that leaves fewest different answers is asked again; once all
 * have been asked twice, what cannot be told apart is said to depend. Cost: linear in a small diagram, for each pair of
 * open questions.
 */
export function endOf(compiled: Compiled, diagram: Diagram, root: number, answers: Answers): End | Again {
  const outcomes = outcomesBelow(diagram, root)
  if (new Set(outcomes.map(leadKey)).size <= 1) return { kind: 'settled', outcome: inCommon(outcomes) }
  const leads = leadsOf(diagram, root)
  const open = inAskingOrder(compiled, leads.table.support(leads.root))
  const pairs = pairsOf(open)
  const whole = pairs.map((pair) => drawCases(compiled, leads, pair))
  const exact = whole.filter((shapes) => shapes.every(({ leads: few }) => few.size === 1))
  const fewest = smallest(exact, (shapes) => shapes.length)
  if (fewest && fewest.length <= MOST_CASES) return { kind: 'cases', cases: casesOf(compiled, diagram, root, fewest) }
  const askable = open.filter((question) => answers[questionAt(compiled, question).source.id] === DONT_KNOW)
  const again = smallest(askable, (question) => meanLeads(compiled, leads, question))
  if (again !== undefined) return { kind: 'again', question: again }
  const folded = whole.map((shapes) => fold(shapes))
  const surest = smallest(folded, (shapes) => shapes.length - shares(shapes) * (MOST_CASES + 1))
  return { kind: 'cases', cases: casesOf(compiled, diagram, root, surest ?? broken('no question is open')) }
}

/** A diagram whose leaves are what comes first: what is beside it does not tell cases apart. */
type Leads = { readonly table: DiagramTable; readonly root: number }

function leadsOf(diagram: Diagram, root: number): Leads {
  const table = new DiagramTable()
  const leaves = new Map<string, number>()
  const leafOf = (outcome: number): number => {
    const key = leadKey(outcomeAt(diagram, outcome))
    const lead = leaves.get(key) ?? leaves.size
    leaves.set(key, lead)
    return table.leaf(lead)
  }
  return { table, root: diagram.table.copyInto(table, root, leafOf) }
}

/** Some completions: those that answer up to two questions so. `leads`: what comes first in them. */
type Shape = {
  readonly when: ReadonlyMap<number, readonly number[]>
  readonly leads: ReadonlySet<number>
  /** How many combinations of answers to the two questions it stands for. */
  readonly ways: number
}

/** The options of a question that a case settles. */
function optionsOf({ when }: Shape, question: number): readonly number[] {
  return when.get(question) ?? broken(`no case of question ${question}`)
}

/** One question alone, then each with each other, in both orders. */
function pairsOf(open: readonly number[]): (readonly [number] | readonly [number, number])[] {
  return open.flatMap((first) => [
    [first] as const,
    ...open.filter((second) => second !== first).map((second) => [first, second] as const),
  ])
}

/** Options of a question by what they lead to; those that cannot be are left out. */
function branchesOf(compiled: Compiled, { table, root }: Leads, question: number): Map<number, number[]> {
  const branches = new Map<number, number[]>()
  for (const option of questionAt(compiled, question).accepts.keys()) {
    const node = table.restrict(root, question, option)
    if (node === ABSENT) continue
    const same = branches.get(node)
    if (same) same.push(option)
    else branches.set(node, [option])
  }
  return branches
}

/** The cases that one or two questions make: each answer to the first, and below it to the second where it matters. */
function drawCases(compiled: Compiled, leads: Leads, [first, second]: readonly [number, number?]): Shape[] {
  const { table } = leads
  const all = second === undefined ? 1 : questionAt(compiled, second).accepts.length
  const shapes = [...branchesOf(compiled, leads, first)].flatMap(([node, options]): Shape[] => {
    if (second === undefined || !table.support(node).has(second))
      return [{ when: new Map([[first, options]]), leads: table.outcomesBelow(node), ways: options.length * all }]
    return [...branchesOf(compiled, { table, root: node }, second)].map(([below, others]) => ({
      when: new Map([
        [first, options],
        [second, others],
      ]),
      leads: table.outcomesBelow(below),
      ways: options.length * others.length,
    }))
  })
  return merged(shapes, first)
}

/** Cases that differ in the first question only, and put the same first, are one. */
function merged(shapes: readonly Shape[], first: number): Shape[] {
  const groups = new Map<string, Shape>()
  for (const shape of shapes) {
    const rest = [...shape.when].filter(([question]) => question !== first)
    const key = shape.leads.size === 1 ? `${[...shape.leads].join()}|${rest.join('|')}` : `${groups.size}*`
    const known = groups.get(key)
    groups.set(key, known ? united(known, shape, first) : shape)
  }
  return [...groups.values()]
}

function united(a: Shape, b: Shape, first: number): Shape {
  const options = [...optionsOf(a, first), ...optionsOf(b, first)].sort((x, y) => x - y)
  return {
    when: new Map([...a.when, [first, options]]),
    leads: new Set([...a.leads, ...b.leads]),
    ways: a.ways + b.ways,
  }
}

/** At most six: those of an answer to the first question become one that depends, then those that are left over. */
function fold(shapes: readonly Shape[]): Shape[] {
  let folded = [...shapes]
  while (folded.length > MOST_CASES) {
    const [first = broken('a case without a question')] = folded.flatMap(({ when }) => [...when.keys()])
    const finest = folded.filter(({ when }) => when.size > 1)
    const target = finest.at(-1) ?? folded.at(-1) ?? broken('no case to fold')
    // Every case that shares an answer to the first question goes with it: cases must stay apart.
    let joined = together(folded, first, optionsOf(target, first))
    if (joined.length === 1)
      joined = together(
        folded,
        first,
        folded.slice(MOST_CASES - 1).flatMap((shape) => optionsOf(shape, first)),
      )
    const every = new Set(joined.flatMap((shape) => optionsOf(shape, first)))
    const one: Shape = {
      when: new Map([[first, [...every].sort((a, b) => a - b)]]),
      leads: new Set(joined.flatMap((shape) => [...shape.leads])),
      ways: joined.reduce((sum, { ways }) => sum + ways, 0),
    }
    folded = [...folded.filter((shape) => !joined.includes(shape)), one]
  }
  return folded
}

/** The cases that share an answer to a question with those of some options, and with one another. */
function together(shapes: readonly Shape[], question: number, options: readonly number[]): Shape[] {
  const joined = shapes.filter((shape) => optionsOf(shape, question).some((option) => options.includes(option)))
  const more = new Set(joined.flatMap((shape) => optionsOf(shape, question)))
  return more.size > new Set(options).size ? together(shapes, question, [...more]) : joined
}

/** The part of all combinations that some cases settle. */
function shares(shapes: readonly Shape[]): number {
  const total = shapes.reduce((sum, { ways }) => sum + ways, 0)
  const settled = shapes.reduce((sum, { ways, leads }) => sum + (leads.size === 1 ? ways : 0), 0)
  return settled / total
}

/** How many different things may come first once a question is answered, on average. */
function meanLeads(compiled: Compiled, leads: Leads, question: number): number {
  const branches = [...branchesOf(compiled, leads, question)]
  const options = branches.reduce((sum, [, each]) => sum + each.length, 0)
  return branches.reduce((sum, [node, each]) => sum + leads.table.outcomesBelow(node).size * each.length, 0) / options
}

function smallest<T>(all: readonly T[], measure: (each: T) => number): T | undefined {
  return all.reduce<{ each: T; size: number } | null>((best, each) => {
    const size = measure(each)
    return best === null || size < best.size ? { each, size } : best
  }, null)?.each
}

/** The cases in words of the data: the surest first, a channel after a tool, then those that stand for most. */
function casesOf(compiled: Compiled, diagram: Diagram, root: number, shapes: readonly Shape[]): Case[] {
  return shapes
    .map((shape) => ({ shape, said: caseOf(compiled, diagram, root, shape) }))
    .toSorted((a, b) => doubtOf(compiled, a.said) - doubtOf(compiled, b.said) || b.shape.ways - a.shape.ways)
    .map(({ said }) => said)
}

/**
 * How far a case is from a certain tool made for it, in the order of outcomes: what is to confirm comes before what only
 * serves for want of better. Between equals paper comes after a tool.
 */
function doubtOf({ tools }: Compiled, said: Case): number {
  const lead = leadOf(said)
  if (!lead) return said.kind === 'none' ? 8 : 9
  const isChannel = tools.some(({ source }) => source.id === lead.tool && source.kind === 'channel')
  return (lead.role === 'primary' ? 0 : 4) + (said.top ? 0 : 2) + Number(isChannel)
}

function caseOf(compiled: Compiled, diagram: Diagram, root: number, { when }: Shape): Case {
  const outcomes = completionsOf(diagram, root, [...when]).flatMap((node) => outcomesBelow(diagram, node))
  const common = inCommon(outcomes)
  const names = [...when].map(([question, options]) => {
    const { source } = questionAt(compiled, question)
    return [source.id, options.map((option) => source.options[option]?.id ?? broken(`no option ${option}`))] as const
  })
  const said = { ...common, when: Object.fromEntries(names), among: [] }
  if (new Set(outcomes.map(leadKey)).size === 1) return said
  const among = new Map(outcomes.flatMap((outcome) => leadOf(outcome) ?? []).map((lead) => [choiceKey(lead), lead]))
  return { ...said, kind: 'depends', top: null, toConfirm: [], fallbacks: [], gaps: [], among: [...among.values()] }
}

/** The nodes below which the completions of a case are. */
function completionsOf(diagram: Diagram, root: number, when: (readonly [number, readonly number[]])[]): number[] {
  return when.reduce<number[]>(
    (nodes, [question, options]) =>
      nodes
        .flatMap((node) => options.map((option) => diagram.table.restrict(node, question, option)))
        .filter((node) => node !== ABSENT),
    [root],
  )
}

function outcomesBelow(diagram: Diagram, root: number): Outcome[] {
  return [...diagram.table.outcomesBelow(root)].map((outcome) => outcomeAt(diagram, outcome))
}
