import { rowsOf } from './condition.ts'
import { contactWords } from './contact.ts'
import type { Finding } from './finding.ts'
import { jsonPath } from './finding.ts'
import type { Citation, Condition } from './statement.ts'
import { scopeOf } from './constants.ts'
import { MOST_BYTES, Territory, type TerritoryTool } from './territory.ts'

export type ReadTerritory =
  | { readonly kind: 'ok'; readonly territory: Territory }
  | { readonly kind: 'failed'; readonly findings: readonly Finding[] }

/** What a territory's statements cite: the territory itself, at its date. */
export const OWN_WORD = 'territoire'

/**
 * Reads the text of a territory's file. Never throws: what is wrong is told with its place and what to do.
 *
 * @param file The name that findings give to the file.
 */
export function readTerritory(text: string, file: string): ReadTerritory {
  const failed = (code: string, message: string, remedy: string): ReadTerritory => ({
    kind: 'failed',
    findings: [{ code, file, path: '', message, remedy }],
  })
  if (text.length > MOST_BYTES)
    return failed('too-large', `${text.length} characters`, `at most ${MOST_BYTES}: use a smaller logo, or fewer tools`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return failed('broken-json', `not readable JSON: ${String(error)}`, 'export the file again from the workshop')
  }
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  if (typeof format === 'number' && format > 1)
    return failed('newer-format', `format ${format}`, 'this file was made by a newer guide: update this one')
  const result = Territory.safeParse(json)
  if (result.success) return { kind: 'ok', territory: result.data }
  return {
    kind: 'failed',
    findings: result.error.issues.map((issue) => ({
      code: 'schema',
      file,
      path: jsonPath(issue.path),
      message: issue.message,
      remedy: 'make this value fit data/schema/territories.json',
    })),
  }
}

type ToolBelow = {
  readonly id: string
  readonly name: string
  readonly aliases?: readonly string[] | undefined
  readonly formerIds?: readonly string[] | undefined
  readonly regions: 'all' | readonly string[]
  readonly unsafe?: true | undefined
  readonly exclusions: readonly { readonly id: string }[]
}

/** What a territory is laid over. A whole knowledge base fits, with or without its proofs. */
export type Below = {
  readonly base: { readonly kb: string }
  readonly regions: readonly { readonly id: string }[]
  readonly questions: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[]
  readonly tools: readonly ToolBelow[]
}

/**
 * What a territory may not do, over the layers below it: name what does not exist, say again what another layer says,
 * take the name of a known tool, speak from the future, or say that an unsafe channel is in use. That it cannot remove
 * an exclusion, give an unsafe channel a use or hide a notice follows from its schema, which has no words for it.
 * Cost: linear in its statements.
 *
 * @param today The day on which it is read, to refuse dates after it; the date of the base in a build.
 */
export function checkTerritory(below: Below, territory: Territory, file: string, today: string): Finding[] {
  const findings: Finding[] = []
  const report = (code: string, path: readonly PropertyKey[], message: string, remedy: string) =>
    findings.push({ code, file, path: jsonPath(path), message, remedy })
  const options = new Map(below.questions.map(({ id, options: all }) => [id, new Set(all.map((option) => option.id))]))
  const isHere = ({ regions }: ToolBelow) => regions === 'all' || regions.includes(territory.region)
  const here = new Map(below.tools.filter(isHere).map((tool) => [tool.id, tool]))
  const own = new Set(territory.tools.map(({ id }) => id))
  const known = new Set(below.tools.flatMap(({ id, formerIds }) => [id, ...(formerIds ?? [])]))
  const names = new Map(
    below.tools.flatMap(({ id, name, aliases }) =>
      [id, name, name.replace(/\s*\(.*$/, ''), ...(aliases ?? [])].map((word) => [likeness(word), name] as const),
    ),
  )

  const unique = (path: readonly PropertyKey[], entries: readonly { readonly id: string }[]) => {
    const seen = new Set<string>()
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id))
        report('twice', [...path, index, 'id'], `"${id}" is used twice`, 'give this one an id of its own')
      seen.add(id)
    }
  }
  const option = (path: readonly PropertyKey[], question: string, id: string) => {
    const accepted = options.get(question)
    if (!accepted) report('reference', path, `no question is called "${question}"`, 'choose a question of the guide')
    else if (!accepted.has(id))
      report('reference', path, `"${question}" has no option "${id}"`, `use one of: ${[...accepted].join(', ')}`)
  }
  const condition = (path: readonly PropertyKey[], when: Condition) => {
    for (const row of rowsOf(when)) {
      for (const part of [row.accepts, row.unless ?? new Map<string, readonly string[]>()]) {
        for (const [question, accepted] of part) for (const id of accepted) option(path, question, id)
      }
    }
  }
  const exclusions = (path: readonly PropertyKey[], list: Territory['tools'][number]['exclusions']) => {
    unique(path, list)
    for (const [index, { when, instead }] of list.entries()) {
      condition([...path, index, 'when'], when)
      for (const [place, id] of instead.entries()) {
        if (here.get(id)?.unsafe)
          report('unsafe', [...path, index, 'instead', place], `"${id}" is not secure`, 'name a secure tool')
        else if (!here.has(id) && !own.has(id))
          report(
            'reference',
            [...path, index, 'instead', place],
            `no tool is called "${id}" here`,
            'choose a tool of the list',
          )
      }
    }
  }

  if (!below.regions.some(({ id }) => id === territory.region))
    report('reference', ['region'], `no region is called "${territory.region}"`, 'choose a region of the list')
  if (territory.verifiedOn > today)
    report('future', ['verifiedOn'], `${territory.verifiedOn} is after ${today}`, 'give the day on which it was read')
  if (territory.reviewOn < territory.verifiedOn)
    report('dates', ['reviewOn'], 'to be read again before it was read', 'give a later day')
  unique(['tools'], territory.tools)
  unique(['local'], territory.local)
  unique(['instructions'], territory.instructions)
  unique(['numbers'], territory.numbers)
  unique(['situations'], territory.situations)

  for (const [index, tool] of territory.tools.entries()) {
    const at = ['tools', index]
    if (known.has(tool.id))
      report(
        'redefined',
        [...at, 'id'],
        `"${tool.id}" is a tool of the guide`,
        'say what is new of it among its local words',
      )
    const official = names.get(likeness(tool.name))
    if (official !== undefined)
      report(
        'look-alike',
        [...at, 'name'],
        `it reads like "${official}"`,
        'give it its own name, or speak of the tool of the guide',
      )
    unique([...at, 'uses'], tool.uses)
    for (const [place, { when }] of tool.uses.entries()) condition([...at, 'uses', place, 'when'], when)
    exclusions([...at, 'exclusions'], tool.exclusions)
    for (const [place, id] of (tool.professions ?? []).entries())
      option([...at, 'professions', place], 'profession', id)
    for (const [place, id] of (tool.structures ?? []).entries()) option([...at, 'structures', place], 'structure', id)
  }
  for (const [index, words] of territory.local.entries()) {
    const tool = here.get(words.id)
    if (!tool) {
      report('reference', ['local', index, 'id'], `no tool is called "${words.id}" here`, 'choose a tool of the list')
      continue
    }
    if (words.here === 'in-use' && tool.unsafe)
      report('unsafe', ['local', index, 'here'], `"${words.id}" is not secure`, 'name the secure tool that you use')
    exclusions(['local', index, 'exclusions'], words.exclusions ?? [])
    const rules = new Set(tool.exclusions.map(({ id }) => id))
    for (const [place, { id }] of (words.exclusions ?? []).entries()) {
      if (rules.has(id))
        report(
          'redefined',
          ['local', index, 'exclusions', place, 'id'],
          `"${id}" is already a rule of this tool`,
          'a layer adds: give the rule an id of its own',
        )
    }
  }
  for (const [index, { when }] of territory.instructions.entries()) condition(['instructions', index, 'when'], when)
  for (const [index, { answers }] of territory.situations.entries()) {
    for (const [question, id] of Object.entries(answers))
      option(['situations', index, 'answers', question], question, id)
  }
  return findings
}

/** Letters that look like others, as far as names of tools need: Cyrillic, Greek and digits that pass for Latin. */
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ғ: 'f',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  υ: 'u',
  ν: 'v',
  х: 'x',
  у: 'y',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  '0': 'o',
  '1': 'l',
  '5': 's',
}

/** Two names with the same likeness cannot be told apart at a glance. */
export function likeness(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z]/gu, (letter) => ALIKE[letter] ?? '')
}

type Bare = { readonly id: string; readonly status: 'current' }
const cite: readonly Citation[] = [{ source: OWN_WORD, locator: 'Votre territoire', excerpt: 'dit par le territoire' }]

/**
 * A knowledge base with a territory laid over it: its tools, and its words on tools below, marked with `scopeOf` so that
 * only a stack with this territory reads them. The territory must have passed `checkTerritory`. Pure.
 */
export function withTerritory<Whole extends { readonly tools: readonly ToolLike[] }>(
  whole: Whole,
  territory: Territory,
): Whole {
  const scope = [scopeOf(territory.id)]
  const words = new Map(territory.local.map((each) => [each.id, each]))
  const said = (on: string, text: string) => [
    { id: on, text, on: territory.verifiedOn, status: 'current', cite, scope },
  ]
  const below = whole.tools.map((tool) => {
    const spoken = words.get(tool.id)
    if (!spoken) return tool
    return {
      ...tool,
      exclusions: [...tool.exclusions, ...(spoken.exclusions ?? []).map((each) => ({ ...each, ...CURRENT, scope }))],
      ...(tool.access && {
        access: [...tool.access, ...spoken.access.map((each) => ({ ...each, ...CURRENT, scope }))],
      }),
      ...(tool.support && {
        support: [
          ...tool.support,
          ...(spoken.contact ? [{ id: 'contact', text: contactWords(spoken.contact), ...CURRENT, scope }] : []),
        ],
      }),
      ...(spoken.here === 'in-use' && { inUse: [...(tool.inUse ?? []), ...said('territoire', territory.name)] }),
      ...(spoken.here === 'not-here' && { closed: [...(tool.closed ?? []), ...said('territoire', territory.name)] }),
    }
  })
  const added = territory.tools.map((tool) => toolOf(tool, territory))
  // The shapes of a whole are those of its tools: a territory's tool has every list of them.
  return { ...whole, tools: [...below, ...added] } as Whole
}

const CURRENT = { status: 'current', cite } as const

type ToolLike = {
  readonly id: string
  readonly exclusions: readonly object[]
  readonly access?: readonly object[]
  readonly support?: readonly object[]
  readonly inUse?: readonly object[] | undefined
  readonly closed?: readonly object[] | undefined
}

/** A territory's tool in the shape of the others: everything it says is cited to the territory, at its date. */
export function toolOf(tool: TerritoryTool, territory: Territory) {
  return { ...sheetOf(tool, territory, CURRENT), regions: [territory.region], territory: territory.id }
}

/** What each statement of a territory stands on. */
type Stamp = { readonly status: 'current' | 'to-confirm'; readonly cite: readonly Citation[] }

/** What a territory says of one of its tools, as the sheet of a tool. Pure. */
export function sheetOf(tool: TerritoryTool, territory: Territory, stamp: Stamp) {
  const statement = <S extends object>(each: S): S & Bare & { cite: readonly Citation[] } =>
    ({ ...each, ...stamp }) as S & Bare & { cite: readonly Citation[] } // an id is part of every statement
  const admitted = {
    ...(tool.professions && { profession: tool.professions }),
    ...(tool.structures && { structure: tool.structures }),
  }
  return {
    id: tool.id,
    name: tool.name,
    kind: 'tool',
    summary: tool.summary,
    operator: null,
    implements: [],
    families: ['communication'],
    markers: [],
    verifiedOn: territory.verifiedOn,
    links: tool.url === undefined ? [] : [{ label: tool.name, url: tool.url, does: 'open', ...stamp }],
    uses: tool.uses.map(statement),
    exclusions: tool.exclusions.map(statement),
    prerequisites: [],
    limits: [
      ...tool.limits,
      ...(tool.cost === undefined ? [] : [{ id: 'cout', text: tool.cost, about: ['cost'] as const }]),
    ].map(statement),
    access: tool.access.map(statement),
    // Whoever the tool names, else the territory: nobody else opens it.
    support: [statement({ id: 'contact', text: contactWords(tool.contact ?? territory.contact) })],
    audience:
      Object.keys(admitted).length === 0 ? [] : [statement({ id: 'acces', text: territory.name, when: admitted })],
  }
}
