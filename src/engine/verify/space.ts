import { REGION_QUESTION } from '#knowledge/constants.ts'
import { invariant } from '#lib/assert.ts'

import { type Compiled, type CompiledQuestion, EXCLUDED, fitOf, isFit, UNAVAILABLE } from '#engine/compile.ts'
import { explore } from '#engine/diagram.ts'
import { answerTo, nothingChosen } from '#engine/facts.ts'
import type { LayeredKnowledge } from '#engine/asker.ts'
import { outcomeKey, outcomeOf } from '#engine/outcome.ts'
import type { Answers, EngineKnowledge, Outcome } from '#engine/types.ts'
import { codeOf, decide } from '#engine/verdict.ts'
import type { Findings } from '#knowledge/finding.ts'
import { enumerate, type Leaf } from './enumerate.ts'
import type { Liveness } from './liveness.ts'
import { naiveOracle, type NaiveVerdict } from './naive.ts'

export type SpaceReport = {
  /** Complete combinations, counted by pruned enumeration and by the decision diagram. */
  readonly combinations: { readonly enumeration: number; readonly diagram: number }
  readonly leaves: number
  readonly nodes: number
  /** Complete combinations by what the guide says. */
  readonly outcomes: Readonly<Record<Outcome['kind'], number>>
}

/** A stack to prove: what the engine answers one reader from. `region` is null for the nation alone. */
export type ProvedStack = {
  readonly region: string | null
  readonly knowledge: EngineKnowledge
  readonly compiled: Compiled
  readonly whole: LayeredKnowledge
}

/** Where findings go, and what made a difference in some stack: shared by all. */
export type Proof = { readonly findings: Findings; readonly live: Liveness }

/** Proves points 1 to 3 over every complete combination of a stack, by two methods whose counts must agree. */
export function checkSpace(
  { region, knowledge, compiled, whole }: ProvedStack,
  { findings, live }: Proof,
): SpaceReport {
  const counts = new Map<string, number>()
  const oracle = naiveOracle(knowledge)
  let combinations = 0
  let leaves = 0
  const outcomes = { recommended: 0, 'to-confirm': 0, none: 0 }

  enumerate(compiled, nothingChosen(compiled), (leaf) => {
    const codes = decide(compiled, leaf.facts)
    const outcome = outcomeOf(compiled, codes, leaf.facts)
    const answers = answersOf(compiled, leaf, region)
    leaves++
    combinations += leaf.count
    outcomes[outcome.kind] += leaf.count
    const key = outcomeKey(outcome)
    counts.set(key, (counts.get(key) ?? 0) + leaf.count)
    checkOutcome(findings, outcome, answers, region)
    checkVerdicts({ findings, knowledge, compiled, oracle }, codes, answers)
    live.markLeaf({ region, compiled }, leaf, codes, outcome)
    live.markNotices(whole, (question) => optionsOf(compiled, leaf, question))
  })

  const diagram = explore(compiled, nothingChosen(compiled))
  const place = region ?? 'the nation'
  for (const [index, outcome] of diagram.outcomes.entries()) {
    const key = outcomeKey(outcome)
    const counted = counts.get(key) ?? 0
    const expected = diagram.counts.get(index) ?? 0
    if (counted !== expected)
      findings.add(
        'methods',
        'base.json',
        '',
        `${place}: the two methods disagree: ${counted} and ${expected} combinations give ${key}`,
        'this is a bug of the engine: report it',
      )
  }
  if (combinations !== diagram.count) {
    findings.add(
      'methods',
      'base.json',
      '',
      `${place}: the two methods count ${combinations} and ${diagram.count} combinations`,
      'this is a bug of the engine: report it',
    )
  }
  const nodes = diagram.table.nodesBelow(diagram.root)
  live.markOptions(compiled, nodes)
  return {
    combinations: { enumeration: combinations, diagram: diagram.count },
    leaves,
    nodes: nodes.length,
    outcomes,
  }
}

function optionAt({ source }: CompiledQuestion, option: number) {
  const found = source.options[option]
  invariant(found, `"${source.id}" has no option ${option}`)
  return found
}

function answersOf(compiled: Compiled, leaf: Leaf, region: string | null): Answers {
  const answers = compiled.questions.map((question): [string, string] => [
    question.source.id,
    optionAt(question, answerTo(leaf.chosen, question.index)).id,
  ])
  return Object.fromEntries([...(region === null ? [] : [[REGION_QUESTION, region] as const]), ...answers])
}

/** Every option of a question that a leaf stands for; none where it is no question of the stack, as the region. */
function optionsOf(compiled: Compiled, { chosen, alike }: Leaf, id: string): string[] {
  const question = compiled.questions.find(({ source }) => source.id === id)
  if (!question) return []
  const options = alike.get(question.index) ?? [answerTo(chosen, question.index)]
  return options.map((option) => optionAt(question, option).id)
}

/** Answers as the query string a person can paste into `guide recommend`. */
export function describe(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, option]) => `${question}=${option}`)
    .join('&')
}

/** Point 1: a tool to use or to confirm, or a none that declared gaps explain. */
function checkOutcome(findings: Findings, outcome: Outcome, answers: Answers, region: string | null): void {
  if (outcome.kind !== 'none' || outcome.gaps.length > 0) return
  findings.add(
    'undeclared-gap',
    'gaps',
    '',
    `no tool ${region === null ? 'of the nation' : 'here'}, and no declared gap says so: ${describe(answers)}`,
    'give a tool a use for it, declare a gap for it, or stop offering the option (when)',
    `${region} ${answers['avec']} ${answers['besoin']}`,
  )
}

/** What verdicts are checked with. */
type Check = {
  readonly findings: Findings
  readonly knowledge: EngineKnowledge
  readonly compiled: Compiled
  readonly oracle: (tool: string, answers: Answers) => NaiveVerdict
}

/** Points 2 and 3: what is said of each tool is what its statements say, and nothing unsafe carries health data. */
function checkVerdicts(check: Check, codes: Uint8Array, answers: Answers): void {
  const { findings, knowledge, compiled, oracle } = check
  const isHealthData = knowledge.questions.every(
    (question) => question.options.find((option) => option.id === answers[question.id])?.healthData !== false,
  )
  for (const tool of compiled.tools) {
    const code = codeOf(codes, tool.index)
    const fits = isFit(code) ? fitOf(code) : null
    const file = `tools/${tool.source.id}.json`
    if (fits && tool.source.unsafe && isHealthData) {
      findings.add(
        'unsafe',
        file,
        'uses',
        `recommended with health data: ${describe(answers)}`,
        'narrow its uses to exchanges without health data, or exclude this one',
        tool.source.id,
      )
    }
    const naive = oracle(tool.source.id, answers)
    const said = fits ? 'fits' : code === EXCLUDED ? 'excluded' : code === UNAVAILABLE ? 'unavailable' : 'unfit'
    const isSame =
      naive.kind === said && (naive.kind !== 'fits' || (naive.role === fits?.role && naive.status === fits.status))
    if (!isSame) {
      findings.add(
        'verdict',
        file,
        '',
        `the engine says ${said}, its statements say ${naive.kind}: ${describe(answers)}`,
        'this is a bug of the engine: report it',
        tool.source.id,
      )
    }
  }
}
