import { rowsOf } from '#knowledge/condition.ts'
import { isRuleHere } from '#knowledge/standing.ts'
import type { Condition, Fact, Role, Status } from '#knowledge/statement.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { type CompareRowId, compareText as text } from '#text/compare.ts'
import { meaningWords, roleMeanings, statusWords } from '#text/meaning.ts'
import type { Names } from '#text/names.ts'
import { oneOf } from '#text/names.ts'
import { toolsText } from '#text/tools.ts'

/** One thing that a sheet says, as it says it. */
export type Statement = {
  readonly text: string
  readonly status: Status
  readonly role?: Role | 'avoid'
  /** The standard that says it, when the tool only inherits it. */
  readonly by?: string
  /** Whose rule it is, when it is not everyone's. */
  readonly scope?: string
}

/** `answer`: the row in a word, where the sheet gives one. No answer and nothing said: the sheet does not tell. */
export type Cell = { readonly answer: string | null; readonly said: readonly Statement[] }
export type CompareRow = { readonly id: CompareRowId; readonly cells: readonly Cell[] }

type Use = CoreTool['uses'][number]
type Exclusion = CoreTool['exclusions'][number]
type Sheet = {
  readonly tool: CoreTool
  readonly uses: readonly (Use & { by?: string })[]
  readonly exclusions: readonly (Exclusion & { by?: string })[]
  readonly details: KnowledgeDetails['tools'][string] | undefined
}
type RowContext = { readonly names: Names }

/** Every row, for these tools. A row is read from conditions and statements: it never says what no sheet says. */
export function compareRows(
  tools: readonly CoreTool[],
  { knowledge, details, names }: { knowledge: CoreKnowledge; details: KnowledgeDetails; names: Names },
): CompareRow[] {
  const sheets = tools.map((tool) => sheetOf(tool, knowledge, details))
  // The catalogue of rows is the text's own: a row cannot miss its title.
  return (Object.keys(readers) as CompareRowId[]).map((id) => ({
    id,
    cells: sheets.map((sheet) => readers[id](sheet, { names })),
  }))
}

/** The comparison as rows of a table: the names of the tools, then one row a point, with all that each sheet says. */
export function tableOf(tools: readonly CoreTool[], rows: readonly CompareRow[]): string[][] {
  const cellWords = ({ answer: word, said }: Cell) =>
    [...(word === null ? [] : [word]), ...said.map(statementWords)].join('\n') || text.unknown
  return [
    [text.point, ...tools.map(({ name }) => name)],
    ...rows.map(({ id, cells }) => [text.rows[id], ...cells.map(cellWords)]),
    [text.verified, ...tools.map(({ verifiedOn }) => verifiedOn)],
  ]
}

/** A statement in one line, with what it is and whose. */
export function statementWords({ text: said, status, role, by, scope }: Statement): string {
  const meaning = role === undefined ? null : meaningWords[role === 'avoid' ? 'avoid' : roleMeanings[role]]
  const notes = [
    scope,
    by === undefined ? undefined : text.by(by),
    status === 'current' ? undefined : statusWords[status],
  ]
  const told = notes.filter((note) => note !== undefined)
  return `${meaning === null ? '' : `${meaning} : `}${said}${told.length === 0 ? '' : ` (${told.join(', ')})`}`
}

/** Whether no sheet has anything to say. */
export function isSilent({ cells }: CompareRow): boolean {
  return cells.every(({ answer, said }) => answer === null && said.length === 0)
}

/** Whether every sheet says the same. */
export function isSame({ cells }: CompareRow): boolean {
  // A word is enough to compare, where there is one.
  const key = ({ answer, said }: Cell) => answer ?? said.map((entry) => entry.text).join('\n')
  return new Set(cells.map(key)).size === 1
}

/** A tool with what it inherits from the standard it implements. */
function sheetOf(tool: CoreTool, knowledge: CoreKnowledge, details: KnowledgeDetails): Sheet {
  const standards = knowledge.tools.filter(({ id }) => tool.implements.includes(id))
  return {
    tool,
    uses: [...tool.uses, ...standards.flatMap(({ uses, name }) => uses.map((use) => ({ ...use, by: name })))],
    exclusions: [
      ...tool.exclusions,
      ...standards.flatMap(({ exclusions, name }) => exclusions.map((exclusion) => ({ ...exclusion, by: name }))),
    ].filter((exclusion) => isRuleHere(tool, exclusion)),
    details: details.tools[tool.id],
  }
}

const nothing: Cell = { answer: null, said: [] }
const answer = (value: string | null): Cell => ({ answer: value, said: [] })
const saidUse = ({ why, status, role, by }: Sheet['uses'][number]): Statement => ({
  text: why,
  status,
  role,
  ...(by && { by }),
})
const saidExclusion = ({ why, status, by, scope }: Sheet['exclusions'][number], names: Names): Statement => ({
  text: why,
  status,
  role: 'avoid',
  ...(by && { by }),
  ...(scope && { scope: toolsText.scope(scope.map(names.region).join(', ')) }),
})
const live = <S extends { readonly status: Status }>(facts: readonly S[] | undefined) =>
  (facts ?? []).filter(({ status }) => status !== 'outdated')
const plain = ({ text: said, status }: { text: string; status: Status }): Statement => ({ text: said, status })

const readers: Readonly<Record<CompareRowId, (sheet: Sheet, context: RowContext) => Cell>> = {
  kind: ({ tool }) => answer(toolsText.kinds[tool.kind]),
  region: ({ tool }, { names }) =>
    answer(tool.regions === 'all' ? toolsText.everywhere : tool.regions.map(names.region).join(', ')),
  secure: ({ tool, details }) =>
    tool.unsafe ? answer(text.no) : details?.markers.includes('securise') ? answer(text.yes) : nothing,
  uses: ({ uses }) => ({ answer: null, said: uses.map(saidUse) }),
  exclusions: ({ exclusions }, { names }) => ({
    answer: null,
    said: exclusions.map((exclusion) => {
      const said = saidExclusion(exclusion, names)
      const instead = exclusion.instead.map(names.tool)
      return instead.length === 0 ? said : { ...said, text: `${said.text} ${text.insteadOf(oneOf(instead))}` }
    }),
  }),
  patients: (sheet, { names }) => {
    const found = about(sheet, { avec: ['patient'] }, names)
    const isOpen = sheet.details?.markers.includes('patients')
    return isOpen && found.answer === null ? { ...found, answer: text.yes } : found
  },
  group: (sheet, { names }) => about(sheet, { avec: ['groupe'] }, names),
  documents: (sheet, { names }) =>
    about(sheet, { besoin: ['envoyer-document', 'deposer-dossier', 'documents-de-travail'] }, names),
  size: (sheet) => limitsOf(sheet, ['size']),
  informal: (sheet, { names }) => about(sheet, { formalisme: ['informel'] }, names),
  trace: (sheet, { names }) => {
    const found = about(sheet, { formalisme: ['a-tracer', 'a-verser-au-dossier'] }, names)
    const kept = limitsOf(sheet, ['trace', 'retention'])
    return { ...found, said: [...found.said, ...kept.said] }
  },
  remote: (sheet, { names }) => about(sheet, { besoin: ['voir-a-distance'] }, names),
  billing: (sheet, { names }) => {
    const found = about(sheet, { facturation: ['oui'] }, names)
    const paid = limitsOf(sheet, ['billing'])
    return { ...found, said: [...found.said, ...paid.said] }
  },
  audience: ({ details }) => ({ answer: null, said: live(details?.audience).map(plain) }),
  access: ({ details }) => ({ answer: null, said: live(details?.access).map(plain) }),
  prerequisites: ({ tool }) => ({ answer: null, said: tool.prerequisites.map(plain) }),
  cost: (sheet) => limitsOf(sheet, ['cost']),
  operator: ({ details }) => answer(details?.operator ?? null),
}

/**
 * What the uses that name one of these options say, and the exclusions that are about nothing else: yes with a use.
 * Never a plain no: an exclusion bars a case, which it tells, and not the whole.
 */
function about({ uses, exclusions }: Sheet, wanted: Wanted, names: Names): Cell {
  const fits = uses.filter(({ when }) => isNamed(when, wanted)).map(saidUse)
  const bars = exclusions.filter(({ when }) => isOnlyAbout(when, wanted)).map((one) => saidExclusion(one, names))
  return { answer: fits.length > 0 ? text.yes : null, said: [...fits, ...bars] }
}

type Wanted = Readonly<Record<string, readonly string[]>>

/** Whether a row of the condition accepts one of these options by name. */
function isNamed(when: Condition, wanted: Wanted): boolean {
  return rowsOf(when).some(({ accepts }) =>
    Object.entries(wanted).some(([question, options]) => accepts.get(question)?.some((id) => options.includes(id))),
  )
}

/** Whether every row of the condition accepts these options, and no other of their question. */
function isOnlyAbout(when: Condition, wanted: Wanted): boolean {
  return rowsOf(when).every(({ accepts }) =>
    Object.entries(wanted).every(([question, options]) => accepts.get(question)?.every((id) => options.includes(id))),
  )
}

type Subject = NonNullable<Fact['about']>[number]

/** The statements that are about one of these, in their own words: the data says what each is about. */
function limitsOf({ tool, details }: Sheet, subjects: readonly Subject[]): Cell {
  const all = [...live(details?.limits), ...tool.prerequisites]
  return {
    answer: null,
    said: all.filter((fact) => fact.about?.some((subject) => subjects.includes(subject))).map(plain),
  }
}
