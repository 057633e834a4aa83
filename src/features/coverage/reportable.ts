import type { CoveredRegion } from '#engine/coverage.ts'
import type { Reportable } from '#parts/report/report-link.ts'
import { coverageText as text } from '#text/coverage.ts'
import type { Names } from '#text/names.ts'

/** What the page of a region says, line by line, each with its place: the note, whom to call, and every need. */
export function reportableOf(covered: CoveredRegion, needs: readonly string[], names: Names): Reportable[] {
  return [
    { place: 'note', text: covered.note },
    { place: 'grades', text: `${text.grades} : ${covered.grades?.name ?? text.gradesUnknown}` },
    ...covered.contacts.map(({ id, label, text: said }) => ({ place: `contacts/${id}`, text: `${label} : ${said}` })),
    ...needs.map((need) => {
      const cell = covered.cells[need]
      const tools = [...(cell?.tools ?? []).flatMap((tool) => tool.slice(0, 1)), ...(cell?.toConfirm ?? [])]
      const said = tools.length > 0 ? tools.map((id) => names.tool(id)).join(', ') : text.kinds.gap
      return {
        place: ['besoin', need, ...(tools.length > 0 ? tools : (cell?.gaps ?? []))].join('/'),
        text: `${names.answer('besoin', need)} : ${said}`,
      }
    }),
  ]
}
