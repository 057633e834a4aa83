import { matchesNotAfter } from '#lib/not-after.ts'

import { certainAnswers, holds } from './condition.ts'
import type { Condition } from './statement.ts'
import type { Territory } from './territory.ts'

/** A tool that a free text of a territory names, and the place of the text: it goes against a rule of a layer below. */
export type TextWarning = {
  /** `unsafe-channel`: no health data there; the others: the guide rules it out here, or knows it elsewhere only. */
  readonly kind: 'unsafe-channel' | 'ruled-out' | 'named-closed' | 'elsewhere'
  readonly path: string
  /** The word of the text, or the name of the tool. */
  readonly named: string
}

type ToolNamed = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly aliases?: readonly string[] | undefined
  readonly regions: 'all' | readonly string[]
  readonly unsafe?: true | undefined
  readonly retired?: unknown
  readonly exclusions: readonly { readonly when: Condition; readonly instead: readonly string[] }[]
  readonly closed?: readonly { readonly scope?: readonly string[] | undefined }[] | undefined
}

type FreeText = {
  readonly path: string
  readonly text: string
  /** The exchanges that it is said for; absent: any. */
  readonly when?: Condition
  /** How one gets an account: an e-mail to a service carries no health data. */
  readonly isAccess?: true
}

/**
 * What the free texts of a territory say against the rules below: a channel that is not safe, a tool that the guide rules
 * out for the exchange, one that is closed or of other regions. A clause that denies (« jamais par WhatsApp ») says
 * nothing against them. Cost: its clauses times the names of the tools.
 */
export function textWarningsOf(territory: Territory, tools: readonly ToolNamed[]): TextWarning[] {
  const own = new Set(territory.tools.map(({ name }) => name.toLowerCase()))
  const known = tools
    .filter(({ kind, unsafe }) => unsafe === true || (kind !== 'category' && kind !== 'channel'))
    .map((tool) => ({ tool, pattern: patternOf(namesOf(tool).filter((name) => !own.has(name.toLowerCase()))) }))
  const found = freeTexts(territory).flatMap((said) =>
    clausesOf(said.text).flatMap((clause) =>
      known.flatMap(({ tool, pattern }): TextWarning[] => {
        const word = pattern === null ? null : firstIn(clause, pattern, tool.unsafe === true)
        const kind = word === null ? null : kindOf(tool, said, territory.region, word)
        return kind === null || word === null ? [] : [{ kind, path: said.path, named: tool.unsafe ? word : tool.name }]
      }),
    ),
  )
  const seen = new Set<string>()
  return found.filter(({ kind, path, named }) => {
    const key = `${kind} ${path} ${named}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

function kindOf(tool: ToolNamed, said: FreeText, region: string, word: string): TextWarning['kind'] | null {
  if (tool.unsafe) return said.isAccess && MAIL.test(word) ? null : 'unsafe-channel'
  const isClosed = tool.closed?.some(({ scope }) => scope?.includes(region) ?? true) === true
  if (isClosed || tool.retired !== undefined) return 'named-closed'
  if (tool.regions !== 'all' && !tool.regions.includes(region)) return 'elsewhere'
  const { when } = said
  if (when === undefined || said.isAccess) return null
  return tool.exclusions.some((rule) => holds(rule.when, certainAnswers(when))) ? 'ruled-out' : null
}

function freeTexts({ tools, local, instructions, about, situations }: Territory): FreeText[] {
  return [
    ...(about === undefined ? [] : [{ path: 'about', text: about }]),
    ...tools.flatMap(({ summary, uses, access, limits }, index): FreeText[] => {
      const at = `tools[${index}]`
      return [
        { path: `${at}.summary`, text: summary },
        ...uses.map(({ why, when }, place) => ({ path: `${at}.uses[${place}].why`, text: why, when })),
        ...access.map(({ text }) => ({ path: `${at}.access`, text, isAccess: true as const })),
        ...limits.map(({ text }) => ({ path: `${at}.limits`, text })),
      ]
    }),
    ...local.flatMap(({ access }, index) =>
      access.map(({ text }) => ({ path: `local[${index}].access`, text, isAccess: true as const })),
    ),
    ...instructions.flatMap(({ title, text, when }, index) =>
      [title, text].map((each) => ({ path: `instructions[${index}].text`, text: each, when })),
    ),
    ...situations.map(({ story }, index) => ({ path: `situations[${index}].story`, text: story })),
  ]
}

const MAIL = /mail|courriel/i
/** Words of every day where they have no capital. */
const EVERYDAY = new Set(['signal'])
/** Fewer letters are part of many words. */
const SHORTEST = 3

function namesOf({ name, aliases = [] }: ToolNamed): string[] {
  const plain = name.replace(/\s*\(.*$/, '')
  return [...aliases, plain].filter((each) => each.length >= SHORTEST && !/[,;]/.test(each))
}

function patternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const longest = [...names].sort((a, b) => b.length - a.length)
  const escaped = longest.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`(?:${escaped.join('|')})s?(?![\\p{L}\\p{N}@-])`, 'giu')
}

/** The first word that names it: an e-mail that is said to be secure is none of the ordinary ones. */
function firstIn(clause: string, pattern: RegExp, isUnsafe: boolean): string | null {
  const [match] = matchesNotAfter(clause, pattern, /[\p{L}\p{N}@.-]/u).filter(
    ([word]) => !EVERYDAY.has(word) || !isUnsafe,
  )
  if (!match || (isUnsafe && SECURE.test(clause))) return null
  return match[0]
}

const SECURE = /s[ée]curis[ée]|mss(?:ant[ée])?/iu
const DENIED =
  /(?:^|[^\p{L}])(?:n[e’']|pas|plus|jamais|sans|ni|non|interdit|[ée]vite[rz]?|sauf|plut[ôo]t que|au lieu)(?:[^\p{L}]|$)/iu
/** « N’… » is written against its verb. */
const ELIDED = /(?:^|[^\p{L}])n[’']\p{L}/iu

/** The clauses of a text that do not deny. */
function clausesOf(text: string): string[] {
  return text.split(/[.!?;:\n]+/).filter((clause) => !DENIED.test(clause) && !ELIDED.test(clause))
}
