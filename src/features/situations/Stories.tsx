import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { NO_SITUATION_FILTERS, situationFiltersQuery } from '#permalink/situation-filters.ts'
import { situationsText as text } from '#text/situations.ts'
import { cardClass } from '#ui/card-class.ts'
import { Muted, Stack } from '#ui/layout.tsx'

import { seriesOf } from './filters.ts'
import styles from './situations.module.css'

/** The series, each a way in, and the quiz. */
export function Stories({ knowledge }: { knowledge: CoreKnowledge }) {
  return (
    <Stack as="section" gap={4} aria-labelledby="histoires">
      <div>
        <h2 id="histoires">{text.stories}</h2>
        <Muted>{text.storiesLead}</Muted>
      </div>
      <ul className={styles.list}>
        {seriesOf(knowledge).map(({ id, title, lead, episodes }) => (
          <li key={id}>
            <Link className={cardClass(styles.card, styles.storyCard)} to={paths.situations(seriesQuery(id))}>
              <strong>{title}</strong>
              <span>{lead}</span>
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
