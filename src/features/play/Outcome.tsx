import type { Evaluation } from '#engine/types.ts'
import { Link } from '#parts/Link.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { caseSentence, outcomeText, shortOutcome } from '#text/outcomes.ts'
import { meaningWords, roleMeanings } from '#text/meaning.ts'
import { allOf } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { playText as text } from '#text/play.ts'
import { pickSentences } from '#text/reasons.ts'
import { recommendationText } from '#text/recommendation.ts'
import { Arrow } from '#ui/LineIcon.tsx'
import { buttonClass } from '#ui/button-class.ts'
import { MeaningBadge } from '#ui/MeaningBadge.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'

import styles from './outcome.module.css'
import type { ViewProps } from './steps.ts'

const FLIPS = 6
const AVOIDED = 4

type Props = ViewProps & { evaluation: Evaluation }

export function Outcome({ evaluation, names, knowledge }: Props) {
  const { recommended, complements, fallbacks, avoid, answers, gaps } = evaluation
  const top = recommended[0]
  const [probable] = evaluation.outcome === 'to-confirm' ? evaluation.toConfirm : []
  const meaning = top ? roleMeanings[top.role] : probable ? 'confirm' : evaluation.cases.length > 0 ? 'possible' : 'out'
  const told = top ? pickSentences(top, { names, answers }) : evaluation.cases.map((each) => caseSentence(each, names))
  const title = shortOutcome(evaluation, names, {
    open: recommendationText.undecidedTitleOpen,
    none: recommendationText.noneTitle,
  })
  const lines = [
    { word: text.also, meaning: 'complement' as const, tools: complements.map(names.pick) },
    { word: text.fallback, meaning: 'fallback' as const, tools: fallbacks.map(names.pick) },
    { word: text.avoid, meaning: 'avoid' as const, tools: avoid.slice(0, AVOIDED).map(({ tool }) => names.tool(tool)) },
  ]
  return (
    <div className={styles.verdict} data-meaning={meaning}>
      <MeaningBadge meaning={meaning} strong>
        {top || probable ? meaningWords[meaning] : evaluation.cases.length > 0 ? outcomeText.byCase : text.verdictNone}
      </MeaningBadge>
      <PageHeading size="display">{title}</PageHeading>
      {told.map((sentence) => (
        <p key={sentence} className={styles.told}>
          {sentence}
        </p>
      ))}
      {!top &&
        knowledge.gaps
          .filter(({ id }) => gaps.includes(id))
          .map((gap) => (
            <p key={gap.id} className={styles.told}>
              {gap.why} {gap.contact}
            </p>
          ))}
      <ul className={styles.companions}>
        {lines.map(
          (line) =>
            line.tools.length > 0 && (
              <li key={line.word}>
                <MeaningBadge meaning={line.meaning} strong>
                  {line.word}
                </MeaningBadge>
                <span>{allOf(line.tools)}</span>
              </li>
            ),
        )}
      </ul>
    </div>
  )
}

export function WhatIf({ evaluation, names, situation, knowledge }: Props) {
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
        {following && (
          <Link className={buttonClass('primary', 'large')} to={paths.play(following.id)}>
            {text.episode(following.title)}
          </Link>
        )}
        <Link className={buttonClass('secondary')} to={paths.recommendation(encodeAnswers(evaluation.answers))}>
          {text.result}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.quiz()}>
          {text.quiz}
        </Link>
      </p>
    </div>
  )
}
