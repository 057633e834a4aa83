import { type Coverage, type CoveredRegion, type CoverageKind, toCoverage } from '#engine/coverage.ts'
import { mayHold } from '#knowledge/condition.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { regionStatements, toolsOf } from '#knowledge/region-statements.ts'
import type { Source } from '#knowledge/schema.ts'
import type { Citation } from '#knowledge/statement.ts'

import type { Output } from './load.ts'
import { loadBoth } from './revisions.ts'

const SIGNS: Readonly<Record<CoverageKind, string>> = { known: 'K', kind: 'k', partly: 'p', confirm: 'c', gap: '-' }
const NAMES: Readonly<Record<CoverageKind, string>> = {
  known: 'known',
  kind: 'a kind of tool',
  partly: 'partly',
  confirm: 'to confirm',
  gap: 'a gap',
}
const KINDS = ['known', 'kind', 'partly', 'confirm', 'gap'] as const

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
  const regions = coverage.regions.map((covered) => figuresOf(knowledge, covered))
  const { count, total } = totalOf(knowledge, coverage)
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
  output.out(`${count} regions × ${coverage.needs.length} needs: ${say(total)}`)
  for (const { id, cells, grades, contacts } of coverage.regions)
    for (const [need, { kind, gaps }] of Object.entries(cells))
      if (kind === 'gap')
        output.out(`no tool: ${need} in ${id}: ${instead(knowledge, gaps)}; ask ${asked(grades, contacts, need)}`)
  return 0
}

/**
 * `guide coverage OLD NEW`: the counts before and after, and each cell that a change of the data moved. OLD and NEW are
 * data folders or git revisions. 0, or 2 where one of them cannot be read.
 */
export function runCoverageChange(output: Output, older: string, newer: string, isJson: boolean): 0 | 2 {
  const loaded = loadBoth(output, older, newer)
  if (loaded === null) return 2
  const [before, after] = [toCoverage(loaded[0]), toCoverage(loaded[1])]
  const totals = { before: totalOf(loaded[0], before).total, after: totalOf(loaded[1], after).total }
  const changes = after.regions.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([need, { kind }]) => {
      const was = before.regions.find((region) => region.id === id)?.cells[need]?.kind ?? null
      return was === kind ? [] : [{ region: id, need, before: was, after: kind }]
    }),
  )
  if (isJson) {
    output.out(JSON.stringify({ ...totals, changes }, null, 2))
    return 0
  }
  for (const { region, need, before: was, after: now } of changes)
    output.out(`${need} in ${region}: ${was === null ? 'not asked' : NAMES[was]} → ${NAMES[now]}`)
  output.out(`before: ${say(totals.before)}`)
  output.out(`after: ${say(totals.after)}`)
  return 0
}

/** What the gaps of a cell offer for the same need. */
function instead(knowledge: Knowledge, gaps: readonly string[]): string {
  const offered = knowledge.gaps.filter(({ id }) => gaps.includes(id)).flatMap(({ substitutes = [] }) => substitutes)
  return offered.length === 0 ? 'nothing instead' : `${offered.map(({ tool }) => tool).join(', ')} instead`
}

/** Whom to ask in a region about a need, each by what reaches it. */
function asked(grades: CoveredRegion['grades'], contacts: CoveredRegion['contacts'], need: string): string {
  const services = [
    ...(grades ? [[grades.name, grades.site]] : []),
    ...contacts
      .filter(({ when }) => mayHold(when, { [NEED_QUESTION]: need }))
      .map(({ label, phone, url, mail }) => [label, phone ?? url ?? mail ?? null]),
  ]
  return services.map(([name, at]) => (at ? `${name} (${at})` : name)).join(', ') || 'nobody known'
}

function say(counts: Readonly<Record<CoverageKind, number>>): string {
  return `${counts.known} known, ${counts.kind} a kind of tool, ${counts.partly} partly, ${counts.confirm} to confirm, ${counts.gap} gaps`
}

/** How many regions, and their cells by kind; sheets that name no region do not count. */
function totalOf({ regions }: Knowledge, coverage: Coverage): { count: number; total: Record<CoverageKind, number> } {
  const counted = new Set(regions.filter(({ kind }) => kind === 'region').map(({ id }) => id))
  const cells = coverage.regions.filter(({ id }) => counted.has(id)).map((region) => countsOf(region.cells))
  const total = countsOf({})
  for (const counts of cells) for (const kind of KINDS) total[kind] += counts[kind]
  return { count: counted.size, total }
}

function countsOf(cells: CoveredRegion['cells']): Record<CoverageKind, number> {
  const counts = { known: 0, kind: 0, partly: 0, confirm: 0, gap: 0 }
  for (const { kind } of Object.values(cells)) counts[kind] += 1
  return counts
}

function figuresOf(knowledge: Knowledge, { id, cells }: Coverage['regions'][number]): RegionFigures {
  const counts = countsOf(cells)
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
