import type { CoreTool } from '#knowledge/views/core.ts'
import { csvOf } from '#lib/csv.ts'
import { compareText as text } from '#text/compare.ts'
import { buttonClass } from '#ui/looks.ts'
import { useSave } from '#ui/use-save.ts'

import { PrintTable } from './PrintTable.tsx'
import { type CompareRow, tableOf } from './rows.ts'

type Props = { tools: readonly CoreTool[]; different: readonly CompareRow[]; same: readonly CompareRow[] }

/** The comparison to take away: a file for spreadsheets, and the sheet that is printed. */
export function ExportTable({ tools, different, same }: Props) {
  const { hasFailed, save } = useSave()
  const name = `comparaison-${tools.map(({ id }) => id).join('-')}.csv`
  return (
    <>
      <button
        type="button"
        className={buttonClass('secondary')}
        onClick={() => void save(name, () => csvOf(tableOf(tools, [...different, ...same])), 'text/csv')}
      >
        {text.export}
      </button>
      <PrintTable
        tools={tools}
        groups={[
          { title: text.different, rows: different },
          { title: text.same, rows: same },
        ]}
      />
      {hasFailed && <output>{text.exportFailed}</output>}
    </>
  )
}
