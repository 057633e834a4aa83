import { Link } from 'react-router'

import type { CoreSituation } from '#knowledge/views/core.ts'
import { homeText } from '#text/home.ts'
import { paths } from '#permalink/paths.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { buttonClass } from '#ui/button-class.ts'

import styles from './home.module.css'

const SHOWN = 6

export function SituationTeasers({ situations }: { situations: readonly CoreSituation[] }) {
  return (
    <section className={styles.section} aria-labelledby="situations">
      <div className={styles.intro}>
        <h2 id="situations">{homeText.situations}</h2>
        <p>{homeText.situationsLead}</p>
      </div>
      <div className={styles.stories}>
        <ul className={styles.storyList}>
          {varied(situations).map((situation) => (
            <li key={situation.id}>
              <Link className={styles.story} to={paths.situation(situation.id)}>
                <strong>{situation.title}</strong>
                <Arrow />
              </Link>
            </li>
          ))}
        </ul>
        <Link className={buttonClass('secondary')} to={paths.situations()}>
          {homeText.allSituations(situations.length)}
        </Link>
      </div>
    </section>
  )
}

/** A few situations, from as many settings as possible. */
function varied(situations: readonly CoreSituation[]): CoreSituation[] {
  const settings = [...new Set(situations.map((situation) => situation.setting))]
  const bySetting = settings.map((setting) => situations.filter((situation) => situation.setting === setting))
  const rounds = Array.from({ length: SHOWN }, (_, round) => bySetting.flatMap((list) => list[round] ?? []))
  return rounds.flat().slice(0, SHOWN)
}
