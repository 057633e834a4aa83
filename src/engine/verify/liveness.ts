import { rowsOf } from '#knowledge/condition.ts'
import type { Condition } from '#knowledge/statement.ts'

import { type Compiled, type CompiledTool, EXCLUDED, isFit, UNAVAILABLE } from '#engine/compile.ts'
import { ABSENT, type DiagramNode } from '#engine/diagram-table.ts'
import { isCertain } from '#engine/facts.ts'
import type { LayeredKnowledge } from '#engine/asker.ts'
import type { Outcome } from '#engine/types.ts'
import { admits, codeOf } from '#engine/verdict.ts'
import type { Findings } from '#knowledge/finding.ts'
import type { Leaf } from './enumerate.ts'

type Proved = { readonly region: string | null; readonly compiled: Compiled }

/** Point 4: marks what made a difference in some combination of some stack; what never did is dead. */
export class Liveness {
  /** `tool/…`, `use/…`, `exclusion/…`, `option/…`, `gap/…`: what has mattered. */
  readonly #marks = new Set<string>()

  markLeaf({ region, compiled }: Proved, leaf: Leaf, codes: Uint8Array, outcome: Outcome): void {
    for (const gap of outcome.gaps) this.#marks.add(`gap/${gap}`).add(`gap/${gap}@${region}`)
    for (const tool of compiled.tools) {
      const { id } = tool.source
      const code = codeOf(codes, tool.index)
      if (code === EXCLUDED || isFit(code)) this.#marks.add(`tool/${id}`)
      if (code === UNAVAILABLE) continue
      const holding = tool.exclusions.filter((exclusion) => isCertain(compiled, exclusion.rows, leaf.facts))
      const [only] = holding
      if (only && holding.length === 1) this.#marks.add(`exclusion/${id}/${only.id}`)
      if (holding.length > 0 || !admits(compiled, tool, leaf.facts)) continue
      this.#markUses(compiled, tool, codes, leaf)
    }
  }

  /** `optionsOf`: every option of a question that the leaf stands for: rules of tools tell fewer people apart than notices. */
  markNotices(whole: LayeredKnowledge, optionsOf: (question: string) => readonly string[]): void {
    for (const { id, when } of whole.notices ?? [])
      if (when !== undefined && !this.#marks.has(`notice/${id}`) && holdsForSome(when, optionsOf))
        this.#marks.add(`notice/${id}`)
  }

  /** A use is live where the verdict would differ without it. */
  #markUses(compiled: Compiled, tool: CompiledTool, codes: Uint8Array, leaf: Leaf): void {
    const inherited = tool.standards.map((standard) => codeOf(codes, standard)).filter(isFit)
    const holding = tool.uses.filter((use) => isCertain(compiled, use.rows, leaf.facts))
    for (const use of holding) {
      const others = [...holding.filter((other) => other !== use).map((other) => other.code), ...inherited]
      if (others.every((code) => code > use.code)) this.#marks.add(`use/${tool.source.id}/${use.id}`)
    }
  }

  /** An option is live where another option of its question leads elsewhere. */
  markOptions(compiled: Compiled, nodes: readonly DiagramNode[]): void {
    for (const node of nodes) {
      if (node.kind !== 'branch') continue
      const source = compiled.questions[node.question]?.source
      for (const [option, child] of node.children.entries()) {
        if (child === ABSENT || !node.children.some((other) => other !== ABSENT && other !== child)) continue
        this.#marks.add(`option/${source?.id}/${source?.options[option]?.id}`)
      }
    }
  }

  /** What is dead in every stack. `isOfStacks`: the region is no question of any stack, it chooses one. */
  report(findings: Findings, whole: LayeredKnowledge, isOfStacks: (question: string) => boolean): void {
    for (const tool of whole.tools) this.#reportTool(findings, tool)
    for (const question of whole.questions) if (isOfStacks(question.id)) this.#reportOptions(findings, question)
    for (const gap of whole.gaps) this.#reportGap(findings, gap)
    for (const { id, when, status } of whole.notices ?? []) {
      if (when === undefined || status === 'outdated' || this.#marks.has(`notice/${id}`)) continue
      const message = 'no combination of answers calls for it'
      findings.add('dead-notice', `notices/${id}.json`, 'when', message, 'widen its condition, or remove it')
    }
  }

  #reportTool(findings: Findings, tool: LayeredKnowledge['tools'][number]): void {
    const file = `tools/${tool.id}.json`
    if (!this.#marks.has(`tool/${tool.id}`)) {
      const remedy = 'give it a use that some combination of answers meets'
      findings.add('dead-tool', file, '', 'fits nowhere and is excluded nowhere', remedy)
    }
    const lists = [
      ['use', 'uses', tool.uses],
      ['exclusion', 'exclusions', tool.exclusions],
    ] as const
    for (const [kind, list, statements] of lists) {
      for (const [index, { id, status }] of statements.entries()) {
        if (status === 'outdated' || this.#marks.has(`${kind}/${tool.id}/${id}`)) continue
        const message = `the ${kind} "${id}" changes no verdict`
        findings.add(`dead-${kind}`, file, `${list}[${index}]`, message, 'widen its condition, or remove it')
      }
    }
  }

  #reportOptions(findings: Findings, { id, options }: LayeredKnowledge['questions'][number]): void {
    const file = `questions/${id}.json`
    const remedy = 'use it in a condition, or remove it'
    const dead = [...options.entries()].filter(([, option]) => !this.#marks.has(`option/${id}/${option.id}`))
    if (dead.length === options.length) {
      findings.add('dead-question', file, '', 'no answer to this question changes any recommendation', remedy)
      return
    }
    for (const [index, option] of dead) {
      const message = `the option "${option.id}" never changes a recommendation`
      findings.add('dead-option', file, `options[${index}]`, message, remedy)
    }
  }

  /** A declared gap must be one: in every region that declares it, or somewhere where none is named. */
  #reportGap(findings: Findings, { id, regions, status }: LayeredKnowledge['gaps'][number]): void {
    if (status === 'outdated') return
    const file = `gaps/${id}.json`
    if (regions === 'all') {
      if (this.#marks.has(`gap/${id}`)) return
      findings.add('stale-gap', file, '', 'declared, but everywhere a tool fits', 'narrow it, or remove it')
      return
    }
    for (const [index, region] of regions.entries()) {
      if (this.#marks.has(`gap/${id}@${region}`)) continue
      const message = `declared, but in "${region}" a tool always fits`
      findings.add('stale-gap', file, `regions[${index}]`, message, 'remove this region from the gap')
    }
  }
}

/** Whether some of the combinations that a leaf stands for meet a condition: each question is free of the others there. */
function holdsForSome(when: Condition, optionsOf: (question: string) => readonly string[]): boolean {
  return rowsOf(when).some(({ accepts, unless }) => {
    const isMet = [...accepts].every(([question, options]) => optionsOf(question).some((id) => options.includes(id)))
    const isRefused = [...(unless ?? [])].every(([question, options]) =>
      optionsOf(question).every((id) => options.includes(id)),
    )
    return isMet && !(unless !== null && isRefused)
  })
}
