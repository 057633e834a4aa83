import type { CoreTool } from '#knowledge/views/core.ts'
import { csvOf } from '#lib/csv.ts'
import { compareText as text } from '#text/compare.ts'
import { buttonClass } from '#ui/button-class.ts'
import { useSave } from '#ui/use-save.ts'

import { type CompareRow, tableOf } from './rows.ts'

/** The comparison as a file for spreadsheets. */
export function ExportTable({ tools, rows }: { tools: readonly CoreTool[]; rows: readonly CompareRow[] }) {
  const { hasFailed, save } = useSave()
  const name = `comparaison-${tools.map(({ id }) => id).join('-')}.csv`
  return (
    <>
      <button
        type="button"
        className={buttonClass('secondary')}
        onClick={() => void save(name, () => csvOf(tableOf(tools, rows)), 'text/csv')}
      >
        {text.export}
      </button>
      {hasFailed && <output>{text.exportFailed}</output>}
    </>
  )
}
