import { type CoveredRegion, toCoverage } from '#engine/coverage.ts'
import { rowsOf } from '#knowledge/condition.ts'
import { NEED_QUESTION } from '#knowledge/constants.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'
import { regionStatements, type RegionStatement, toolsOf } from '#knowledge/region-statements.ts'
import type { Region, Tool } from '#knowledge/schema.ts'
import { toCore } from '#knowledge/views/core.ts'
import { citationText } from '#text/citation.ts'
import { allOf, createNames, type Names } from '#text/names.ts'
import { reviewText as text } from '#text/review.ts'

import type { Output } from './load.ts'

const SECTIONS = ['region', 'tool', 'local', 'answer', 'gap'] as const
const WANTED = ['links', 'access', 'support', 'audience'] as const

/**
 * `guide review REGION`: the yearly sheet for the regional e-health group, in French, as Markdown that prints: what the
 * guide says of the region with the id, status, source and due day of each statement; what it answers need by need;
 * what it does not know, as questions; what falls due, by `asOf` where given. 0, or 2 where no region has this id.
 */
export function runReview(
  output: Output,
  knowledge: Knowledge,
  id: string,
  { isJson, asOf }: { isJson: boolean; asOf: string | null },
): number {
  const region = knowledge.regions.find((each) => each.id === id)
  if (!region) {
    output.err(`guide: no region is called "${id}": use one of ${knowledge.regions.map((each) => each.id).join(', ')}`)
    return 2
  }
  const names = createNames(toCore(knowledge))
  const statements = regionStatements(knowledge, id)
  const covered = toCoverage(knowledge).regions.find((each) => each.id === id)
  const questions = unknowns(knowledge, region, covered, names)
  const stale = asOf === null ? [] : statements.filter(({ due }) => due < asOf)
  if (isJson) {
    output.out(
      JSON.stringify({ kb: knowledge.base.kb, region: id, asOf, statements, unknown: questions, stale }, null, 2),
    )
    return 0
  }
  const lines = [
    ...headLines(knowledge, region, statements),
    ...SECTIONS.flatMap((about) => sectionLines(knowledge, names, about, statements)),
    ...(covered ? needLines(covered, names) : []),
    `## ${text.unknown}`,
    text.unknownLead,
    ...questions.map((question) => `- [ ] ${question}`),
    ...dueLines(statements, stale, asOf),
  ]
  for (const line of spaced(lines)) output.out(line)
  return 0
}

function headLines({ base }: Knowledge, region: Region, statements: readonly RegionStatement[]): string[] {
  const first = statements.map(({ due }) => due).toSorted()[0] ?? region.verifiedOn
  const tools = new Set(statements.filter(({ about }) => about === 'tool').map(({ subject }) => subject))
  return [
    `# ${text.title(region.name)}`,
    ...text.lead,
    base.contact === null ? text.returnToSender : text.returnTo(base.contact),
    `${text.dates(base.kb, first)} ${text.figures(tools.size, statements.length)}`,
    `## ${text.note}`,
    region.note,
  ]
}

function sectionLines(
  knowledge: Knowledge,
  names: Names,
  about: RegionStatement['about'],
  all: readonly RegionStatement[],
): string[] {
  const own = all.filter((statement) => statement.about === about)
  if (own.length === 0) return []
  const subjects = [...new Set(own.map(({ subject }) => subject))]
  return [
    `## ${text.sections[about]}`,
    ...subjects.flatMap((subject) => {
      const operator = about === 'tool' ? knowledge.tools.find(({ id }) => id === subject)?.operator : null
      return [
        ...(about === 'tool' || about === 'local' ? [`### ${names.tool(subject)}`] : []),
        ...(operator ? [text.operator(operator)] : []),
        ...own.filter((each) => each.subject === subject).flatMap((each) => statementLines(knowledge, each)),
      ]
    }),
  ]
}

/** One statement to tick or correct, with what supports it. */
function statementLines({ sources }: Knowledge, { place, text: words, status, cite, due }: RegionStatement): string[] {
  const supports = cite.flatMap(({ source: id, locator }) => {
    const source = sources.find((each) => each.id === id)
    return source ? [text.source(citationText.publishedBy(source), locator)] : []
  })
  return [
    `- [ ] **[${place}]** ${words} *${text.status(status)}.*`,
    ...[...new Set(supports)].map((support) => `  - ${support}`),
    `  - ${text.due(due)}`,
  ]
}

function needLines({ cells }: CoveredRegion, names: Names): string[] {
  const rows = Object.entries(cells).map(([need, { tools, toConfirm }]) => {
    const answers = [
      ...tools.map(([tool = '', ...through]) => names.pick({ tool, with: through })),
      ...(toConfirm.length > 0 ? [text.confirmed(allOf(toConfirm.map(names.tool)))] : []),
    ]
    return `| ${names.answer(NEED_QUESTION, need)} | ${answers.join(' ; ') || text.nothing} |`
  })
  return [`## ${text.needs}`, [`| ${text.need} | ${text.answer} |`, '|---|---|', ...rows].join('\n')]
}

/** What the guide would ask the group, one sentence each, the most useful first. */
function unknowns(knowledge: Knowledge, region: Region, covered: CoveredRegion | undefined, names: Names): string[] {
  const tools = toolsOf(knowledge, region.id)
  const needOf = (need: string) => names.answer(NEED_QUESTION, need)
  const cells = Object.entries(covered?.cells ?? {})
  const here = new Set(needsOf(tools.flatMap(({ uses }) => uses.filter(({ role }) => role === 'primary'))))
  // A need for which some region runs a tool: worth asking of the others.
  const elsewhere = new Set(needsOf(knowledge.tools.flatMap(({ regions, uses }) => (regions === 'all' ? [] : uses))))
  const kinds = new Map(knowledge.tools.map((tool) => [tool.id, tool.kind]))
  return [
    ...cells
      .filter(([, { tools: known, toConfirm }]) => known.length === 0 && toConfirm.length === 0)
      .map(([need]) => text.noTool(needOf(need))),
    ...tools.flatMap((tool) => doubtfulNeeds(tool).map((need) => text.isItOpen(tool.name, needOf(need)))),
    ...cells.flatMap(([need, cell]) => {
      const first = cell.tools[0]?.[0]
      return first !== undefined && kinds.get(first) === 'category' && elsewhere.has(need) && !here.has(need)
        ? [text.anyTool(needOf(need), names.tool(first))]
        : []
    }),
    ...tools.flatMap((tool) => {
      const missing = WANTED.filter((list) => tool[list].length === 0).map((list) => text.things[list])
      return missing.length > 0 ? [text.missing(tool.name, allOf(missing))] : []
    }),
    ...((region.contacts ?? []).length === 0 ? [text.noContacts] : []),
  ]
}

/** The needs for which a tool is named first, but not for sure. */
function doubtfulNeeds(tool: Tool): string[] {
  return needsOf(tool.uses.filter(({ role, status }) => role === 'primary' && status === 'to-confirm'))
}

function needsOf(uses: Tool['uses']): string[] {
  return [...new Set(uses.flatMap(({ when }) => rowsOf(when).flatMap((row) => row.accepts.get(NEED_QUESTION) ?? [])))]
}

function dueLines(statements: readonly RegionStatement[], stale: readonly RegionStatement[], asOf: string | null) {
  if (asOf !== null)
    return [
      `## ${text.stale(asOf)}`,
      ...(stale.length === 0 ? [text.nothingStale] : stale.map(({ place, due }) => `- [${place}] ${text.due(due)}`)),
    ]
  const days = [...new Set(statements.map(({ due }) => due))].toSorted()
  return [
    `## ${text.calendar}`,
    ...days.map((day) => `- ${text.dueBy(day, statements.filter(({ due }) => due === day).length)}`),
  ]
}

/** Markdown wants an empty line around paragraphs and titles, none inside a list. */
function spaced(lines: readonly string[]): string[] {
  const isItem = (line: string | undefined) => line !== undefined && /^\s*- /.test(line)
  return lines.flatMap((line, index) =>
    index > 0 && !(isItem(line) && isItem(lines[index - 1])) ? ['', line] : [line],
  )
}
