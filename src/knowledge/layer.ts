import type { LocalWords, Tool } from './schema.ts'

/** What one region says of a tool that is not its own. */
export type RegionalWords = { readonly region: string; readonly words: LocalWords }

const ADDED = ['links', 'exclusions', 'prerequisites', 'limits', 'access', 'support'] as const

/**
 * The tools with what regions say of them: each statement added bears the region whose word it is. Words on a tool
 * that does not exist are left out: `checkIntegrity` reports them. Cost: linear in tools and words.
 */
export function withLocalWords(tools: readonly Tool[], regional: readonly RegionalWords[]): Tool[] {
  const byTool = groupByTool(regional)
  return tools.map((tool) => (byTool.get(tool.id) ?? []).reduce(withWords, tool))
}

function withWords(tool: Tool, { region, words }: RegionalWords): Tool {
  const scope = [region]
  const added = ADDED.flatMap((list) => {
    const statements = words[list]
    return statements ? [[list, [...tool[list], ...statements.map((each) => ({ ...each, scope }))]] as const] : []
  })
  return {
    ...tool,
    ...Object.fromEntries(added),
    ...(words.inUse && { inUse: [...(tool.inUse ?? []), { ...words.inUse, scope }] }),
    ...(words.closed && { closed: [...(tool.closed ?? []), { ...words.closed, scope }] }),
  }
}

function groupByTool(regional: readonly RegionalWords[]): ReadonlyMap<string, readonly RegionalWords[]> {
  const groups = new Map<string, RegionalWords[]>()
  for (const each of regional) groups.set(each.words.id, [...(groups.get(each.words.id) ?? []), each])
  return groups
}
