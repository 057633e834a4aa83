import { startTransition, use, useOptimistic } from 'react'

import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge, CoreTool } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { common, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { MOST_COMPARED } from '#text/compare.ts'
import { paths } from '#permalink/paths.ts'
import { readPicked, readToolFilters, type ToolFilters as Filters, writeCatalogue } from '#permalink/tool-filters.ts'
import { catalogueText, toolsText as text } from '#text/tools.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import styles from './catalogue.module.css'
import { CompareBar } from './CompareBar.tsx'
import { FilterForm } from './FilterForm.tsx'
import { everywhereFirst, filterCount, filterTools, isFiltered } from './filters.ts'
import { NoTool } from './NoTool.tsx'
import { ToolCard } from './ToolCard.tsx'

type Props = {
  knowledge: CoreKnowledge
  catalogue: Promise<Catalogue>
  names: Names
  /** The query of the address, and how to change it. */
  query: URLSearchParams
  onChoose: (query: string) => void
  guideQuery: string
}

export function ToolsPage(props: Props) {
  return (
    <Stack gap={6}>
      <title>{site.title(text.title)}</title>
      <Stack gap={4}>
        <PageHeading lead={text.lead(props.knowledge.tools.length)}>{text.title}</PageHeading>
        <p className={styles.ways}>
          <Link to={paths.map(props.query.get('region'))}>{catalogueText.map}</Link>
          <Link to={paths.compare()}>{catalogueText.compare}</Link>
        </p>
      </Stack>
      <Deferred loading={common.loading} failed={failure.details}>
        <FilteredTools {...props} />
      </Deferred>
    </Stack>
  )
}

function FilteredTools({ knowledge, catalogue: loading, names, query, onChoose, guideQuery }: Props) {
  const catalogue = use(loading)
  const known = {
    families: knowledge.families.map(({ id }) => id),
    regions: knowledge.regions.map(({ id }) => id),
    markers: catalogue.markers.map(({ id }) => id),
  }
  const read = (params: URLSearchParams) => readToolFilters(params, known)
  // A choice shows at once; the address follows.
  const [{ filters, picked }, choose] = useOptimistic({
    filters: read(query),
    picked: readPicked(query, knowledge.tools, MOST_COMPARED),
  })
  const show = (next: { filters: Filters; picked: readonly string[] }) =>
    startTransition(() => {
      choose({ filters: next.filters, picked: [...next.picked] })
      onChoose(writeCatalogue(next.filters, next.picked))
    })
  const change = (next: Filters) => show({ filters: next, picked })
  const pick = (next: readonly string[]) => show({ filters, picked: next })
  const tools = filterTools({ tools: knowledge.tools, markers: catalogue.tools }, filters)
  const number = filterCount(filters)
  const form = (
    <FilterForm knowledge={knowledge} catalogue={catalogue} filters={filters} read={read} onChange={change} />
  )
  const card = (tool: CoreTool) => (
    <ToolCard
      tool={tool}
      catalogue={catalogue}
      names={names}
      isPicked={picked.includes(tool.id)}
      isFull={picked.length === MOST_COMPARED}
      onPick={(wanted) => pick(wanted ? [...picked, tool.id] : picked.filter((id) => id !== tool.id))}
    />
  )
  return (
    <div className={styles.columns}>
      <div className={styles.wideFilters} data-print="none">
        {form}
      </div>
      <details className={styles.narrowFilters} data-print="none">
        <summary>{number === 0 ? catalogueText.filters : catalogueText.filtersOn(number)}</summary>
        {form}
      </details>
      <Stack gap={4} className={styles.results}>
        <output className={styles.found}>{catalogueText.found(tools.length)}</output>
        {tools.length === 0 && <NoTool {...{ knowledge, catalogue, names, filters, onFilter: change, guideQuery }} />}
        {isFiltered(filters) ? (
          <CardList tools={tools} card={card} />
        ) : (
          knowledge.families.map((family) => (
            <Family
              key={family.id}
              {...family}
              description={catalogue.families[family.id]}
              // A tool shows once, in its first family.
              tools={everywhereFirst(tools.filter((tool) => tool.families[0] === family.id))}
              card={card}
            />
          ))
        )}
        <CompareBar picked={picked} names={names} onClear={() => pick([])} />
      </Stack>
    </div>
  )
}

type FamilyProps = {
  id: string
  label: string
  description: string | undefined
  tools: readonly CoreTool[]
  card: (tool: CoreTool) => React.ReactNode
}

function Family({ id, label, description, tools, card }: FamilyProps) {
  if (tools.length === 0) return null
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <div>
        <h2 id={id}>{label}</h2>
        <Muted>{description}</Muted>
      </div>
      <CardList tools={tools} card={card} />
    </Stack>
  )
}

function CardList({ tools, card }: Pick<FamilyProps, 'tools' | 'card'>) {
  return (
    <ul className={styles.list}>
      {tools.map((tool) => (
        <li key={tool.id}>{card(tool)}</li>
      ))}
    </ul>
  )
}
