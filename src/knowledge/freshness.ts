import type { Finding } from './finding.ts'
import { jsonPath } from './finding.ts'
import { fileOf, type Knowledge } from './knowledge.ts'
import type { BestBefore, Source } from './schema.ts'

/** The day after which something verified on `date` should be looked at again. Months are calendar months. */
export function bestBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

/** Whether something verified on `date` has passed its best-before day on `asOf`. Dates compare as text. */
export function isPast(date: string, months: number, asOf: string): boolean {
  return bestBefore(date, months) < asOf
}

/** Evidence older than this, however true it was, is worth a call before one relies on it. */
const OLD_AFTER_YEARS = 3

/**
 * The year of the newest evidence of a statement when all of it is old on `asOf`: 0 where only founding documents
 * without a date speak; null where something newer does, or an undated document that may be newer.
 */
export function oldEvidence(
  sources: readonly Pick<Source, 'published' | 'latest' | 'founding'>[],
  asOf: string,
): number | null {
  const years = sources.map(({ published, latest, founding }) => {
    const date = published ?? latest
    return date ? Number(date.slice(0, 4)) : founding ? 0 : Infinity
  })
  const newest = Math.max(...years)
  return years.length > 0 && newest < Number(asOf.slice(0, 4)) - OLD_AFTER_YEARS ? newest : null
}

/** The day by which something of a tool is first to be looked at again. */
export function toolDue(tool: { readonly verifiedOn: string }, rules: BestBefore): string {
  const { regions: _regions, faq: _faq, ...ofTools } = rules
  return bestBefore(tool.verifiedOn, Math.min(...Object.values(ofTools)))
}

/** The lists of statements of a tool, each with a freshness of its own. */
export const TOOL_KINDS = [
  'uses',
  'exclusions',
  'prerequisites',
  'limits',
  'access',
  'support',
  'audience',
  'links',
] as const
/** Those in which a region speaks of a tool below it. */
export const LOCAL_KINDS = ['exclusions', 'prerequisites', 'limits', 'access', 'support', 'links'] as const

/**
 * Everything that has passed its best-before day on `asOf`: statements by kind, what regions say of tools
 * below them, FAQ, regions, gaps under review.
 */
export function findStale(knowledge: Knowledge, asOf: string): Finding[] {
  const rules = knowledge.base.bestBefore
  const findings: Finding[] = []
  const check = (kind: keyof BestBefore, file: string, path: readonly PropertyKey[], date: string) => {
    const due = bestBefore(date, rules[kind])
    if (due >= asOf) return
    findings.push({
      code: 'past-best-before',
      file,
      path: jsonPath(path),
      message: `verified on ${date}, to be looked at again by ${due} (${kind}: ${rules[kind]} months)`,
      remedy: 'read the source again, correct what has changed, then set verifiedOn to the day you did',
    })
  }
  for (const tool of knowledge.tools) {
    const file = fileOf(knowledge, 'tools', tool.id)
    for (const kind of TOOL_KINDS) {
      for (const [index, statement] of tool[kind].entries()) {
        // What a region says of a tool is in that region's file, with a date of its own.
        if (!('scope' in statement) || statement.scope === undefined) check(kind, file, [kind, index], tool.verifiedOn)
      }
    }
  }
  for (const { region, words } of knowledge.local) {
    const file = fileOf(knowledge, 'local', `${region}/${words.id}`)
    for (const kind of LOCAL_KINDS)
      for (const index of (words[kind] ?? []).keys()) check(kind, file, [kind, index], words.verifiedOn)
  }
  for (const region of knowledge.regions)
    check('regions', fileOf(knowledge, 'regions', region.id), ['verifiedOn'], region.verifiedOn)
  for (const faq of knowledge.faq) {
    for (const index of faq.entries.keys())
      check('faq', fileOf(knowledge, 'answers', faq.id), ['entries', index], faq.verifiedOn ?? knowledge.base.kb)
  }
  for (const gap of knowledge.gaps) {
    if (gap.reviewOn === undefined || gap.reviewOn >= asOf) continue
    findings.push({
      code: 'past-best-before',
      file: fileOf(knowledge, 'gaps', gap.id),
      path: 'reviewOn',
      message: `to be looked at again by ${gap.reviewOn}`,
      remedy: 'ask the regional e-health group, then move reviewOn or remove the gap',
    })
  }
  return findings
}
