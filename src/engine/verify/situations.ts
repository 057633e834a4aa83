import type { Finding } from '#knowledge/finding.ts'
import type { Situation } from '#knowledge/schema.ts'

import { keepPossible } from '#engine/answers.ts'
import type { Compiled } from '#engine/compile.ts'
import { consult } from '#engine/consult.ts'
import { leadOf } from '#engine/outcome.ts'
import type { Choice, Evaluation } from '#engine/types.ts'

/** Point 7: every situation gives the outcome it declares. */
export function checkSituations(compiled: Compiled, situations: readonly Situation[]): Finding[] {
  return situations.flatMap((situation) => {
    const file = `situations/${situation.id}.json`
    const { dropped } = keepPossible(compiled, situation.answers)
    const findings = dropped.map(({ question, option }): Finding => ({
      code: 'situation',
      file,
      path: `answers.${question}`,
      message: `"${option}" cannot be chosen with the other answers`,
      remedy: 'correct the answers, or the condition under which the option exists',
    }))
    return [...findings, ...compare(file, situation, consult(compiled, situation.answers))]
  })
}

function compare(file: string, { expect }: Situation, given: Evaluation): Finding[] {
  const findings: Finding[] = []
  const report = (path: string, wanted: string, got: string) =>
    findings.push({
      code: 'situation',
      file,
      path: `expect.${path}`,
      message: `expects ${wanted || 'nothing'}, the guide gives ${got || 'nothing'}`,
      remedy: 'correct what the situation expects, or the statement that decides',
    })
  const first = given.recommended[0]
  if (expect.outcome !== given.outcome) {
    const detail =
      given.outcome === 'undecided' ? ` (missing ${given.missing.join(', ')})` : first ? ` (${first.tool})` : ''
    report('outcome', expect.outcome, given.outcome + detail)
    return findings
  }
  if (expect.recommended !== undefined && expect.recommended !== first?.tool)
    report('recommended', expect.recommended, first?.tool ?? '')
  if (expect.with !== undefined && [...expect.with].sort().join() !== [...(first?.with ?? [])].sort().join()) {
    report('with', expect.with.join(', '), first?.with.join(', ') ?? '')
  }
  const lists = {
    complements: given.complements.flatMap(toolsOf),
    fallbacks: given.fallbacks.flatMap(toolsOf),
    toConfirm: given.toConfirm.flatMap(toolsOf),
    avoid: given.avoid.map((avoid) => avoid.tool),
    cases: given.cases.flatMap((each) => toolsOf(leadOf(each))),
    safe: given.safe.flatMap(toolsOf),
  }
  for (const [name, got] of Object.entries(lists)) {
    // The keys of `lists` are keys of the expectation.
    const absent = (expect[name as keyof typeof lists] ?? []).filter((id) => !got.includes(id))
    if (absent.length > 0) report(name, absent.join(', '), got.join(', '))
  }
  if (expect.gap !== undefined && !given.gaps.includes(expect.gap)) report('gap', expect.gap, given.gaps.join(', '))
  return findings
}

function toolsOf(choice: Choice | null): readonly string[] {
  return choice === null ? [] : [choice.tool, ...choice.with]
}
