import type { Status } from './statement.ts'

/** How far one can count on a tool. */
export type Standing = 'current' | 'to-confirm' | 'retired'

type ToolLike = {
  readonly id: string
  readonly implements: readonly string[]
  readonly retired?: unknown
  readonly uses: readonly { readonly status: Status }[]
}

/**
 * Retired; or to confirm when not one of its uses is current; else current. A tool with no use of its own stands as
 * the standard it implements.
 */
export function standingOf(tool: ToolLike, tools: readonly ToolLike[]): Standing {
  if (tool.retired !== undefined) return 'retired'
  const own = tool.uses.filter(({ status }) => status !== 'outdated')
  const inherited = tools.filter(({ id }) => tool.implements.includes(id)).flatMap(({ uses }) => uses)
  const uses = own.length > 0 ? own : inherited
  return uses.length > 0 && uses.every(({ status }) => status !== 'current') ? 'to-confirm' : 'current'
}

/** Whether a tool can be used in a region; without a region, every tool can. */
export function isInRegion(tool: { readonly regions: 'all' | readonly string[] }, region: string | null): boolean {
  return region === null || tool.regions === 'all' || tool.regions.includes(region)
}

/** Whether a rule speaks of a tool: one that belongs to regions where the tool does not exist says nothing of it. */
export function isRuleHere(
  { regions }: { readonly regions: 'all' | readonly string[] },
  { scope }: { readonly scope?: readonly string[] | undefined },
): boolean {
  return scope === undefined || regions === 'all' || scope.some((region) => regions.includes(region))
}
