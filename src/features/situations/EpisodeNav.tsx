import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { paths } from '#permalink/paths.ts'
import { situationsText as text } from '#text/situations.ts'
import { cardClass } from '#ui/looks.ts'
import { Muted, Stack } from '#ui/layout.tsx'

import { episodesOf, storyOf } from './filters.ts'
import styles from './situations.module.css'
import { seriesQuery } from './Stories.tsx'

/** Where the situation stands in its story, and the way to its neighbours. */
export function EpisodeNav({ situation, knowledge }: { situation: CoreSituation; knowledge: CoreKnowledge }) {
  if (!situation.series) return null
  const { id } = situation.series
  const episodes = episodesOf(knowledge.situations, id)
  const { title } = storyOf(knowledge, id)
  const place = episodes.findIndex((episode) => episode.id === situation.id)
  const near = [
    { word: text.previous, to: episodes[place - 1] },
    { word: text.next, to: episodes[place + 1] },
  ]
  return (
    <Stack as="nav" className={styles.episodeNav} aria-label={title}>
      <p>
        <Link to={paths.situations(seriesQuery(id))}>{title}</Link>
        <Muted as="span">{text.episode(place + 1, episodes.length)}</Muted>
      </p>
      <ul className={styles.neighbours}>
        {near.map(
          ({ word, to }) =>
            to && (
              <li key={word}>
                <Link className={cardClass(styles.card)} to={paths.situation(to.id)}>
                  <span>{word}</span>
                  <strong>{to.title}</strong>
                </Link>
              </li>
            ),
        )}
      </ul>
    </Stack>
  )
}
