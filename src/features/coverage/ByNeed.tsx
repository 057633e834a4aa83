import type { Coverage } from '#engine/coverage.ts'
import { Link } from '#parts/Link.tsx'
import { coverageText as text } from '#text/coverage.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './coverage.module.css'
import { CoverageSign, kinds } from './CoverageSign.tsx'

/** The same as the table, one need after the other: for narrow screens. */
export function ByNeed({ coverage, names }: { coverage: Coverage; names: Names }) {
  return (
    <div className={styles.byNeed}>
      {coverage.needs.map((need) => {
        const groups = kinds.map((kind) => ({
          kind,
          regions: coverage.regions.filter(({ cells }) => cells[need]?.kind === kind),
        }))
        return (
          <Disclosure key={need} summary={names.answer('besoin', need)} level="inline">
            <Stack as="ul" className={styles.groups}>
              {groups.map(
                ({ kind, regions }) =>
                  regions.length > 0 && (
                    <li key={kind}>
                      <p className={styles.groupTitle}>
                        <CoverageSign kind={kind} />
                        {text.perKind(text.kinds[kind], regions.length)}
                      </p>
                      <p className={styles.regionLinks}>
                        {regions.map(({ id }) => (
                          <Link key={id} to={paths.coverage(id)}>
                            {names.region(id)}
                          </Link>
                        ))}
                      </p>
                    </li>
                  ),
              )}
            </Stack>
          </Disclosure>
        )
      })}
    </div>
  )
}
