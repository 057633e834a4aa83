import { type Coverage, type CoveredRegion, type CoverageKind, toCoverage } from '#engine/coverage.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { regionStatements, toolsOf } from '#knowledge/region-statements.ts'
import type { Source } from '#knowledge/schema.ts'
import type { Citation } from '#knowledge/statement.ts'

import type { Output } from './load.ts'

const SIGNS: Readonly<Record<CoverageKind, string>> = { known: 'K', kind: 'k', partly: 'p', confirm: 'c', gap: '-' }

/** What one region's own layer holds, and from when its evidence is. Dates are null where no source bears one. */
type RegionFigures = {
  readonly id: string
  readonly counts: Readonly<Record<CoverageKind, number>>
  /** Tools of the region, alone or with others; national ones do not count. */
  readonly tools: number
  /** Statements that are the region's word: of its tools, of tools below, of its gaps, answers and contacts. */
  readonly statements: number
  readonly newest: string | null
  /** The oldest evidence on which a use of its tools rests alone. */
  readonly oldestDeciding: string | null
}

/**
 * `guide coverage`: the table need × region by what the guide answers, the counts, and what each region's layer rests
 * on. Sheets that name no region are told apart and not counted. Always 0.
 */
export function runCoverage(output: Output, knowledge: Knowledge, isJson: boolean): 0 {
  const coverage = toCoverage(knowledge)
  const isRegion = new Set(knowledge.regions.filter(({ kind }) => kind === 'region').map(({ id }) => id))
  const regions = coverage.regions.map((covered) => figuresOf(knowledge, covered))
  const total = sum(regions.filter(({ id }) => isRegion.has(id)).map(({ counts }) => counts))
  if (isJson) {
    output.out(JSON.stringify({ kb: knowledge.base.kb, total, regions, coverage }, null, 2))
    return 0
  }
  for (const need of coverage.needs)
    output.out(`${need.padEnd(24)} ${coverage.regions.map(({ cells }) => SIGNS[cells[need]?.kind ?? 'gap']).join(' ')}`)
  for (const { id, counts, tools, statements, newest, oldestDeciding } of regions)
    output.out(
      `${id.padEnd(28)} ${say(counts)}; ${tools} tools, ${statements} statements, newest ${newest ?? 'undated'}, oldest that decides ${oldestDeciding ?? 'undated'}`,
    )
  output.out(`${isRegion.size} regions × ${coverage.needs.length} needs: ${say(total)}`)
  for (const { id, cells, grades, contacts } of coverage.regions)
    for (const [need, { kind, gaps }] of Object.entries(cells))
      if (kind === 'gap')
        output.out(`no tool: ${need} in ${id}: ${instead(knowledge, gaps)}; ask ${asked(grades, contacts)}`)
  return 0
}

/** What the gaps of a cell offer for the same need. */
function instead(knowledge: Knowledge, gaps: readonly string[]): string {
  const offered = knowledge.gaps.filter(({ id }) => gaps.includes(id)).flatMap(({ substitutes = [] }) => substitutes)
  return offered.length === 0 ? 'nothing instead' : `${offered.map(({ tool }) => tool).join(', ')} instead`
}

/** Whom to ask in a region, each by what reaches it. */
function asked(grades: CoveredRegion['grades'], contacts: CoveredRegion['contacts']): string {
  const services = [
    ...(grades ? [[grades.name, grades.site]] : []),
    ...contacts.map(({ label, phone, url, mail }) => [label, phone ?? url ?? mail ?? null]),
  ]
  return services.map(([name, at]) => (at ? `${name} (${at})` : name)).join(', ') || 'nobody known'
}

function say(counts: Readonly<Record<CoverageKind, number>>): string {
  return `${counts.known} known, ${counts.kind} a kind of tool, ${counts.partly} partly, ${counts.confirm} to confirm, ${counts.gap} gaps`
}

function sum(all: readonly Readonly<Record<CoverageKind, number>>[]): Record<CoverageKind, number> {
  const total = { known: 0, kind: 0, partly: 0, confirm: 0, gap: 0 }
  for (const counts of all)
    for (const kind of ['known', 'kind', 'partly', 'confirm', 'gap'] as const) total[kind] += counts[kind]
  return total
}

function figuresOf(knowledge: Knowledge, { id, cells }: Coverage['regions'][number]): RegionFigures {
  const counts = { known: 0, kind: 0, partly: 0, confirm: 0, gap: 0 }
  for (const { kind } of Object.values(cells)) counts[kind] += 1
  const own = toolsOf(knowledge, id)
  const cited = regionStatements(knowledge, id).map(({ cite }) => cite)
  const dateOf = datesOf(knowledge.sources)
  const newestOf = (cite: readonly Citation[]) => latest(cite.map(({ source }) => dateOf(source)))
  const deciding = own.flatMap((tool) =>
    tool.uses.filter(({ status }) => status !== 'outdated').map(({ cite }) => newestOf(cite)),
  )
  return {
    id,
    counts,
    tools: own.length,
    statements: cited.length,
    newest: latest(cited.map(newestOf)),
    oldestDeciding: deciding.filter((date) => date !== null).toSorted()[0] ?? null,
  }
}

/** The day or year of a source: its date, else that of its newest passage. */
function datesOf(sources: readonly Source[]): (id: string) => string | null {
  const dates = new Map(sources.map(({ id, published, latest: passage }) => [id, published ?? passage ?? null]))
  return (id) => dates.get(id) ?? null
}

function latest(dates: readonly (string | null)[]): string | null {
  return (
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? null
  )
}
