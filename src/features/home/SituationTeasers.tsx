import type { SituationsShown } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { homeText } from '#text/home.ts'
import { paths } from '#permalink/paths.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass, cardClass } from '#ui/looks.ts'
import { Stack } from '#ui/layout.tsx'

import styles from './home.module.css'

export function SituationTeasers({ few, count }: SituationsShown) {
  return (
    <section className={styles.section} aria-labelledby="situations" data-below="2">
      <Stack className={styles.intro}>
        <h2 id="situations">{homeText.situations}</h2>
        <p>{homeText.situationsLead}</p>
      </Stack>
      <Stack gap={5} className={styles.stories}>
        <ul className={styles.storyList}>
          {few.map((situation) => (
            <li key={situation.id}>
              <Link className={cardClass(styles.story)} to={paths.situation(situation.id)}>
                <strong>{situation.title}</strong>
                <Arrow />
              </Link>
            </li>
          ))}
        </ul>
        <Link className={buttonClass('secondary')} to={paths.situations()}>
          {homeText.allSituations(count)}
        </Link>
      </Stack>
    </section>
  )
}
