import type { Finding } from '#knowledge/finding.ts'

import { type Compiled, questionAt } from '#engine/compile.ts'
import type { Diagram } from '#engine/diagram.ts'
import { ABSENT, type DiagramTable } from '#engine/diagram-table.ts'
import { planQuestions } from '#engine/next-question.ts'

/** Number of questions of a path → number of paths. */
type Lengths = ReadonlyMap<number, number>

export type PathStatistics = {
  readonly paths: number
  readonly mean: number
  readonly median: number
  readonly longest: number
}

export type WizardReport = {
  /** From the first question to the verdict, the profile included. */
  readonly whole: PathStatistics
  /** With the profile known: what a returning reader answers. */
  readonly afterProfile: PathStatistics
}

/** Point 6: walks every path of the wizard, and checks that each ends on a verdict and asks only what matters. */
export function checkWizard(
  compiled: Compiled,
  diagram: Diagram,
): WizardReport & { readonly findings: readonly Finding[] } {
  const { table } = diagram
  const findings: Finding[] = []
  const memo = new Map<number, Lengths>()

  const lengthsFrom = (root: number, path: readonly string[]): Lengths => {
    const known = memo.get(root)
    if (known) return known
    const { next } = planQuestions(compiled, table, root)
    let lengths: Lengths
    if (next === null) {
      if (table.settled(root) === null) findings.push(wizardFinding(`a path ends without a verdict: ${path.join('&')}`))
      lengths = new Map([[0, 1]])
    } else lengths = ask(root, next, path)
    memo.set(root, lengths)
    return lengths
  }

  const ask = (root: number, next: number, path: readonly string[]): Lengths => {
    const { source } = questionAt(compiled, next)
    const total = new Map<number, number>()
    const children = new Set<number>()
    for (const [option, { id }] of source.options.entries()) {
      const child = table.restrict(root, next, option)
      if (child === ABSENT) continue
      children.add(child)
      for (const [length, paths] of lengthsFrom(child, [...path, `${source.id}=${id}`])) {
        total.set(length + 1, (total.get(length + 1) ?? 0) + paths)
      }
    }
    if (children.size < 2)
      findings.push(wizardFinding(`"${source.id}" is asked though it cannot matter: ${path.join('&')}`))
    return total
  }

  const whole = lengthsFrom(diagram.root, [])
  const afterProfile = new Map<number, number>()
  for (const root of profiles(compiled, table, diagram.root)) {
    for (const [length, paths] of lengthsFrom(root, []))
      afterProfile.set(length, (afterProfile.get(length) ?? 0) + paths)
  }
  return { findings, whole: statistics(whole), afterProfile: statistics(afterProfile) }
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
  const median = sorted.find(([, count]) => (seen += count) >= paths / 2)?.[0] ?? 0
  return { paths, mean: total / Math.max(1, paths), median, longest: sorted.at(-1)?.[0] ?? 0 }
}

function wizardFinding(message: string): Finding {
  return { code: 'wizard', file: 'questions', path: '', message, remedy: 'this is a bug of the engine: report it' }
}
