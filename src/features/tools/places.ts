import type { CoreTool } from '#knowledge/views/core.ts'
import type { Names } from '#text/names.ts'
import { toolsText } from '#text/tools.ts'

const FEW = 6

/** « Occitanie, Hauts-de-France » or « Toutes les régions » ; « 18 régions » where naming them would say less. */
export function placesOf(tool: CoreTool, names: Names, most = FEW): string {
  if (tool.regions !== 'all' && tool.regions.length > most) return toolsText.inRegions(tool.regions.length)
  return tool.regions === 'all' ? toolsText.everywhere : tool.regions.map(names.region).join(', ')
}
