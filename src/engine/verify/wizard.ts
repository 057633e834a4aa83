import { DONT_KNOW, DONT_KNOW_FINAL } from '#knowledge/constants.ts'
import type { Finding } from '#knowledge/finding.ts'

import { endOf } from '#engine/cases.ts'
import { type Compiled, questionAt } from '#engine/compile.ts'
import type { Diagram } from '#engine/diagram.ts'
import { ABSENT, type DiagramTable } from '#engine/diagram-table.ts'
import { inAskingOrder, planQuestions } from '#engine/next-question.ts'
import type { Answers, Evaluation } from '#engine/types.ts'
import { invariant } from '#lib/assert.ts'
import { wrongBelow } from './cases.ts'

/** Number of questions of a path → number of paths. */
type Lengths = ReadonlyMap<number, number>

export type PathStatistics = {
  readonly paths: number
  readonly mean: number
  readonly median: number
  readonly longest: number
}

/** Number of paths by how they end. */
export type Ends = Readonly<Record<Exclude<Evaluation['outcome'], 'undecided'>, number>>

export type WizardReport = {
  /** From the first question to the verdict, the profile included, when every question is answered. */
  readonly whole: PathStatistics
  /** With the profile known: what a returning reader answers. */
  readonly afterProfile: PathStatistics
  /** How paths end when every question is answered. */
  readonly ends: Ends
  /** How paths end when any detail may be answered "I do not know" as well. */
  readonly endsWithRefusals: Ends
}

/**
 * Points 6 and 10: walks every path of the wizard, "I do not know" to any detail included, and checks that each ends, asks
 * only what matters and ends on one of the four outcomes, whose cases cover all that is left open and agree with it. What
 * is said where the profile or the exchange is unknown too: see `checkCases`.
 */
export function checkWizard(
  compiled: Compiled,
  diagram: Diagram,
): WizardReport & { readonly findings: readonly Finding[] } {
  const { table } = diagram
  const answered = new Walk(compiled, diagram, false)
  const refusing = new Walk(compiled, diagram, true)
  const ends = answered.endsFrom(diagram.root, new Map())
  const endsWithRefusals = refusing.endsFrom(diagram.root, new Map())
  const whole = lengthsFrom(compiled, table, diagram.root, new Map())
  const afterProfile = new Map<number, number>()
  const memo = new Map<number, Lengths>()
  for (const root of profiles(compiled, table, diagram.root)) {
    for (const [length, paths] of lengthsFrom(compiled, table, root, memo))
      afterProfile.set(length, (afterProfile.get(length) ?? 0) + paths)
  }
  return {
    findings: [...new Set([...answered.wrong, ...refusing.wrong])].map(wizardFinding),
    whole: statistics(whole),
    afterProfile: statistics(afterProfile),
    ends,
    endsWithRefusals,
  }
}

/** Questions answered "I do not know", and how often. */
type Refused = ReadonlyMap<number, 1 | 2>

const NONE: Ends = { recommended: 0, 'by-case': 0, 'to-confirm': 0, none: 0 }

class Walk {
  readonly wrong = new Set<string>()
  readonly #compiled: Compiled
  readonly #diagram: Diagram
  readonly #mayRefuse: boolean
  readonly #memo = new Map<string, Ends>()

  constructor(compiled: Compiled, diagram: Diagram, mayRefuse: boolean) {
    this.#compiled = compiled
    this.#diagram = diagram
    this.#mayRefuse = mayRefuse
  }

  endsFrom(root: number, refused: Refused): Ends {
    const { table } = this.#diagram
    const open = inAskingOrder(this.#compiled, table.support(root))
    const key = `${root}:${open.map((question) => refused.get(question) ?? 0).join('')}`
    const known = this.#memo.get(key)
    if (known) return known
    const ends = this.#work(root, refused, open)
    this.#memo.set(key, ends)
    return ends
  }

  #work(root: number, refused: Refused, open: readonly number[]): Ends {
    const next = open.find((question) => !refused.has(question))
    if (next !== undefined) return this.#ask(root, refused, next, 1)
    const end = endOf(this.#compiled, this.#diagram, root, this.#answersOf(refused))
    if (end.kind === 'again') {
      if (refused.get(end.question) !== 1) this.wrong.add(`a third time: ${this.#idOf(end.question)}`)
      return refused.get(end.question) === 1 ? this.#ask(root, refused, end.question, 2) : NONE
    }
    if (end.kind === 'settled') return { ...NONE, [end.outcome.kind]: 1 }
    const wrong = wrongBelow(this.#compiled, this.#diagram, root, end.cases)
    if (wrong !== null) this.wrong.add(`${wrong}, where ${open.map((each) => this.#idOf(each)).join(', ')} are open`)
    return { ...NONE, 'by-case': 1 }
  }

  #ask(root: number, refused: Refused, question: number, time: 1 | 2): Ends {
    const { table } = this.#diagram
    const children = [...questionAt(this.#compiled, question).accepts.keys()]
      .map((option) => table.restrict(root, question, option))
      .filter((child) => child !== ABSENT)
    if (new Set(children).size < 2) this.wrong.add(`"${this.#idOf(question)}" is asked though it cannot matter`)
    const ends = children.map((child) => this.endsFrom(child, refused))
    if (this.#mayRefuse && questionAt(this.#compiled, question).source.stage === 'precision')
      ends.push(this.endsFrom(root, new Map([...refused, [question, time]])))
    return ends.reduce((sum, each) => added(sum, each), NONE)
  }

  #answersOf(refused: Refused): Answers {
    return Object.fromEntries(
      [...refused].map(([question, times]) => [this.#idOf(question), times === 1 ? DONT_KNOW : DONT_KNOW_FINAL]),
    )
  }

  #idOf(question: number): string {
    return questionAt(this.#compiled, question).source.id
  }
}

function added(a: Ends, b: Ends): Ends {
  return {
    recommended: a.recommended + b.recommended,
    'by-case': a['by-case'] + b['by-case'],
    'to-confirm': a['to-confirm'] + b['to-confirm'],
    none: a.none + b.none,
  }
}

/** How long the paths below a node are when every question is answered. */
function lengthsFrom(compiled: Compiled, table: DiagramTable, root: number, memo: Map<number, Lengths>): Lengths {
  const known = memo.get(root)
  if (known) return known
  const { next } = planQuestions(compiled, table, root)
  const lengths = new Map<number, number>(next === null ? [[0, 1]] : [])
  if (next !== null)
    for (const option of questionAt(compiled, next).accepts.keys()) {
      const child = table.restrict(root, next, option)
      if (child === ABSENT) continue
      for (const [length, paths] of lengthsFrom(compiled, table, child, memo))
        lengths.set(length + 1, (lengths.get(length + 1) ?? 0) + paths)
    }
  memo.set(root, lengths)
  return lengths
}

/** The diagram for every combination of profile answers. */
function profiles(compiled: Compiled, table: DiagramTable, root: number): number[] {
  let roots = [root]
  for (const question of compiled.questions) {
    if (question.source.stage !== 'profil') continue
    roots = roots.flatMap((each) =>
      [...question.accepts.keys()]
        .map((option) => table.restrict(each, question.index, option))
        .filter((child) => child !== ABSENT),
    )
  }
  return roots
}

function statistics(lengths: Lengths): PathStatistics {
  const sorted = [...lengths].sort(([a], [b]) => a - b)
  const paths = sorted.reduce((sum, [, count]) => sum + count, 0)
  const total = sorted.reduce((sum, [length, count]) => sum + length * count, 0)
  let seen = 0
  const median = sorted.find(([, count]) => (seen += count) >= paths / 2)
  const longest = sorted.at(-1)
  invariant(median !== undefined && longest !== undefined, 'a wizard has a path')
  return { paths, mean: total / paths, median: median[0], longest: longest[0] }
}

function wizardFinding(message: string): Finding {
  return { code: 'wizard', file: 'questions', path: '', message, remedy: 'this is a bug of the engine: report it' }
}
