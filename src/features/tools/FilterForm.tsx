import { useEffect, useEffectEvent, useRef } from 'react'

import type { Standing } from '#knowledge/standing.ts'
import type { Catalogue } from '#knowledge/views/catalogue.ts'
import { listed } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import {
  NO_TOOL_FILTERS,
  standingWord,
  type ToolFilters as Filters,
  writeToolFilters,
} from '#permalink/tool-filters.ts'
import { catalogueText as text } from '#text/tools.ts'
import { buttonClass } from '#ui/looks.ts'
import { FilterPill } from '#ui/FilterPill.tsx'

import styles from './catalogue.module.css'
import { countWith, isFiltered } from './filters.ts'

const standings = ['current', 'to-confirm', 'retired'] as const satisfies readonly Standing[]

type Props = {
  knowledge: CoreKnowledge
  catalogue: Catalogue
  filters: Filters
  read: (query: URLSearchParams) => Filters
  onChange: (filters: Filters) => void
}

export function FilterForm({ knowledge, catalogue, filters, read, onChange }: Props) {
  const form = useRef<HTMLFormElement>(null)
  // What was chosen on the written page before it was taken over. An address that asks for something is right: some
  // browsers fill a form again with what it held before.
  const takeEarly = useEffectEvent(() => {
    if (location.search !== '') return
    const early = read(queryOf(form.current))
    if (writeToolFilters(early) !== writeToolFilters(filters)) onChange(early)
  })
  useEffect(() => takeEarly(), [])
  const all = { tools: knowledge.tools, markers: catalogue.tools }
  const would = (change: Partial<Filters>) => countWith(all, filters, change)
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change })
  const toggle = (marker: string) =>
    filters.markers.includes(marker) ? filters.markers.filter((id) => id !== marker) : [...filters.markers, marker]
  return (
    <form ref={form} className={styles.form} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <label className={styles.field}>
        <span className={styles.legend}>{text.region}</span>
        <select
          name="region"
          value={filters.region ?? ''}
          onChange={(event) => set({ region: event.target.value || null })}
        >
          <option value="">{text.option(text.anyRegion, would({ region: null }))}</option>
          {listed(knowledge.regions, filters.region).map(({ id, name }) => (
            <option key={id} value={id}>
              {text.option(name, would({ region: id }))}
            </option>
          ))}
        </select>
      </label>
      <Group legend={text.family}>
        {[null, ...knowledge.families.map(({ id }) => id)].map((family) => (
          <FilterPill
            key={family ?? ''}
            type="radio"
            name="famille"
            value={family ?? ''}
            label={knowledge.families.find(({ id }) => id === family)?.label ?? text.anyFamily}
            count={would({ family })}
            checked={filters.family === family}
            onChange={() => set({ family })}
          />
        ))}
      </Group>
      <Group legend={text.markers}>
        {catalogue.markers.map(({ id, label }) => (
          <FilterPill
            key={id}
            type="checkbox"
            name="marque"
            value={id}
            label={label}
            count={would({ markers: filters.markers.includes(id) ? filters.markers : [...filters.markers, id] })}
            checked={filters.markers.includes(id)}
            onChange={() => set({ markers: toggle(id) })}
          />
        ))}
      </Group>
      <Group legend={text.standing}>
        {[null, ...standings]
          .filter((standing) => standing !== 'retired' || knowledge.tools.some(({ retired }) => retired))
          .map((standing) => (
            <FilterPill
              key={standing ?? ''}
              type="radio"
              name="statut"
              value={standingWord(standing)}
              label={standing === null ? text.anyStanding : text.standings[standing]}
              count={would({ standing })}
              checked={filters.standing === standing}
              onChange={() => set({ standing })}
            />
          ))}
      </Group>
      {isFiltered(filters) && (
        <button type="button" className={buttonClass('quiet')} onClick={() => onChange(NO_TOOL_FILTERS)}>
          {text.clear}
        </button>
      )}
    </form>
  )
}

/** What a form holds, as the address would say it. */
function queryOf(form: HTMLFormElement | null): URLSearchParams {
  const values = new FormData(form ?? undefined)
  return new URLSearchParams(
    [...new Set(values.keys())].map((key) => [
      key,
      values
        .getAll(key)
        .filter((value) => typeof value === 'string')
        .join(','),
    ]),
  )
}

function Group({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.pills}>{children}</div>
    </fieldset>
  )
}
