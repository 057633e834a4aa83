import { use } from 'react'

import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { Link } from '#parts/Link.tsx'
import { ShareButton } from '#parts/share/ShareButton.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { common, failure, site } from '#text/common.ts'
import { givenAnswers, type Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { shareText } from '#text/share.ts'
import { situationsText as text } from '#text/situations.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Said } from '#ui/Said.tsx'
import { Muted, Section, Stack } from '#ui/layout.tsx'

import { EpisodeNav } from './EpisodeNav.tsx'
import styles from './situations.module.css'

type Props = {
  situation: CoreSituation
  knowledge: CoreKnowledge
  details: Promise<KnowledgeDetails>
  names: Names
  profile: { readonly answers: Answers; readonly words: string }
  /** Questions about the tools of the situation. */
  faqLinks: React.ReactNode
}

export function SituationPage({ situation, knowledge, details, names, profile, faqLinks }: Props) {
  const { answers } = situation
  const path = paths.situation(situation.id)
  const given = givenAnswers(knowledge.questions, answers, names)
  const isOther = Object.entries(profile.answers).some(([question, option]) => answers[question] !== option)
  return (
    <Stack gap={7}>
      <title>{site.title(situation.title)}</title>
      <PageHeading eyebrow={text.settings[situation.setting]}>{situation.title}</PageHeading>
      <div className={styles.columns}>
        <Stack gap={6}>
          <Deferred loading={common.loading} failed={failure.details}>
            <Story id={situation.id} details={details} />
          </Deferred>
          <div className={styles.actions}>
            <Link className={buttonClass('primary', 'large')} to={paths.recommendation(encodeAnswers(answers))}>
              {text.see}
              <Arrow />
            </Link>
            {isOther && (
              <Link
                className={buttonClass('secondary')}
                to={paths.recommendation(encodeAnswers({ ...answers, ...profile.answers }))}
              >
                {text.adaptProfile(profile.words)}
              </Link>
            )}
            <Link className={buttonClass('secondary')} to={paths.play(situation.id)}>
              {text.play}
            </Link>
            <ShareButton
              look="quiet"
              path={path}
              title={situation.title}
              holds={shareText.holdsSituation}
              embed={path}
            />
            <Link className={buttonClass('quiet')} to={paths.guide(encodeAnswers(answers), 'besoin')}>
              {text.adapt}
            </Link>
            <Link className={buttonClass('quiet')} to={paths.situations()}>
              {text.back}
            </Link>
          </div>
        </Stack>
        <Section gap={4} className={styles.facts} id="traduit" title={text.facts}>
          <Stack as="dl" className={styles.answers}>
            {given.map(({ id, question, answer }) => (
              <div key={id}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </Stack>
        </Section>
      </div>
      <div className={styles.columns}>
        {situation.tools.length > 0 && (
          <Section gap={2} className={styles.related} id="outils" title={text.tools}>
            <ul>
              {situation.tools.map((id) => (
                <li key={id}>
                  <Link to={paths.tool(id)}>{names.tool(id)}</Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {faqLinks}
      </div>
      <EpisodeNav situation={situation} knowledge={knowledge} />
    </Stack>
  )
}

function Story({ id, details }: { id: string; details: Promise<KnowledgeDetails> }) {
  const { situations, sources } = use(details)
  const situation = situations[id]
  if (!situation) return null
  const titles = [...new Set(situation.cite.map(({ source }) => sources[source]?.title ?? source))]
  return (
    <Stack as="section" gap={4} aria-label={text.story}>
      <p className={styles.told}>
        <Said>{situation.story}</Said>
      </p>
      <Muted small>
        {text.sources} : {titles.join(' ; ')}
      </Muted>
    </Stack>
  )
}
