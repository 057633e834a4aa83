import { lazy, Suspense } from 'react'
import { Navigate, useNavigate } from 'react-router'

import type { Answers, Question } from '#engine/types.ts'
import { DONT_KNOW, DONT_KNOW_FINAL, PROFESSION_QUESTION, REGION_QUESTION } from '#knowledge/constants.ts'
import { holds } from '#knowledge/condition.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { Link } from '#parts/Link.tsx'
import { Reminders } from '#parts/Reminders.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { wizardText } from '#text/wizard.ts'
import { buttonClass } from '#ui/looks.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Stack } from '#ui/layout.tsx'

import { AnswersRoute } from './AnswersRoute.tsx'
import type { LoadNarrow } from './FirstLetters.tsx'
import type { LoadShapes } from './RegionMap.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './wizard.module.css'

/** For who would rather point than read: after the list. */
const RegionMap = lazy(async () => ({ default: (await import('./RegionMap.tsx')).RegionMap }))

type AnswerIds = { readonly question: string; readonly option: string }

type Props = {
  knowledge: CoreKnowledge
  names: Names
  answers: Answers
  /** The question to ask again, if one is being changed. */
  editing: string | null
  /** Answers that the last change made impossible. */
  dropped: readonly AnswerIds[]
  /** Answers that count for nothing as long as the region is not known. */
  waiting: readonly AnswerIds[]
  ask: (answers: Answers) => Pick<Question, 'answers' | 'next' | 'askAgain' | 'remaining'>
  offered: (answers: Answers, question: string) => readonly string[]
  keep: (answers: Answers) => { readonly answers: Answers; readonly dropped: readonly AnswerIds[] }
  onProfileAnswer: (question: string, option: string) => void
  loadNarrow: LoadNarrow
  loadShapes: LoadShapes
  /** Beside the question: what the answers have done so far. */
  liveSlot: React.ReactNode
  /** Shown under the questions of the profile. */
  profileSlot: React.ReactNode
  /** What a damaged link could not say. */
  linkNotice: React.ReactNode
}

export function WizardPage(props: Props) {
  const { knowledge, names, answers, editing, dropped, waiting, ask, offered, keep } = props
  const navigate = useNavigate()
  const asked = ask(answers)
  // An address may name any question after its #: one that does not exist is no reason to stop asking.
  const question = names.findQuestion(editing ?? '') ?? names.findQuestion(asked.next ?? '')
  if (!question) return <Navigate replace to={paths.recommendation(encodeAnswers(answers))} />

  const answer = (chosen: string) => {
    // A question that had to be asked again is not asked a third time.
    const isRefusedAgain = chosen === DONT_KNOW && asked.askAgain && question.id === asked.next
    const option = isRefusedAgain ? DONT_KNOW_FINAL : chosen
    const others = question.id === REGION_QUESTION ? { ...answersById(waiting), ...answers } : answers
    const kept = keep({ ...others, [question.id]: option })
    if (question.stage === 'profil') props.onProfileAnswer(question.id, option)
    // What a region has comes with the next page: only then is it known what is left to ask.
    if (question.id === REGION_QUESTION) {
      void navigate(paths.guide(encodeAnswers(kept.answers)), { state: { dropped: kept.dropped } })
      return
    }
    // Answers that this one makes pointless do not travel further.
    const { answers: counting, next } = ask(kept.answers)
    const query = encodeAnswers(counting)
    void navigate(next === null ? paths.recommendation(query) : paths.guide(query), {
      state: { dropped: kept.dropped },
    })
  }
  const isProfile = question.stage === 'profil'
  /** Asked a second time, and otherwise: without this answer too many cases remain. */
  const isAgain = asked.askAgain && question.id === asked.next
  const called = knowledge.notices.flatMap(({ id, when }) => (holds(when, answers) ? [id] : []))
  return (
    <>
      <title>{site.title(question.title)}</title>
      <div className={styles.page}>
        <Stack gap={5} className={styles.column}>
          <AnswersRoute questions={knowledge.questions} answers={answers} names={names} current={question.id} />
          {props.linkNotice}
          {/* What may hide in the need is said as soon as it is known, before what else is asked. */}
          <Reminders knowledge={knowledge} evaluation={{ notices: called }} />
          {dropped.length > 0 && (
            <Notice live>
              <p>
                {wizardText.dropped(
                  dropped.map(
                    (entry) =>
                      `« ${names.question(entry.question)} : ${names.shortAnswer(entry.question, entry.option)} »`,
                  ),
                )}
              </p>
            </Notice>
          )}
          <QuestionCard
            key={`${question.id} ${String(isAgain)}`}
            question={question}
            offered={offered(answers, question.id)}
            current={isAgain ? undefined : answers[question.id]}
            again={isAgain}
            eyebrow={wizardText.place(wizardText.stages[question.stage], remainingIn(asked))}
            onAnswer={answer}
            loadNarrow={props.loadNarrow}
          >
            {question.id === REGION_QUESTION && (
              <Accessory>
                <Suspense>
                  <RegionMap
                    regions={knowledge.regions}
                    loadShapes={props.loadShapes}
                    chosen={answers[REGION_QUESTION] ?? null}
                    onChoose={answer}
                  />
                </Suspense>
              </Accessory>
            )}
            {question.id === PROFESSION_QUESTION && (
              <p>
                <Link className={buttonClass('quiet')} to={paths.patients()}>
                  {wizardText.patient}
                </Link>
              </p>
            )}
            {isProfile && props.profileSlot}
          </QuestionCard>
        </Stack>
        {props.liveSlot}
      </div>
    </>
  )
}

function answersById(list: readonly AnswerIds[]): Answers {
  return Object.fromEntries(list.map(({ question, option }) => [question, option]))
}

/**
 * How many answers are left at most, to show: it never grows from one answer to the next. Null while the region is to be
 * asked: what a region has decides how much is left to ask, and it comes with the answer.
 */
export function remainingIn(asked: Pick<Question, 'next' | 'remaining'>): number | null {
  // Not taken apart: how much is left is worked out when it is read, and costs most while the region is unknown.
  return asked.next === REGION_QUESTION ? null : asked.remaining.most
}
