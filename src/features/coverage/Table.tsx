import type { Coverage } from '#engine/coverage.ts'
import { Link } from '#parts/Link.tsx'
import { coverageText as text } from '#text/coverage.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { VisuallyHidden } from '#ui/layout.tsx'

import styles from './coverage.module.css'
import { CoverageSign } from './CoverageSign.tsx'

/** The whole picture, for wide screens and paper. */
export function Table({ coverage, names, region }: { coverage: Coverage; names: Names; region: string | null }) {
  return (
    <table className={styles.table}>
      <caption>
        <VisuallyHidden>{`${text.table}. ${text.tableLead}`}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text.need}</th>
          {coverage.regions.map(({ id }) => (
            <th key={id} scope="col" className={styles.column} data-chosen={id === region || undefined}>
              <Link replace to={paths.coverage(id)}>
                {names.region(id)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {coverage.needs.map((need) => (
          <tr key={need}>
            <th scope="row">{names.answer('besoin', need)}</th>
            {coverage.regions.map(({ id, cells }) => {
              const kind = cells[need]?.kind ?? 'gap'
              return (
                <td key={id} data-chosen={id === region || undefined}>
                  <CoverageSign kind={kind} size={18} />
                  <VisuallyHidden>{text.short[kind]}</VisuallyHidden>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
