import type { Territory } from '#knowledge/territory.ts'

/** Whether a tool is one that the territory brought: the guide itself says nothing of it. */
export function isTheirOwn(tool: string, territory: Territory | null): boolean {
  return territory?.tools.some(({ id }) => id === tool) ?? false
}

/** Whether the territory chose one of these tools: brought it, or says that it is in use. */
export function isChosen(tools: readonly string[], territory: Territory | null): territory is Territory {
  if (territory === null) return false
  const inUse = territory.local.filter(({ here }) => here === 'in-use').map(({ id }) => id)
  return tools.some((tool) => isTheirOwn(tool, territory) || inUse.includes(tool))
}
