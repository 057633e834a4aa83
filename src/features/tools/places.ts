import type { CoreTool } from 'virtual:knowledge/core'

import type { Names } from '#text/names.ts'
import { toolsText } from '#text/tools.ts'

/** « Occitanie, Hauts-de-France » or « Toutes les régions » */
export function placesOf(tool: CoreTool, names: Names): string {
  return tool.regions === 'all' ? toolsText.everywhere : tool.regions.map(names.region).join(', ')
}
