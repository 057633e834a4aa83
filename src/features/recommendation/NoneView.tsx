import { AnswerChips } from '#parts/AnswerChips.tsx'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { common, failure, site } from '#text/common.ts'
import { paths } from '#permalink/paths.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { Columns, Section, Stack } from '#ui/layout.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Said } from '#ui/Said.tsx'

import { Actions } from './Actions.tsx'
import { Avoid, Changes, Others } from './Around.tsx'
import { Contact } from './Contact.tsx'
import { Hero } from './Hero.tsx'
import { Sources } from './Sources.tsx'
import type { ViewProps } from './view.ts'
import styles from './views.module.css'

/** No tool: said plainly, with what is known, whom to ask, and the nearest thing that exists. */
export function NoneView(view: ViewProps) {
  const { evaluation, names, knowledge } = view
  const gaps = knowledge.gaps.filter(({ id }) => evaluation.gaps.includes(id))
  const title = gaps.length > 0 ? text.noneTitle : text.noneTitlePlain
  return (
    <>
      <title>{site.title(title)}</title>
      <Hero evaluation={evaluation} names={names}>
        <PageHeading eyebrow={text.noneEyebrow} lead={text.noneLead(names.place(evaluation.answers))}>
          {title}
        </PageHeading>
        {gaps.map((gap) => (
          <Stack key={gap.id} gap={2}>
            <h2 className={styles.whyTitle}>{gap.title}</h2>
            <p>
              <Said>{gap.why}</Said>
            </p>
          </Stack>
        ))}
      </Hero>
      <Actions {...view} />
      <Deferred loading={common.loading} failed={failure.details}>
        <Columns>
          <Nearest {...view} />
          <Contact {...view} />
        </Columns>
        <Avoid {...view} />
        <Changes {...view} />
        <Columns>
          <AnswerChips knowledge={knowledge} names={names} answers={evaluation.answers} />
          <Sources {...view} tools={[]} />
        </Columns>
        <Others {...view} />
      </Deferred>
    </>
  )
}

function Nearest({ evaluation, names }: ViewProps) {
  const { nearest, answers } = evaluation
  if (nearest === null) return null
  const changed = Object.fromEntries(nearest.changes.map(({ question, option }) => [question, option]))
  const words = nearest.changes
    .map(({ question, option }) => `${names.question(question)} : ${names.shortAnswer(question, option)}`)
    .join(', ')
  return (
    <Section id="proche" title={text.nearest}>
      <p>{nearest.changes.length === 1 ? text.nearestLead(words) : text.nearestLeadMany(words)}</p>
      <p>
        <Link className={styles.bigLink} to={paths.recommendation(encodeAnswers({ ...answers, ...changed }))}>
          {names.pick(nearest.top)}
          <Arrow />
        </Link>
      </p>
    </Section>
  )
}
