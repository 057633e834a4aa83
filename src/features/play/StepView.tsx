import { lazy, use } from 'react'

import type { Answers, Evaluation } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { common, failure } from '#text/common.ts'
import { playText as text } from '#text/play.ts'
import { playedIn } from '#text/situations.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { Sign } from '#ui/Sign.tsx'

import { Alive, Falls } from './Tools.tsx'
import styles from './step.module.css'
import type { ViewProps } from './steps.ts'

/** What ends a story comes after its beginning. */
const Outcome = lazy(async () => ({ default: (await import('./Outcome.tsx')).Outcome }))
const WhatIf = lazy(async () => ({ default: (await import('./Outcome.tsx')).WhatIf }))

type Props = ViewProps & {
  story: Promise<KnowledgeDetails>
  /** Whether the story is told of another region than the one it is played in. */
  isElsewhere: boolean
  /** Whether another case of a session follows: the bar below leads to it. */
  hasNextCase: boolean
  offered: (answers: Answers, question: string) => readonly string[]
  answerOf: (evaluation: Evaluation) => Promise<KnowledgeDetails>
}

/** What the room sees. */
export function StepView(view: Props) {
  const { step, situation, names, isElsewhere } = view
  switch (step.kind) {
    case 'story':
      return (
        <div className={styles.story}>
          <PageHeading>{situation.title}</PageHeading>
          <Deferred loading={common.loading} failed={failure.details}>
            <Story {...view} />
          </Deferred>
          {isElsewhere && <p className={styles.told}>{playedIn(names.place(situation.answers) ?? '')}</p>}
          <p className={styles.need}>
            <span>{text.need}</span> {situation.need}
          </p>
        </div>
      )
    case 'profile':
      return (
        <div className={styles.split}>
          <div className={styles.column}>
            <p className={styles.eyebrow}>{text.profile}</p>
            <PageHeading>{text.profileTitle}</PageHeading>
            <ul className={styles.given}>
              {Object.entries(step.evaluation.answers)
                .filter(([question]) => names.findQuestion(question) !== undefined)
                .map(([question, option]) => (
                  <li key={question}>{names.answer(question, option)}</li>
                ))}
            </ul>
            <Alive tools={step.alive} names={names} />
          </div>
          <Falls falls={step.falls} answers={step.evaluation.answers} names={names} />
        </div>
      )
    case 'question':
      return (
        <div className={styles.split}>
          <div className={styles.column}>
            <p className={styles.eyebrow}>{text.ask}</p>
            <PageHeading>{names.findQuestion(step.question)?.title}</PageHeading>
            <Options {...view} question={step.question} answers={step.evaluation.answers} />
          </div>
          <Alive tools={step.alive} names={names} />
        </div>
      )
    case 'answer':
      return (
        <div className={styles.split}>
          <div className={styles.column}>
            <p className={styles.eyebrow}>{text.answered}</p>
            <PageHeading>{names.findQuestion(step.question)?.title}</PageHeading>
            <p className={styles.chosen}>
              <Sign meaning="recommended" size={40} /> {names.answer(step.question, step.option)}
            </p>
            <Alive tools={step.alive} names={names} />
          </div>
          <Falls falls={step.falls} answers={step.evaluation.answers} names={names} />
        </div>
      )
    case 'verdict':
      return (
        <Deferred loading={common.loading} failed={failure.details}>
          <Outcome {...view} evaluation={step.evaluation} details={view.answerOf(step.evaluation)} />
        </Deferred>
      )
    case 'changes':
      return (
        <Deferred loading={common.loading} failed={failure.details}>
          <WhatIf {...view} evaluation={step.evaluation} hasNextCase={view.hasNextCase} />
        </Deferred>
      )
  }
}

function Story({ situation, story }: Props) {
  return <p className={styles.told}>{use(story).situations[situation.id]?.story}</p>
}

/** Those that the answers so far leave; a long list is set in columns. */
function Options({ names, offered, question, answers }: Props & { question: string; answers: Answers }) {
  const left = offered(answers, question)
  const options = names.findQuestion(question)?.options.filter(({ id }) => left.includes(id)) ?? []
  return (
    <ul className={styles.options} data-many={options.length > 8 || undefined}>
      {options.map((option) => (
        <li key={option.id}>{option.label}</li>
      ))}
    </ul>
  )
}
