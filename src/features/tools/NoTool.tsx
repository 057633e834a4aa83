import { lazy, Suspense } from 'react'

import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { NO_TOOL_FILTERS, type ToolFilters as Filters } from '#permalink/tool-filters.ts'
import { catalogueText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/looks.ts'
import { Stack } from '#ui/layout.tsx'

import styles from './catalogue.module.css'
import { waysOut } from './filters.ts'

const MissingTool = lazy(async () => ({ default: (await import('#parts/report/Report.tsx')).MissingTool }))

type Props = {
  knowledge: CoreKnowledge
  catalogue: Catalogue
  names: Names
  filters: Filters
  onFilter: (filters: Filters) => void
  guideQuery: string
}

/** Nothing passes the filters: which one to drop, and the way that asks questions instead. */
export function NoTool({ knowledge, catalogue, names, filters, onFilter, guideQuery }: Props) {
  const labelOf = (without: keyof Filters, value: string): string => {
    const labels = {
      family: () => knowledge.families.find(({ id }) => id === value)?.label,
      region: () => names.region(value),
      markers: () => catalogue.markers.find(({ id }) => id === value)?.label,
      standing: () => (filters.standing === null ? undefined : text.standings[filters.standing]),
    }
    return labels[without]() ?? value
  }
  const ways = waysOut({ tools: knowledge.tools, markers: catalogue.tools }, filters)
  return (
    <Stack as="section" className={styles.none}>
      <h2>{text.none}</h2>
      {ways.length > 0 && <p>{text.noneLead}</p>}
      <ul className={styles.waysOut}>
        {ways.map(({ without, value, next, count }) => (
          <li key={`${without}:${value}`}>
            <button type="button" className={buttonClass('secondary')} onClick={() => onFilter(next)}>
              {text.option(text.without(labelOf(without, value)), count)}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={buttonClass('secondary')} onClick={() => onFilter(NO_TOOL_FILTERS)}>
            {text.option(text.clear, knowledge.tools.length)}
          </button>
        </li>
      </ul>
      <p>{text.noneAsk}</p>
      <p>
        <Link className={buttonClass('primary')} to={paths.guide(guideQuery)}>
          {text.ask}
        </Link>
      </p>
      <Suspense>
        <MissingTool base={knowledge.base} from="outils" />
      </Suspense>
    </Stack>
  )
}
