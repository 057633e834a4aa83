import { use } from 'react'
import { Link } from 'react-router'

import { REGION_QUESTION } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { common, failure, site } from '#text/common.ts'
import { meaningWords } from '#text/meaning.ts'
import { oneOf } from '#text/names.ts'
import { paths } from '#text/paths.ts'
import { reasonSentence } from '#text/reasons.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { Arrow } from '#ui/Arrow.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Said } from '#ui/Said.tsx'

import { Actions } from './Actions.tsx'
import { AnswerChips } from './AnswerChips.tsx'
import { Avoid } from './Avoid.tsx'
import { Changes } from './Changes.tsx'
import { Others } from './Others.tsx'
import type { ViewProps } from './page-props.ts'
import { Picture } from './Picture.tsx'
import styles from './recommendation.module.css'
import { Sources } from './Sources.tsx'

/** No tool: said plainly, with what is known, whom to ask, and the nearest thing that exists. */
export function NoneView(view: ViewProps) {
  const { evaluation, names, knowledge } = view
  const gaps = knowledge.gaps.filter(({ id }) => evaluation.gaps.includes(id))
  const title = gaps.length > 0 ? text.noneTitle : text.noneTitlePlain
  return (
    <>
      <title>{site.title(title)}</title>
      <section className={styles.hero}>
        <div className={styles.answer}>
          <PageHeading eyebrow={text.noneEyebrow} lead={text.noneLead(names.place(evaluation.answers))}>
            {title}
          </PageHeading>
          {gaps.map((gap) => (
            <div key={gap.id} className={styles.why}>
              <h2 className={styles.whyTitle}>{gap.title}</h2>
              <p>
                <Said>{gap.why}</Said>
              </p>
            </div>
          ))}
        </div>
        <div className={styles.aside}>
          <Picture evaluation={evaluation} names={names} />
        </div>
      </section>
      <Actions knowledge={knowledge} evaluation={evaluation} names={names} share={view.share} />
      <Deferred loading={common.loading} failed={failure.details}>
        <div className={styles.columns}>
          <Nearest {...view} />
          <Contact {...view} />
        </div>
        <ToConfirm {...view} />
        <Avoid {...view} />
        <Changes {...view} />
        <div className={styles.columns}>
          <AnswerChips knowledge={knowledge} names={names} answers={evaluation.answers} />
          <Sources {...view} tools={[]} />
        </div>
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
    <section className={styles.block} aria-labelledby="proche">
      <h2 id="proche">{text.nearest}</h2>
      <p>{nearest.changes.length === 1 ? text.nearestLead(words) : text.nearestLeadMany(words)}</p>
      <p>
        <Link className={styles.bigLink} to={paths.recommendation(encodeAnswers({ ...answers, ...changed }))}>
          {names.pick(nearest.top)}
          <Arrow />
        </Link>
      </p>
    </section>
  )
}

/** The gap says whom to ask; else the region's e-health group; else the page says it does not know it. */
function Contact({ evaluation, knowledge, details }: ViewProps) {
  const grades = use(details).regions[evaluation.answers[REGION_QUESTION] ?? '']?.grades ?? null
  const contacts = [
    ...new Set(knowledge.gaps.filter(({ id }) => evaluation.gaps.includes(id)).map((gap) => gap.contact)),
  ]
  return (
    <section className={styles.block} aria-labelledby="contact">
      <h2 id="contact">{text.contact}</h2>
      {contacts.map((contact) => (
        <p key={contact}>{contact}</p>
      ))}
      {grades && (
        <p>
          <strong>{grades.name}</strong>
          {' : '}
          {grades.text} {grades.site !== null && <a href={grades.site}>{text.visit(new URL(grades.site).hostname)}</a>}
        </p>
      )}
      {grades === null && contacts.length === 0 && <p>{text.contactUnknown}</p>}
    </section>
  )
}

function ToConfirm({ evaluation, names }: ViewProps) {
  const { toConfirm, answers } = evaluation
  if (toConfirm.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="confirmer">
      <h2 id="confirmer">{text.toConfirm}</h2>
      <p className={styles.soft}>{text.toConfirmLead}</p>
      <div className={styles.cards}>
        {toConfirm.map((pick) => (
          <MeaningCard key={pick.tool} meaning="confirm" word={meaningWords.confirm}>
            <h3>
              <Link to={paths.tool(pick.tool)}>
                {pick.with.length > 0
                  ? `${names.tool(pick.tool)} (${oneOf(pick.with.map(names.tool))})`
                  : names.tool(pick.tool)}
              </Link>
            </h3>
            {pick.reasons.map((reason) => (
              <p key={JSON.stringify(reason)}>{reasonSentence(reason, { names, answers })}</p>
            ))}
          </MeaningCard>
        ))}
      </div>
    </section>
  )
}
