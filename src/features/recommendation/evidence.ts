import type { Answers, Evaluation, Reason } from '#engine/types.ts'
import { mayHold } from '#knowledge/condition.ts'
import type { Status } from '#knowledge/statement.ts'
import type { CoreTool } from '#knowledge/views/core.ts'
import type { CitedSource, KnowledgeDetails, Place } from '#knowledge/views/details.ts'

type Cited = { readonly status: Status; readonly cite: readonly Place[] }

/** A source of the page: the places that matter here, and how fresh what they say is. */
export type Evidence = { readonly source: CitedSource; readonly locators: readonly string[]; readonly status: Status }

type Input = {
  readonly evaluation: Evaluation
  readonly details: KnowledgeDetails
  readonly findTool: (id: string) => CoreTool | undefined
  /** The tools whose steps, checks and limits are on the page. */
  readonly tools: readonly string[]
}

/** Every source behind what the page says, each once, with the least fresh of the statements it carries. */
export function collectEvidence({ evaluation, details, findTool, tools }: Input): Evidence[] {
  const reasons = [
    ...evaluation.recommended,
    ...evaluation.complements,
    ...evaluation.fallbacks,
    ...evaluation.toConfirm,
    ...evaluation.avoid,
  ].flatMap((entry) => entry.reasons)
  const cited = [
    ...reasons.flatMap((reason) => citedReason(reason, details, findTool)),
    ...tools.flatMap((id) => citedTool(id, evaluation.answers, details, findTool)),
    ...evaluation.gaps.map((id): Cited => ({ status: 'current', cite: details.gaps[id] ?? [] })),
  ]
  return bySource(cited, details)
}

const lists = { use: 'uses', exclusion: 'exclusions', unmet: 'prerequisites' } as const

function citedReason(reason: Reason, details: KnowledgeDetails, findTool: Input['findTool']): Cited[] {
  if (reason.code !== 'use' && reason.code !== 'exclusion' && reason.code !== 'unmet') return []
  const list = lists[reason.code]
  const status = findTool(reason.tool)?.[list].find((entry) => entry.id === reason.statement)?.status
  const cite = details.tools[reason.tool]?.cites[`${list}/${reason.statement}`]
  return status === undefined || cite === undefined ? [] : [{ status, cite }]
}

function citedTool(id: string, answers: Answers, details: KnowledgeDetails, findTool: Input['findTool']): Cited[] {
  const tool = details.tools[id]
  const shown = [...(tool?.access ?? []), ...(tool?.limits ?? [])].filter(
    (fact) => fact.status !== 'outdated' && mayHold(fact.when, answers),
  )
  const checks = (findTool(id)?.prerequisites ?? [])
    .filter((check) => mayHold(check.when, answers))
    .map((check): Cited => ({ status: check.status, cite: tool?.cites[`prerequisites/${check.id}`] ?? [] }))
  return [...shown, ...checks]
}

const freshness = { current: 0, 'to-confirm': 1, outdated: 2 } as const

function bySource(cited: readonly Cited[], details: KnowledgeDetails): Evidence[] {
  const found = new Map<string, { locators: Set<string>; status: Status }>()
  for (const { status, cite } of cited) {
    for (const { source, locator } of cite) {
      const entry = found.get(source) ?? { locators: new Set<string>(), status }
      entry.locators.add(locator)
      if (freshness[status] > freshness[entry.status]) entry.status = status
      found.set(source, entry)
    }
  }
  return [...found].flatMap(([id, { locators, status }]) => {
    const source = details.sources[id]
    return source ? [{ source, locators: [...locators], status }] : []
  })
}
