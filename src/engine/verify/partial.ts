import type { Finding } from '#knowledge/finding.ts'

import { type Compiled, FITS } from '#engine/compile.ts'
import { explore, verdictBit } from '#engine/diagram.ts'
import { choose, factsOf } from '#engine/facts.ts'
import { outcomeKey, outcomeOf } from '#engine/outcome.ts'
import type { Answers } from '#engine/types.ts'
import { bound, decide, OPEN_VERDICT } from '#engine/verdict.ts'
import { enumerate } from './enumerate.ts'

/**
 * Point 9: what the engine says of partial answers is exactly what their completions have in common. Compares the
 * decision diagram and the Kleene bound with an enumeration of the completions.
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
    for (const [tool, code] of codes.entries()) verdicts[tool] = (verdicts[tool] ?? 0) | verdictBit(code)
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
  const bounds = bound(compiled, factsOf(compiled, chosen))
  for (const tool of compiled.tools) {
    const set = verdicts[tool.index] ?? 0
    if (diagram.verdicts[tool.index] !== set) report(`the verdicts of "${tool.source.id}" differ`)
    const code = bounds[tool.index] ?? OPEN_VERDICT
    if (code !== OPEN_VERDICT && set !== verdictBit(code))
      report(`the bound on "${tool.source.id}" claims more than its completions`)
  }
  return findings
}

/**
 * Point 5: adding an answer never brings back a tool that was ruled out, and the order of answers never matters. Walks
 * the answers one by one, in the order given and in the reverse one; both must end on the same verdicts. Together with
 * point 9 this holds for every answer: the completions of more answers are among those of fewer.
 */
export function checkMonotone(compiled: Compiled, answers: Answers): Finding[] {
  const findings: Finding[] = []
  const entries = Object.entries(answers)
  const isRuledOut = (code: number | undefined) => code !== undefined && code < FITS
  const ends = [entries, [...entries].reverse()].map((ordered) => {
    let before = bound(compiled, factsOf(compiled, choose(compiled, {})))
    for (let given = 1; given <= ordered.length; given++) {
      const so = Object.fromEntries(ordered.slice(0, given))
      const after = bound(compiled, factsOf(compiled, choose(compiled, so)))
      for (const tool of compiled.tools) {
        if (isRuledOut(before[tool.index]) && !isRuledOut(after[tool.index])) {
          findings.push({
            code: 'monotone',
            file: `tools/${tool.source.id}.json`,
            path: '',
            message: `ruled out, then brought back by an answer: ${query(so)}`,
            remedy: 'this is a bug of the engine: report it',
          })
        }
      }
      before = after
    }
    return before.join()
  })
  if (ends[0] !== ends[1]) {
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

function query(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, option]) => `${question}=${option}`)
    .join('&')
}
