import { Suspense, use } from 'react'

import type { Catalogue } from '#knowledge/views/catalogue.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { NO_SITUATION_FILTERS, situationFiltersQuery } from '#permalink/situation-filters.ts'
import { situationsText as text } from '#text/situations.ts'
import { cardClass } from '#ui/looks.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Muted, Stack } from '#ui/layout.tsx'

import { seriesOf } from './filters.ts'
import styles from './situations.module.css'

/** The series, each a way in, and the quiz. */
export function Stories({ knowledge, catalogue }: { knowledge: CoreKnowledge; catalogue: Promise<Catalogue> }) {
  return (
    <Stack as="section" gap={4} aria-labelledby="histoires">
      <div>
        <h2 id="histoires">{text.stories}</h2>
        <Muted>{text.storiesLead}</Muted>
      </div>
      <ul className={styles.list}>
        {seriesOf(knowledge).map(({ id, title, episodes }) => (
          <li key={id}>
            <Link className={cardClass(styles.card, styles.storyCard)} to={paths.situations(seriesQuery(id))}>
              <strong>{title}</strong>
              <span>
                <StoryLead catalogue={catalogue} id={id} />
              </span>
              <span className={styles.episodeCount}>{text.episodes(episodes.length)}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link className={cardClass(styles.card, styles.storyCard)} to={paths.quiz()}>
            <strong>{text.quiz}</strong>
            <span>{text.quizLead}</span>
          </Link>
        </li>
      </ul>
    </Stack>
  )
}

export function seriesQuery(id: string): string {
  return situationFiltersQuery.write({ ...NO_SITUATION_FILTERS, series: id })
}

type LeadProps = { catalogue: Promise<Catalogue>; id: string }

/** What a series tells: beside its title, which says enough where this does not come. */
export function StoryLead(props: LeadProps) {
  return (
    <Accessory>
      <Suspense>
        <Lead {...props} />
      </Suspense>
    </Accessory>
  )
}

function Lead({ catalogue, id }: LeadProps) {
  return use(catalogue).series[id]
}
