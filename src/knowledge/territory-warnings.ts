import { rowsOf } from './condition.ts'
import { NEED_QUESTION } from './constants.ts'
import type { Condition, Status } from './statement.ts'
import type { Territory, TerritoryTool } from './territory.ts'
import { likeness } from './territory-layer.ts'
import { type TextWarning, textWarningsOf } from './territory-texts.ts'

/** What the author of a territory should know before publishing it: nothing of it is refused. */
export type Warning =
  /** What a tool of theirs does not say of its safety, or says is missing. */
  | { readonly kind: 'hds' | 'login'; readonly tool: string; readonly said: boolean }
  | { readonly kind: 'left-out' | 'places'; readonly tool: string; readonly number: number }
  /** A name that can be taken for that of a tool of the guide. */
  | { readonly kind: 'near-name'; readonly tool: string; readonly official: string }
  /** The region has a certain tool for the same need. */
  | { readonly kind: 'beside'; readonly tool: string; readonly official: string }
  | { readonly kind: 'not-here'; readonly tool: string }
  /** A rule of the guide sends from a tool to another that the territory says it has not. */
  | { readonly kind: 'replacement'; readonly from: string; readonly tool: string }
  /** The region says closed what the territory says in use. */
  | { readonly kind: 'closed'; readonly tool: string }
  | { readonly kind: 'nothing' }
  | TextWarning

type ToolBelow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly regions: 'all' | readonly string[]
  readonly unsafe?: true | undefined
  readonly uses: readonly { readonly status: Status; readonly when: TerritoryTool['uses'][number]['when'] }[]
  readonly aliases?: readonly string[] | undefined
  readonly retired?: unknown
  readonly exclusions: readonly { readonly when: Condition; readonly instead: readonly string[] }[]
  readonly closed?: readonly { readonly scope?: readonly string[] | undefined }[] | undefined
}

/**
 * What is good to know before a territory is published: hosting or sign-in that is not said, people left out, a name that
 * misleads, a rule or a tool of the region that it goes against, in what it ticks or in what it writes. Cost: its tools times those of its region.
 */
export function warningsOf(territory: Territory, below: { readonly tools: readonly ToolBelow[] }): Warning[] {
  const { region, tools, local, instructions } = territory
  const here = below.tools.filter(({ regions }) => regions === 'all' || regions.includes(region))
  const notHere = new Set(local.flatMap(({ id, here: said }) => (said === 'not-here' ? [id] : [])))
  const own = tools.flatMap((tool): Warning[] => {
    const { name, hds, strongLogin, professions, structures } = tool
    return [
      ...nearName(tool, below.tools),
      ...(hds === true ? [] : [{ kind: 'hds', tool: name, said: hds !== null } as const]),
      ...(strongLogin === true ? [] : [{ kind: 'login', tool: name, said: strongLogin !== null } as const]),
      ...(professions ? [{ kind: 'left-out', tool: name, number: professions.length } as const] : []),
      ...(structures ? [{ kind: 'places', tool: name, number: structures.length } as const] : []),
      ...here
        .filter((other) => !notHere.has(other.id) && isBeside(tool, other))
        .map(({ name: official }) => ({ kind: 'beside', tool: name, official }) as const),
    ]
  })
  const said = local.flatMap(({ id, here: word }): Warning[] => {
    const isClosed = here.some(
      (tool) => tool.id === id && tool.closed?.some(({ scope }) => scope?.includes(region) ?? true),
    )
    if (word === 'in-use') return isClosed ? [{ kind: 'closed', tool: id }] : []
    if (word !== 'not-here') return []
    const from = here.filter((tool) => !notHere.has(tool.id) && isLastWay(tool, id, notHere))
    return [
      { kind: 'not-here', tool: id },
      ...from.map((tool) => ({ kind: 'replacement', from: tool.id, tool: id }) as const),
    ]
  })
  const isEmpty = tools.length + local.length + instructions.length === 0
  return [
    ...own,
    ...said,
    ...textWarningsOf(territory, below.tools),
    ...(isEmpty ? [{ kind: 'nothing' } as const] : []),
  ]
}

/** Fewer letters are part of many words. */
const SHORTEST = 5

/** The tool of the guide whose name is in that of another, or a letter away from it. The same name is refused elsewhere. */
function nearName({ name }: TerritoryTool, official: readonly ToolBelow[]): Warning[] {
  const own = likeness(name)
  const near = official.find((tool) => {
    const known = likeness(tool.name.replace(/\s*\(.*$/, ''))
    if (tool.kind === 'category' || tool.kind === 'channel' || known.length < SHORTEST || own === known) return false
    return own.includes(known) || isOneLetterAway(own, known)
  })
  return near ? [{ kind: 'near-name', tool: name, official: near.name }] : []
}

function isOneLetterAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}

function needsOf(uses: readonly { readonly when: TerritoryTool['uses'][number]['when'] }[]): Set<string> {
  return new Set(uses.flatMap(({ when }) => rowsOf(when).flatMap(({ accepts }) => accepts.get(NEED_QUESTION) ?? [])))
}

/** Whether a tool of the region alone certainly serves a need that the territory's own tool comes first for. */
function isBeside({ uses }: TerritoryTool, other: ToolBelow): boolean {
  if (other.regions === 'all') return false
  const needs = needsOf(uses.filter(({ role }) => role === 'primary'))
  return [...needsOf(other.uses.filter(({ status }) => status === 'current'))].some((need) => needs.has(need))
}

/** Whether a rule sends from a tool to some that are all said not to be here, this one first. */
function isLastWay({ exclusions }: ToolBelow, tool: string, notHere: ReadonlySet<string>): boolean {
  return exclusions.some(({ instead }) => instead[0] === tool && instead.every((id) => notHere.has(id)))
}
