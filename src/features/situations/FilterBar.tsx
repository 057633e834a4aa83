import { useNavigate } from 'react-router'

import { listed } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import {
  situationFilterNames as filterNames,
  type SituationFilterName as FilterName,
  type SituationFilters as Filters,
  situationFiltersQuery,
} from '#permalink/situation-filters.ts'
import { situationsText as text } from '#text/situations.ts'
import { buttonClass } from '#ui/looks.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SearchField } from '#ui/SearchField.tsx'
import { SelectField } from '#ui/SelectField.tsx'

import { choicesOf, storyOf } from './filters.ts'
import styles from './situations.module.css'

type Props = {
  knowledge: CoreKnowledge
  names: Names
  filters: Filters
  found: number
  /** The words that situations are looked for by. They are in no address. */
  typed: string
  onType: (typed: string) => void
}

/** A field, and one list a filter behind a fold; the address follows the lists, so that a narrowed list can be sent. */
export function FilterBar({ knowledge, names, filters, found, typed, onType }: Props) {
  const navigate = useNavigate()
  const choices = choicesOf(knowledge, filters)
  const number = filterNames.filter((name) => filters[name] !== null).length
  const offered = new Set(listed(knowledge.regions, filters.region).map(({ id }) => id))
  const narrow = (name: FilterName, value: string) =>
    void navigate(paths.situations(situationFiltersQuery.write({ ...filters, [name]: value === '' ? null : value })), {
      replace: true,
    })
  return (
    <search className={styles.filters} aria-label={text.filters}>
      <SearchField label={text.find} value={typed} onChange={onType} />
      <Disclosure summary={text.filter(number)} level="inline" open={number > 0}>
        <div className={styles.filterLists}>
          {filterNames.map((name) => (
            <SelectField
              key={name}
              label={text.filterLabels[name]}
              none={text.allOf[name]}
              value={filters[name] ?? ''}
              options={choices[name]
                .filter(({ id }) => name !== 'region' || offered.has(id))
                .map(({ id, count }) => ({ id, count, name: labelOf(name, id, knowledge, names) }))
                .sort((a, b) => a.name.localeCompare(b.name, 'fr'))
                .map((choice) => ({ id: choice.id, label: text.option(choice.name, choice.count) }))}
              onChoose={(id) => narrow(name, id)}
            />
          ))}
        </div>
      </Disclosure>
      <p className={styles.found}>
        <output>{text.found(found)}</output>
        {number > 0 && (
          <Link className={buttonClass('quiet')} to={paths.situations()}>
            {text.clear}
          </Link>
        )}
      </p>
    </search>
  )
}

function labelOf(name: FilterName, id: string, knowledge: CoreKnowledge, names: Names): string {
  switch (name) {
    case 'setting':
      return text.settings[id as keyof typeof text.settings] // the values of this filter are settings
    case 'profession':
    case 'region':
      return names.answer(name, id)
    case 'family':
      return knowledge.families.find((family) => family.id === id)?.label ?? id
    case 'series':
      return storyOf(knowledge, id).title
  }
}
