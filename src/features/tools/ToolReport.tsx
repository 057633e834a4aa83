import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import type { ToolDetails } from '#knowledge/views/details.ts'
import { Report } from '#parts/report/Report.tsx'
import type { Reportable } from '#parts/report/report-link.ts'
import { reportOfTool } from '#text/report.ts'

type Props = { tool: CoreTool; own: ToolDetails | undefined; base: CoreKnowledge['base'] }

/** Says what is wrong with a sheet: each of its statements can be pointed at. */
export function ToolReport({ tool, own, base }: Props) {
  return <Report of={reportOfTool} name={tool.name} id={tool.id} statements={reportable(tool, own)} base={base} />
}

/** Every statement of a sheet, in the order of the page. */
export function reportable(tool: CoreTool, details: ToolDetails | undefined): Reportable[] {
  const lists = {
    uses: tool.uses,
    exclusions: tool.exclusions,
    access: details?.access ?? [],
    audience: details?.audience ?? [],
    prerequisites: tool.prerequisites,
    limits: details?.limits ?? [],
    support: details?.support ?? [],
  }
  return Object.entries(lists).flatMap(([list, statements]) =>
    statements.map((statement) => ({
      place: `${list}/${statement.id}`,
      text: 'why' in statement ? statement.why : statement.text,
    })),
  )
}
