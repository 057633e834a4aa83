import { use } from 'react'

import type { Evaluation } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { saidInLine } from '#parts/answer/lines.ts'
import { saidWays } from '#parts/answer/said-ways.ts'
import { markOfAnswer } from '#parts/answer/mark.ts'
import { isChosen } from '#parts/chosen.ts'
import { ChosenBadge } from '#parts/ChosenBadge.tsx'
import { Link } from '#parts/Link.tsx'
import { toolsOf } from '#parts/way-in/way-in.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { openText } from '#text/open-answers.ts'
import { common, failure } from '#text/common.ts'
import { caseSentence, outcomeSentence, toldCases } from '#text/outcomes.ts'
import { paths } from '#permalink/paths.ts'
import { playText as text } from '#text/play.ts'
import { pickSentences } from '#text/reasons.ts'
import { chosenBy } from '#text/territory-names.ts'
import { recommendationText } from '#text/recommendation.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './outcome.module.css'
import type { ViewProps } from './steps.ts'

const FLIPS = 6

type Props = ViewProps & { evaluation: Evaluation }

/** The answer as its page gives it, for a room: what to do, why, by which way, and what to know with it. */
export function Outcome({ details, ...view }: Props & { details: Promise<KnowledgeDetails> }) {
  const { evaluation, names, knowledge, territory } = view
  const { recommended, answers, gaps, cases } = evaluation
  const [top] = recommended
  const mark = markOfAnswer(evaluation, names)
  const told = top
    ? pickSentences(top, { names, answers }).slice(0, 1)
    : [
        ...toldCases(cases, names).map((each) => caseSentence(each, names)),
        ...knowledge.gaps.filter(({ id }) => gaps.includes(id)).map(({ why }) => why),
      ]
  return (
    <div className={styles.verdict} data-meaning={mark.meaning}>
      <p className={styles.mark}>
        {isChosen(top ? toolsOf(top) : [], territory) ? (
          <ChosenBadge>{chosenBy(territory)}</ChosenBadge>
        ) : (
          <MeaningBadge meaning={mark.meaning} strong>
            {mark.words}
          </MeaningBadge>
        )}
        {mark.date !== null && <span>{mark.date}</span>}
      </p>
      <PageHeading size="display">
        {outcomeSentence(evaluation, names, {
          open: openText.undecidedTitleOpen,
          none: recommendationText.noneTitle,
        })}
      </PageHeading>
      {told.map((sentence) => (
        <p key={sentence} className={styles.told}>
          {sentence}
        </p>
      ))}
      <Deferred loading={common.loading} failed={failure.details}>
        <WithIt {...view} details={details} />
      </Deferred>
    </div>
  )
}

/** By which way, then the lines of the page. */
function WithIt({ evaluation, names, details: loading }: Props & { details: Promise<KnowledgeDetails> }) {
  const { ways, lines } = saidWays({ evaluation, names, details: use(loading) })
  return (
    <dl className={styles.companions}>
      {ways.map(({ label, where }) => (
        <div key={label}>
          <dt>{text.way}</dt>
          <dd>
            {label} <span className={styles.where}>{where}</span>
          </dd>
        </div>
      ))}
      {lines.map((line) => (
        <div key={line.word + saidInLine(line, names)} data-never={line.kind === 'never' || undefined}>
          <dt>{line.word}</dt>
          <dd>{saidInLine(line, names)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What one other answer gives, then where to go on: in a session the next case is in the bar, and nothing competes with it. */
export function WhatIf({ evaluation, names, situation, knowledge, hasNextCase }: Props & { hasNextCase: boolean }) {
  const rank = { precision: 0, echange: 1, profil: 2 }
  const stageOf = (id: string) => rank[names.findQuestion(id)?.stage ?? 'profil']
  const flips = [...evaluation.changes].sort((a, b) => stageOf(a.question) - stageOf(b.question)).slice(0, FLIPS)
  const following = knowledge.situations.find(
    ({ series }) =>
      series !== undefined &&
      series.id === situation.series?.id &&
      series.episode === (situation.series?.episode ?? 0) + 1,
  )
  return (
    <div className={styles.whatIf}>
      <PageHeading lead={flips.length > 0 ? text.changesLead : text.noChange}>{text.changes}</PageHeading>
      <ul className={styles.flips}>
        {flips.map(({ question, option, top }) => (
          <li key={`${question}=${option}`}>
            <span>{text.change(names.question(question), names.shortAnswer(question, option))}</span>
            <Arrow size={30} />
            <strong>{top ? names.pick(top) : text.changeNone}</strong>
          </li>
        ))}
      </ul>
      <p className={styles.ends}>
        {following && !hasNextCase && (
          <Link className={buttonClass('primary', 'large')} to={paths.play(following.id)}>
            {text.episode(following.title)}
          </Link>
        )}
        <Link className={buttonClass('secondary')} to={paths.recommendation(encodeAnswers(evaluation.answers))}>
          {text.result}
        </Link>
        {!hasNextCase && (
          <Link className={buttonClass('quiet')} to={paths.quiz()}>
            {text.quiz}
          </Link>
        )}
      </p>
    </div>
  )
}
