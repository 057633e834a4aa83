import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Finding } from '#knowledge/finding.ts'
import { invariant } from '#lib/assert.ts'

import { type Compiled, type CompiledQuestion, EXCLUDED, fitOf, isFit, UNAVAILABLE } from '#engine/compile.ts'
import { explore } from '#engine/diagram.ts'
import type { DiagramNode } from '#engine/diagram-table.ts'
import { answerTo, isCertain, nothingChosen, OPEN } from '#engine/facts.ts'
import { outcomeKey, outcomeOf } from '#engine/outcome.ts'
import type { Answers, EngineKnowledge, Outcome } from '#engine/types.ts'
import { admits, codeOf, decide } from '#engine/verdict.ts'
import { enumerate, type Leaf } from './enumerate.ts'
import { naiveOracle, type NaiveVerdict } from './naive.ts'

export type SpaceReport = {
  readonly findings: readonly Finding[]
  /** Complete combinations, counted by pruned enumeration and by the decision diagram. */
  readonly combinations: { readonly enumeration: number; readonly diagram: number }
  readonly leaves: number
  readonly nodes: number
  readonly outcomes: { readonly recommended: number; readonly none: number }
}

/** Proves points 1 to 4 over every complete combination of answers, by two methods whose counts must agree. */
export function checkSpace(knowledge: EngineKnowledge, compiled: Compiled): SpaceReport {
  const findings = new Findings(knowledge)
  const live = new Liveness(compiled)
  const counts = new Map<string, number>()
  const oracle = naiveOracle(knowledge)
  let combinations = 0
  let leaves = 0
  let recommended = 0

  enumerate(compiled, nothingChosen(compiled), (leaf) => {
    const codes = decide(compiled, leaf.facts)
    const outcome = outcomeOf(compiled, codes, leaf.facts)
    const answers = answersOf(compiled, leaf)
    leaves++
    combinations += leaf.count
    if (outcome.top) recommended += leaf.count
    const key = outcomeKey(outcome)
    counts.set(key, (counts.get(key) ?? 0) + leaf.count)
    checkOutcome(findings, outcome, answers)
    checkVerdicts({ findings, knowledge, compiled, oracle }, codes, answers)
    live.mark(leaf, codes, outcome)
  })

  const diagram = explore(compiled, nothingChosen(compiled))
  for (const [index, outcome] of diagram.outcomes.entries()) {
    const key = outcomeKey(outcome)
    const counted = counts.get(key) ?? 0
    const expected = diagram.counts.get(index) ?? 0
    if (counted !== expected)
      findings.add(
        'methods',
        'base.json',
        '',
        `the two methods disagree: ${counted} and ${expected} combinations give ${key}`,
        'this is a bug of the engine: report it',
      )
  }
  if (combinations !== diagram.count) {
    findings.add(
      'methods',
      'base.json',
      '',
      `the two methods count ${combinations} and ${diagram.count} combinations`,
      'this is a bug of the engine: report it',
    )
  }
  const nodes = diagram.table.nodesBelow(diagram.root)
  live.report(findings, nodes)
  return {
    findings: findings.all,
    combinations: { enumeration: combinations, diagram: diagram.count },
    leaves,
    nodes: nodes.length,
    outcomes: { recommended, none: combinations - recommended },
  }
}

/** Findings, each kind at each place told once, with the first example met. */
class Findings {
  readonly all: Finding[] = []
  readonly #seen = new Set<string>()
  readonly #knowledge: EngineKnowledge

  constructor(knowledge: EngineKnowledge) {
    this.#knowledge = knowledge
  }

  add(code: string, file: string, path: string, message: string, remedy: string, once: string = message): void {
    const key = `${code} ${file} ${path} ${once}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.all.push({ code, file, path, message, remedy })
  }

  pathOf(tool: string, list: 'uses' | 'exclusions', statement: string): string {
    const source = this.#knowledge.tools.find((other) => other.id === tool)
    return `${list}[${source?.[list].findIndex((entry) => entry.id === statement) ?? -1}]`
  }
}

function optionAt({ source }: CompiledQuestion, option: number) {
  const found = source.options[option]
  invariant(found, `"${source.id}" has no option ${option}`)
  return found
}

function answersOf(compiled: Compiled, leaf: Leaf): Answers {
  return Object.fromEntries(
    compiled.questions.map((question) => [
      question.source.id,
      optionAt(question, answerTo(leaf.chosen, question.index)).id,
    ]),
  )
}

/** Answers as the query string a person can paste into `guide recommend`. */
export function describe(answers: Answers): string {
  return Object.entries(answers)
    .map(([question, option]) => `${question}=${option}`)
    .join('&')
}

/** Point 1: a recommendation, or a none that is explained by exactly the gaps that say so. */
function checkOutcome(findings: Findings, outcome: Outcome, answers: Answers): void {
  if (outcome.top !== null || outcome.gaps.length > 0) {
    if (outcome.top === null && !outcome.structural) {
      for (const gap of outcome.gaps) {
        findings.add(
          'hole',
          `gaps/${gap}.json`,
          'when',
          `declared as a regional gap, but no region has a tool for it: ${describe(answers)}`,
          'narrow the gap, or give a tool a use for this need',
          gap,
        )
      }
    }
    return
  }
  const need = `${answers['region']} ${answers['avec']} ${answers['besoin']}`
  const example = describe(answers)
  if (outcome.structural) {
    findings.add(
      'undeclared-gap',
      'gaps',
      '',
      `no tool here, and no declared gap says so: ${example}`,
      `add "${answers['region']}" to the regions of a file in data/gaps, or a use to a tool`,
      need,
    )
  } else {
    findings.add(
      'hole',
      'tools',
      '',
      `no tool anywhere for this combination: ${example}`,
      'give a tool a use for it, or stop offering the option (when)',
      need,
    )
  }
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

/** Point 4: marks what made a difference in some combination; what never did is dead. */
class Liveness {
  readonly #compiled: Compiled
  readonly #uses = new Set<string>()
  readonly #exclusions = new Set<string>()
  readonly #tools = new Set<number>()
  readonly #gaps = new Set<string>()

  constructor(compiled: Compiled) {
    this.#compiled = compiled
  }

  mark(leaf: Leaf, codes: Uint8Array, outcome: Outcome): void {
    const region = this.#compiled.questionIndex.get(REGION_QUESTION) ?? -1
    for (const option of leaf.alike.get(region) ?? [leaf.chosen[region] ?? OPEN])
      for (const gap of outcome.gaps) this.#gaps.add(`${gap}@${option}`)
    for (const tool of this.#compiled.tools) {
      const code = codeOf(codes, tool.index)
      if (code === EXCLUDED || isFit(code)) this.#tools.add(tool.index)
      if (code === UNAVAILABLE) continue
      const holding = tool.exclusions.filter((exclusion) => isCertain(this.#compiled, exclusion.rows, leaf.facts))
      if (holding.length === 1 && holding[0]) this.#exclusions.add(`${tool.index}/${holding[0].id}`)
      if (holding.length > 0 || !admits(this.#compiled, tool, leaf.facts)) continue
      this.#markUses(tool, codes, leaf)
    }
  }

  /** A use is live where the verdict would differ without it. */
  #markUses(tool: Compiled['tools'][number], codes: Uint8Array, leaf: Leaf): void {
    const inherited = tool.standards.map((standard) => codeOf(codes, standard)).filter(isFit)
    const holding = tool.uses.filter((use) => isCertain(this.#compiled, use.rows, leaf.facts))
    for (const use of holding) {
      const others = [...holding.filter((other) => other !== use).map((other) => other.code), ...inherited]
      if (others.every((code) => code > use.code)) this.#uses.add(`${tool.index}/${use.id}`)
    }
  }

  report(findings: Findings, nodes: readonly DiagramNode[]): void {
    const remedyDead = 'widen its condition, or remove it'
    for (const tool of this.#compiled.tools) {
      const file = `tools/${tool.source.id}.json`
      if (!this.#tools.has(tool.index))
        findings.add(
          'dead-tool',
          file,
          '',
          'fits nowhere and is excluded nowhere',
          'give it a use that some combination of answers meets',
        )
      for (const use of tool.uses) {
        if (!this.#uses.has(`${tool.index}/${use.id}`))
          findings.add(
            'dead-use',
            file,
            findings.pathOf(tool.source.id, 'uses', use.id),
            `the use "${use.id}" changes no verdict`,
            remedyDead,
          )
      }
      for (const exclusion of tool.exclusions) {
        if (!this.#exclusions.has(`${tool.index}/${exclusion.id}`))
          findings.add(
            'dead-exclusion',
            file,
            findings.pathOf(tool.source.id, 'exclusions', exclusion.id),
            `the exclusion "${exclusion.id}" changes no verdict`,
            remedyDead,
          )
      }
    }
    this.#reportOptions(findings, nodes)
    this.#reportGaps(findings)
  }

  #reportOptions(findings: Findings, nodes: readonly DiagramNode[]): void {
    const liveOptions = this.#compiled.questions.map(() => new Set<number>())
    for (const node of nodes) {
      if (node.kind !== 'branch') continue
      for (const [option, child] of node.children.entries()) {
        if (child >= 0 && node.children.some((other) => other >= 0 && other !== child))
          liveOptions[node.question]?.add(option)
      }
    }
    for (const question of this.#compiled.questions) {
      const file = `questions/${question.source.id}.json`
      const live = liveOptions[question.index] ?? new Set()
      if (live.size === 0) {
        findings.add(
          'dead-question',
          file,
          '',
          'no answer to this question changes any recommendation',
          'use it in a condition, or remove it',
        )
        continue
      }
      for (const [option, { id }] of question.source.options.entries()) {
        if (!live.has(option))
          findings.add(
            'dead-option',
            file,
            `options[${option}]`,
            `the option "${id}" never changes a recommendation`,
            'use it in a condition, or remove it',
          )
      }
    }
  }

  /** A declared gap must be one, in every region that declares it. */
  #reportGaps(findings: Findings): void {
    const region = this.#compiled.questions[this.#compiled.questionIndex.get(REGION_QUESTION) ?? -1]
    for (const { id } of this.#compiled.gaps) {
      const regions = this.#compiled.gapRegions.get(id) ?? []
      for (const [index, place] of regions.entries()) {
        const option = region?.optionIndex.get(place) ?? OPEN
        if (!this.#gaps.has(`${id}@${option}`)) {
          findings.add(
            'stale-gap',
            `gaps/${id}.json`,
            `regions[${index}]`,
            `declared, but in "${place}" a tool always fits`,
            'remove this region from the gap',
          )
        }
      }
    }
  }
}
