import type { Answers } from '#engine/types.ts'
import { rowsOf } from '#knowledge/condition.ts'
import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { Condition } from '#knowledge/statement.ts'
import type { CoreTool } from '#knowledge/views/core.ts'

/** The answers that a use takes for granted: where its first row accepts one option only. */
export function answersOf(when: Condition): Answers {
  const [row] = rowsOf(when)
  return Object.fromEntries(
    [...(row?.accepts ?? [])].flatMap(([question, [only, ...others]]) =>
      only !== undefined && others.length === 0 ? [[question, only]] : [],
    ),
  )
}

/** The profile to start from: one's own, unless the tool does not exist there. */
export function profileFor(tool: CoreTool, profile: Answers): Answers {
  if (tool.regions === 'all') return profile
  const region = profile[REGION_QUESTION]
  if (region !== undefined && tool.regions.includes(region)) return profile
  const { [REGION_QUESTION]: _elsewhere, ...others } = profile
  const [only] = tool.regions
  return tool.regions.length === 1 && only !== undefined ? { ...others, [REGION_QUESTION]: only } : others
}

/** The use that a sheet starts the guide from: its first main one, or that of the standard it implements. */
export function firstUse(tool: CoreTool, tools: readonly CoreTool[]): CoreTool['uses'][number] | undefined {
  const standards = tools.filter(({ id }) => tool.implements.includes(id))
  const uses = [tool, ...standards].flatMap((one) => one.uses)
  return uses.find(({ role }) => role === 'primary') ?? uses[0]
}
