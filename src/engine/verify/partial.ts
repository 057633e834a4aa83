import type { Finding } from '#knowledge/finding.ts'

import { keepPossible } from '#engine/answers.ts'
import { type Compiled, FITS } from '#engine/compile.ts'
import { explore, verdictBit, verdictsOf } from '#engine/diagram.ts'
import { choose } from '#engine/facts.ts'
import { outcomeKey, outcomeOf } from '#engine/outcome.ts'
import type { Answers } from '#engine/types.ts'
import { decide } from '#engine/verdict.ts'
import { enumerate } from './enumerate.ts'

/**
 * Point 9: what the engine says of partial answers is exactly what their completions have in common. Compares the
 * decision diagram with an enumeration of the completions.
 */
export function checkPartial(compiled: Compiled, answers: Answers): Finding[] {
  const chosen = choose(compiled, answers)
  const diagram = explore(compiled, chosen)
  const counts = new Map<string, number>()
  const verdicts = new Uint16Array(compiled.tools.length)
  enumerate(compiled, chosen, (leaf) => {
    const codes = decide(compiled, leaf.facts)
    const key = outcomeKey(outcomeOf(compiled, codes, leaf.facts))
    counts.set(key, (counts.get(key) ?? 0) + leaf.count)
    for (const [tool, code] of codes.entries()) verdicts[tool] = verdictsOf(verdicts, tool) | verdictBit(code)
  })
  if (diagram.count === 0 && counts.size === 0) return []
  const findings: Finding[] = []
  const report = (message: string) =>
    findings.push({
      code: 'partial',
      file: 'base.json',
      path: '',
      message: `${message}: ${query(answers)}`,
      remedy: 'this is a bug of the engine: report it',
    })

  for (const [index, outcome] of diagram.outcomes.entries()) {
    const key = outcomeKey(outcome)
    if (diagram.counts.get(index) !== counts.get(key))
      report(`${diagram.counts.get(index)} completions by diagram, ${counts.get(key)} by enumeration, for ${key}`)
  }
  if (diagram.outcomes.length !== counts.size)
    report(`${diagram.outcomes.length} outcomes by diagram, ${counts.size} by enumeration`)
  for (const tool of compiled.tools) {
    if (diagram.verdicts[tool.index] !== verdicts[tool.index]) report(`the verdicts of "${tool.source.id}" differ`)
  }
  return findings
}

/**
 * Point 5: the order of answers never matters, and adding an answer never brings back a tool that was ruled out. Gives
 * the answers one by one, then all of them the other way round. Together with point 9 this holds for every answer: the
 * completions of more answers are among those of fewer.
 */
export function checkOrder(compiled: Compiled, answers: Answers): Finding[] {
  const findings: Finding[] = []
  const entries = Object.entries(answers)
  let before: Uint16Array | null = null
  for (let given = 1; given <= entries.length; given++) {
    const so = Object.fromEntries(entries.slice(0, given))
    const after = explore(compiled, choose(compiled, so)).verdicts
    for (const { index, source } of compiled.tools) {
      if (before === null || canFit(before, index) || !canFit(after, index)) continue
      findings.push({
        code: 'order',
        file: `tools/${source.id}.json`,
        path: '',
        message: `ruled out, then brought back by an answer: ${query(so)}`,
        remedy: 'this is a bug of the engine: report it',
      })
    }
    before = after
  }
  // Everything that is said comes from the answers kept, by question: it is enough that these are the same.
  const [first, second] = [entries, [...entries].reverse()].map((ordered) =>
    choose(compiled, keepPossible(compiled, Object.fromEntries(ordered)).answers).join(),
  )
  if (first !== second) {
    findings.push({
      code: 'order',
      file: 'base.json',
      path: '',
      message: `the order of answers matters: ${query(answers)}`,
      remedy: 'this is a bug of the engine: report it',
    })
  }
  return findings
}

function canFit(verdicts: Uint16Array, tool: number): boolean {
  return verdictsOf(verdicts, tool) >> FITS !== 0
}

function query(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, option]) => `${question}=${option}`)
    .join('&')
}
