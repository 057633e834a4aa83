import { useState } from 'react'

import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { wordsFilter } from '#search/first-letters.ts'
import { site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { situationsText as text } from '#text/situations.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { cardClass } from '#ui/looks.ts'
import { Section, Stack } from '#ui/layout.tsx'

import { FilterBar } from './FilterBar.tsx'
import { filterSituations, readFilters, storyOf } from './filters.ts'
import styles from './situations.module.css'
import { Stories, StoryLead } from './Stories.tsx'

const settings = ['ville', 'domicile', 'medico-social', 'etablissement-sante', 'coordination'] as const

type Props = {
  knowledge: CoreKnowledge
  names: Names
  search: string
  catalogue: Promise<Catalogue>
  /** What the rest of the guide says of the words that are typed, and of whether a situation has them. */
  elsewhere?: (typed: string, hasFound: boolean) => React.ReactNode
}

export function SituationsPage({ knowledge, names, search, catalogue, elsewhere }: Props) {
  const filters = readFilters(search, knowledge)
  const [typed, setTyped] = useState('')
  const has = wordsFilter(typed)
  const found = filterSituations(knowledge, filters).filter(({ title, need }) => has?.(`${title} ${need}`) ?? true)
  const isFiltered = has !== null || Object.values(filters).some((value) => value !== null)
  const story = filters.series === null ? null : storyOf(knowledge, filters.series)
  return (
    <Stack gap={7}>
      <title>{site.title(story?.title ?? text.title)}</title>
      <PageHeading
        key={filters.series}
        lead={filters.series === null ? text.lead : <StoryLead catalogue={catalogue} id={filters.series} />}
      >
        {story?.title ?? text.title}
      </PageHeading>
      <FilterBar
        knowledge={knowledge}
        names={names}
        filters={filters}
        found={found.length}
        typed={typed}
        onType={setTyped}
      />
      {!isFiltered && <Stories knowledge={knowledge} catalogue={catalogue} />}
      {found.length === 0 && <p>{has === null ? text.none : text.noneTyped}</p>}
      {elsewhere?.(typed, found.length > 0)}
      {filters.series === null ? (
        settings.map((setting) => (
          <Setting key={setting} id={setting} situations={found.filter((situation) => situation.setting === setting)} />
        ))
      ) : (
        <Stack as="ol" className={styles.episodes}>
          {found.map((situation) => (
            <li key={situation.id}>
              <span className={styles.number} aria-hidden="true">
                {situation.series?.episode}
              </span>
              <Card situation={situation} />
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  )
}

function Setting({ id, situations }: { id: (typeof settings)[number]; situations: readonly CoreSituation[] }) {
  if (situations.length === 0) return null
  return (
    <Section gap={4} id={id} title={text.settings[id]}>
      <ul className={styles.list}>
        {situations.map((situation) => (
          <li key={situation.id}>
            <Card situation={situation} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Card({ situation }: { situation: CoreSituation }) {
  return (
    <Link className={cardClass(styles.card)} to={paths.situation(situation.id)}>
      <strong>{situation.title}</strong>
      <span>{situation.need}</span>
    </Link>
  )
}
