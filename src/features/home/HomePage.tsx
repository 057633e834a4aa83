import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge, SituationsShown } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { site } from '#text/common.ts'
import { homeText } from '#text/home.ts'
import { patientsText } from '#text/patients.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/looks.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Stack } from '#ui/layout.tsx'

import { HeroRoute } from './HeroRoute.tsx'
import styles from './home.module.css'
import { Needs } from './Needs.tsx'
import { SituationTeasers } from './SituationTeasers.tsx'

type Props = {
  knowledge: CoreKnowledge
  situations: SituationsShown
  names: Names
  profile: Answers
  /** Where one says a need in one's own words. */
  findSlot: React.ReactNode
}

export function HomePage({ knowledge, situations, names, profile, findSlot }: Props) {
  return (
    <div className={styles.page}>
      <title>{`${site.name} ${site.tagline}`}</title>
      <section className={styles.hero}>
        <Stack gap={5} className={styles.pitch}>
          <PageHeading size="display" lead={homeText.lead}>
            {homeText.title}
          </PageHeading>
          <div className={styles.find}>{findSlot}</div>
          <div className={styles.start}>
            <Link className={buttonClass('secondary', 'large')} to={paths.guide(encodeAnswers(profile))}>
              {homeText.start}
              <Arrow />
            </Link>
            <p>{homeText.startHint}</p>
          </div>
        </Stack>
        <HeroRoute />
      </section>
      <Needs knowledge={knowledge} names={names} profile={profile} />
      <SituationTeasers {...situations} />
      <p className={styles.privacy}>{homeText.privacy}</p>
      <p className={styles.patients}>
        <Link to={paths.patients()}>{patientsText.title}</Link> {homeText.patients}
      </p>
    </div>
  )
}
