import type { CoreTool } from '#knowledge/views/core.ts'
import type { ToolDetails } from '#knowledge/views/details.ts'
import type { Reportable } from '#parts/report/report-link.ts'

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
