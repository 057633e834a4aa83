import { type FormEvent, use, useEffect, useRef, useState } from 'react'

import { REGION_QUESTION } from '#knowledge/constants.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { Link } from '#parts/Link.tsx'
import { Sentences } from '#ui/Said.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { common, failure } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { paths } from '#permalink/paths.ts'
import { quizText as text } from '#text/quiz.ts'
import { pickSentences, reasonSentences } from '#text/reasons.ts'
import { otherRegionOf, playedIn } from '#text/situations.ts'
import { buttonClass } from '#ui/looks.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { MeaningCard } from '#ui/MeaningCard.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { RadioCard } from '#ui/RadioCard.tsx'
import { Stack } from '#ui/layout.tsx'

import styles from './quiz.module.css'
import { isRight, NOBODY, type Round } from './series.ts'

type Props = {
  round: Round
  number: number
  total: number
  score: string
  /** Back to the situation before; null: there is none. */
  onPrevious: (() => void) | null
  details: Promise<KnowledgeDetails>
  names: Names
  /** What is marked, before it is said. */
  picked: string | null
  onPick: (choice: string) => void
  /** What was proposed; null while the room thinks. */
  choice: string | null
  onChoose: (choice: string) => void
  onNext: () => void
  onFullScreen: () => void
}

export function RoundView(props: Props) {
  const { round, number, total, score, details, names, choice, onFullScreen, onPrevious } = props
  return (
    <>
      <PageHeading
        eyebrow={[text.round(number, total), names.place(round.evaluation.answers)].filter(Boolean).join(', ')}
      >
        {round.title}
      </PageHeading>
      <Deferred loading={common.loading} failed={failure.details}>
        <Story id={round.situation.id} details={details} />
      </Deferred>
      {otherRegionOf(round.situation, round.evaluation.answers[REGION_QUESTION] ?? null) && (
        <p className={styles.score}>{playedIn(names.place(round.evaluation.answers) ?? '')}</p>
      )}
      {choice === null ? <Guess {...props} /> : <Reveal {...props} choice={choice} names={names} />}
      <div className={styles.foot}>
        <p className={styles.score}>{score}</p>
        {onPrevious && (
          <button type="button" className={buttonClass('quiet')} onClick={onPrevious}>
            {text.previous}
          </button>
        )}
        <button type="button" className={buttonClass('quiet')} onClick={onFullScreen}>
          <span className={styles.enter}>{text.fullScreen}</span>
          <span className={styles.leave}>{text.leaveFullScreen}</span>
        </button>
        <p className={styles.keys}>{text.keys}</p>
      </div>
    </>
  )
}

function Story({ id, details }: { id: string; details: Promise<KnowledgeDetails> }) {
  return <p className={styles.story}>{use(details).situations[id]?.story}</p>
}

function Guess({ round, names, picked, onPick, onChoose }: Props) {
  /** How often one went on without a choice: said again each time. */
  const [reminders, setReminders] = useState(0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (picked === null) setReminders(reminders + 1)
    else onChoose(picked)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <fieldset className={styles.choices}>
        <legend>{text.choose}</legend>
        {round.choices.map((tool, index) => (
          <RadioCard
            key={tool}
            name="outil"
            value={tool}
            label={names.tool(tool)}
            hint={names.findTool(tool)?.summary}
            digit={String(index + 1)}
            checked={picked === tool}
            onChoose={() => onPick(tool)}
          />
        ))}
      </fieldset>
      <p className={styles.row}>
        <button type="submit" className={buttonClass('primary', 'large')}>
          {text.check}
        </button>
        <output className={styles.missing}>
          {reminders > 0 && picked === null && <span key={reminders}>{text.chooseFirst}</span>}
        </output>
      </p>
    </form>
  )
}

function Reveal({ round, number, total, names, choice, onNext }: Props & { choice: string }) {
  const { evaluation, answer, situation } = round
  const { answers } = evaluation
  const good = isRight(round, choice)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const top = evaluation.recommended[0]
  const whyNot = [...evaluation.avoid, ...evaluation.eliminated].find(({ tool }) => tool === choice)?.reasons ?? []
  return (
    <Stack as="section" gap={5} className={styles.reveal}>
      <h2 ref={title} tabIndex={-1}>
        {good ? text.right : choice === NOBODY ? text.shown : text.wrong}
      </h2>
      <div className={styles.cards}>
        <MeaningCard meaning="recommended" word={text.answer}>
          <p className={styles.tool} translate="no">
            {names.pick(answer)}
          </p>
          {top && <Sentences of={pickSentences(top, { names, answers })} />}
        </MeaningCard>
        {!good && choice !== NOBODY && (
          <MeaningCard
            meaning={evaluation.avoid.some(({ tool }) => tool === choice) ? 'avoid' : 'out'}
            word={text.youSaid}
          >
            <p className={styles.tool} translate="no">
              {names.tool(choice)}
            </p>
            <Sentences of={reasonSentences(whyNot, { names, answers })} />
          </MeaningCard>
        )}
      </div>
      <p className={styles.row}>
        <button type="button" className={buttonClass('primary', 'large')} onClick={onNext}>
          {number === total ? text.finish : text.next}
        </button>
        <Link className={buttonClass('quiet')} to={paths.recommendation(encodeAnswers(answers))}>
          {text.result}
        </Link>
        <Link className={buttonClass('quiet')} to={paths.play(situation.id)}>
          {text.play}
        </Link>
      </p>
    </Stack>
  )
}
