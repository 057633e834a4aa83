import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { ToolDetails } from '#knowledge/views/details.ts'
import { Report } from '#parts/report/Report.tsx'
import { reportOfTool } from '#text/report.ts'

import { reportable } from './report.ts'

type Props = { tool: CoreTool; own: ToolDetails | undefined; base: CoreKnowledge['base'] }

/** Says what is wrong with a sheet: each of its statements can be pointed at. */
export function ToolReport({ tool, own, base }: Props) {
  return <Report of={reportOfTool} name={tool.name} id={tool.id} statements={reportable(tool, own)} base={base} />
}
