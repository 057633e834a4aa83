import { createPortal } from 'react-dom'

import type { CoreTool } from '#knowledge/views/core.ts'
import { absoluteUrl } from '#lib/site-address.ts'
import { paths } from '#permalink/paths.ts'
import { site } from '#text/common.ts'
import { compareText as text } from '#text/compare.ts'
import { longDate } from '#text/dates.ts'

import styles from './print-table.module.css'
import { type Cell, type CompareRow, statementWords } from './rows.ts'

/** Statements of a cell: what two columns have room for on two pages, and what three or four have. */
const SHOWN_OF_TWO = 2
const SHOWN_OF_MORE = 1

type Group = { readonly title: string; readonly rows: readonly CompareRow[] }

/** The comparison on paper: a table of two pages at most, which says where the whole of it is. */
export function PrintTable({ tools, groups }: { tools: readonly CoreTool[]; groups: readonly Group[] }) {
  const shown = tools.length <= 2 ? SHOWN_OF_TWO : SHOWN_OF_MORE
  return createPortal(
    <article className={styles.sheet} data-print="sheet">
      <h1>{text.pageTitle(tools.map(({ name }) => name))}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.point}</th>
            {tools.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(
          ({ title, rows }) =>
            rows.length > 0 && (
              <tbody key={title}>
                <tr>
                  <th scope="rowgroup" colSpan={tools.length + 1} className={styles.group}>
                    {title}
                  </th>
                </tr>
                {rows.map(({ id, cells }) => (
                  <tr key={id}>
                    <th scope="row">{text.rows[id]}</th>
                    {tools.map((tool, index) => (
                      <td key={tool.id}>
                        <CellWords cell={cells[index]} shown={shown} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            ),
        )}
        <tbody>
          <tr>
            <th scope="row">{text.verified}</th>
            {tools.map(({ id, verifiedOn }) => (
              <td key={id}>{longDate(verifiedOn)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <p>
        {site.name} {text.whole(absoluteUrl(paths.compare(tools.map(({ id }) => id))))}
      </p>
    </article>,
    document.body,
  )
}

function CellWords({ cell, shown }: { cell: Cell | undefined; shown: number }) {
  if (!cell || (cell.answer === null && cell.said.length === 0)) return text.unknown
  const more = cell.said.length - shown
  return (
    <>
      {cell.answer !== null && <strong>{cell.answer}</strong>}
      {cell.said.slice(0, shown).map((statement) => (
        <p key={statement.text}>{statementWords(statement)}</p>
      ))}
      {more > 0 && <p>{text.more(more)}</p>}
    </>
  )
}
