import { statementsOf } from '#engine/reasons.ts'
import type { Reason } from '#engine/types.ts'
import type { Status } from '#knowledge/statement.ts'
import type { CitedSource, KnowledgeDetails, CitedPlace } from '#knowledge/views/details.ts'
import type { Names } from '#text/names.ts'

/** How sure a statement is, and where it is written. */
export type Cited = { readonly status: Status; readonly cite: readonly CitedPlace[] }

/** What a page needs to find evidence: the loaded records and the names of the first load. */
type Known = { readonly details: KnowledgeDetails; readonly names: Pick<Names, 'findTool'> }

/**
 * The evidence of a reason: for each statement it repeats, how sure it is and where it is written. Statements whose
 * proofs the page has not loaded, and outdated ones, are left out.
 */
export function evidenceOf(reason: Reason, { details, names }: Known): Cited[] {
  return statementsOf(reason).flatMap(({ tool, list, id }) => {
    const status = names.findTool(tool)?.[list].find((statement) => statement.id === id)?.status
    const cite = details.tools[tool]?.cites[`${list}/${id}`]
    return status === undefined || cite === undefined ? [] : [{ status, cite }]
  })
}

/** A source of a page: the places in it that matter there, and the least fresh of the statements it carries. */
export type Evidence = { readonly source: CitedSource; readonly locators: readonly string[]; readonly status: Status }

const staleness = { current: 0, 'to-confirm': 1, outdated: 2 } as const

/** The sources behind some statements, each once, in the order in which they are first cited. */
export function bySource(cited: readonly Cited[], sources: KnowledgeDetails['sources']): Evidence[] {
  const found = new Map<string, { locators: Set<string>; status: Status }>()
  for (const { status, cite } of cited) {
    for (const { source, locator } of cite) {
      const entry = found.get(source) ?? { locators: new Set<string>(), status }
      entry.locators.add(locator)
      if (staleness[status] > staleness[entry.status]) entry.status = status
      found.set(source, entry)
    }
  }
  return [...found].flatMap(([id, { locators, status }]) => {
    const source = sources[id]
    return source ? [{ source, locators: [...locators], status }] : []
  })
}
