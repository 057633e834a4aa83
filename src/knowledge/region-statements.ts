import { bestBefore, LOCAL_KINDS, TOOL_KINDS } from './freshness.ts'
import { type Knowledge, regionOfTopic } from './knowledge.ts'
import type { BestBefore, LocalWords, Tool } from './schema.ts'
import type { Citation, Status } from './statement.ts'

/** One statement that is a region's own word. */
export type RegionStatement = {
  /** How one names it in a correction: `telmi/uses/teleexpertise`, `bretagne/contacts/dac`. */
  readonly place: string
  readonly about: 'region' | 'tool' | 'local' | 'answer' | 'gap'
  /** The tool, the topic of answers or the gap that it belongs to; the region itself for what is said of it. */
  readonly subject: string
  readonly text: string
  readonly status: Status
  readonly cite: readonly Citation[]
  readonly verifiedOn: string
  /** The day by which it is to be read again. */
  readonly due: string
}

type Statement = {
  readonly id?: string | undefined
  readonly text?: string | undefined
  readonly why?: string | undefined
  readonly label?: string | undefined
  readonly url?: string | undefined
  readonly status: Status
  readonly cite: readonly Citation[]
}

/**
 * All that a region says: of itself, of its tools (alone or with other regions), of tools below its layer, and its
 * answers and gaps. Nothing of the nation, and no other region's word on a shared tool. Cost: linear in the statements.
 */
export function regionStatements(knowledge: Knowledge, region: string): RegionStatement[] {
  return [
    ...ofRegion(knowledge, region),
    ...toolsOf(knowledge, region).flatMap((tool) => ofTool(knowledge, tool)),
    ...knowledge.local
      .filter((each) => each.region === region)
      .flatMap(({ words }) => ofLocal(knowledge.base.bestBefore, region, words)),
    ...ofAnswers(knowledge, region),
    ...ofGaps(knowledge, region),
  ]
}

/** All that the whole base states, whoever says so, by its place. Cost: linear in the statements. */
export function everyStatement(knowledge: Knowledge): ReadonlyMap<string, RegionStatement> {
  const { regions, tools, local, faq, gaps, base } = knowledge
  const all = [
    ...regions.flatMap(({ id }) => ofRegion(knowledge, id)),
    ...tools.flatMap((tool) => ofTool(knowledge, tool)),
    ...local.flatMap(({ region, words }) => ofLocal(base.bestBefore, region, words)),
    ...answersOf(faq, base),
    ...gapsOf(gaps, base),
  ]
  return new Map(all.map((statement) => [statement.place, statement]))
}

/** The tools of a region, alone or with others: national ones do not count. */
export function toolsOf(knowledge: Pick<Knowledge, 'tools'>, region: string): Tool[] {
  return knowledge.tools.filter(({ regions }) => regions !== 'all' && regions.includes(region))
}

function ofRegion({ regions, base }: Knowledge, id: string): RegionStatement[] {
  const region = regions.find((each) => each.id === id)
  if (!region) return []
  const { verifiedOn, grades, contacts = [] } = region
  const common = {
    about: 'region',
    subject: id,
    verifiedOn,
    due: bestBefore(verifiedOn, base.bestBefore.regions),
  } as const
  return [
    ...(grades
      ? [{ ...common, place: `${id}/grades`, ...said(grades), text: spoken(grades.name, grades.text, grades.site) }]
      : []),
    ...contacts.map((contact) => ({
      ...common,
      place: `${id}/contacts/${contact.id}`,
      ...said(contact),
      text: spoken(contact.label, contact.text, contact.phone, contact.mail, contact.url),
    })),
  ]
}

function ofTool({ base }: Knowledge, tool: Tool): RegionStatement[] {
  return TOOL_KINDS.flatMap((list) =>
    tool[list]
      .filter((statement) => !('scope' in statement) || statement.scope === undefined)
      .map((statement, index) => ({
        place: placeIn(tool.id, list, statement, index),
        about: 'tool' as const,
        subject: tool.id,
        ...said(statement),
        verifiedOn: tool.verifiedOn,
        due: bestBefore(tool.verifiedOn, base.bestBefore[list]),
      })),
  )
}

function ofLocal(rules: BestBefore, region: string, words: LocalWords): RegionStatement[] {
  const common = { about: 'local', subject: words.id, verifiedOn: words.verifiedOn } as const
  const state = (['inUse', 'closed'] as const).flatMap((word) => {
    const statement = words[word]
    const due = bestBefore(words.verifiedOn, rules.regions)
    return statement ? [{ ...common, place: `${region}/local/${words.id}/${word}`, ...said(statement), due }] : []
  })
  const lists = LOCAL_KINDS.flatMap((list) =>
    (words[list] ?? []).map((statement: Statement, index) => ({
      ...common,
      place: placeIn(`${region}/local/${words.id}`, list, statement, index),
      ...said(statement),
      due: bestBefore(words.verifiedOn, rules[list]),
    })),
  )
  return [...state, ...lists]
}

function ofAnswers({ faq, files, base }: Knowledge, region: string): RegionStatement[] {
  return answersOf(
    faq.filter(({ id }) => regionOfTopic({ files }, id) === region),
    base,
  )
}

function answersOf(faq: Knowledge['faq'], base: Knowledge['base']): RegionStatement[] {
  return faq.flatMap(({ id, entries, verifiedOn = base.kb }) =>
    entries.map((entry) => ({
      place: `${id}/${entry.id}`,
      about: 'answer' as const,
      subject: id,
      text: `${entry.question} ${entry.answer}`,
      status: entry.status,
      cite: entry.cite,
      verifiedOn,
      due: bestBefore(verifiedOn, base.bestBefore.faq),
    })),
  )
}

function ofGaps({ gaps, base }: Knowledge, region: string): RegionStatement[] {
  return gapsOf(
    gaps.filter(({ regions }) => regions.length === 1 && regions[0] === region),
    base,
  )
}

function gapsOf(gaps: Knowledge['gaps'], base: Knowledge['base']): RegionStatement[] {
  return gaps.map(({ id, title, why, status, cite = [], reviewOn }) => ({
    place: `gaps/${id}`,
    about: 'gap' as const,
    subject: id,
    text: `${title}. ${why}`,
    status,
    cite,
    verifiedOn: base.kb,
    due: reviewOn ?? bestBefore(base.kb, base.bestBefore.regions),
  }))
}

function placeIn(owner: string, list: string, { id }: Statement, index: number): string {
  return `${owner}/${list}/${id ?? index + 1}`
}

/** Who, what, and the ways to reach them that are known. */
function spoken(who: string, what: string, ...ways: readonly (string | null | undefined)[]): string {
  return [`${who} : ${what}`, ...ways].filter(Boolean).join(' ')
}

/** The words of a statement, whichever its kind. */
function said({ text, why, label, url, status, cite }: Statement): Pick<RegionStatement, 'text' | 'status' | 'cite'> {
  const words = text ?? why ?? url ?? ''
  return { text: label === undefined ? words : `${label} : ${words}`, status, cite }
}
