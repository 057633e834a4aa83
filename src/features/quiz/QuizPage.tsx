import { useMemo, useRef, useState } from 'react'

import type { Answers, Evaluation } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { quizText as text } from '#text/quiz.ts'
import { toggleFullScreen } from '#ui/browser.ts'
import { PageHeading } from '#ui/PageHeading.tsx'
import { useSettling } from '#ui/use-settling.ts'

import { End } from './End.tsx'
import styles from './quiz.module.css'
import { RoundView } from './RoundView.tsx'
import { drawSeries, isRight, NOBODY } from './series.ts'
import { useRoomKeys } from './use-room-keys.ts'

/** What was proposed for each situation, in order, and the situation on the page, from 0. */
export type Progress = { readonly choices: readonly string[]; readonly place: number }

export const NO_PROGRESS: Progress = { choices: [], place: 0 }

type Props = {
  knowledge: CoreKnowledge
  loadStory: (situation: string) => Promise<KnowledgeDetails>
  names: Names
  consult: (answers: Answers) => Evaluation
  seed: string
  length: number
  /** The address of this series, and what draws another. */
  path: string
  onOther: () => void
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
  /** How far the series was played when the page was left, and what to do when it goes further. */
  start: Progress
  onProgress: (progress: Progress) => void
}

/** The score lives as long as the tab: nothing is stored on the device, nothing is sent. Give it the seed as its key. */
export function QuizPage(props: Props) {
  const { knowledge, loadStory, names, consult, seed, length, path, onOther, linkNotice, start, onProgress } = props
  const rounds = useMemo(
    () => drawSeries({ situations: knowledge.situations, tools: knowledge.tools, consult, seed, length }),
    [knowledge, consult, seed, length],
  )
  const [{ choices, place }, setProgress] = useState(start)
  const goOn = (progress: Progress) => {
    setProgress(progress)
    onProgress(progress)
  }
  /** What is marked and not yet said, from the room or the person. */
  const [picked, setPicked] = useState<string | null>(null)
  const page = useRef<HTMLDivElement>(null)
  const right = rounds.filter((round, index) => isRight(round, choices[index] ?? '')).length
  const round = rounds[place]
  const isShown = choices[place] !== undefined
  const choose = (choice: string) => goOn({ choices: [...choices, choice], place })
  const next = () => {
    goOn({ choices, place: place + 1 })
    setPicked(null)
  }
  useSettling(page, `${place} ${isShown}`)
  useRoomKeys(page, {
    choose: (index) => !isShown && setPicked(round?.choices[index] ?? picked),
    // With a remote control alone nothing can be marked: the room said it aloud.
    advance: () => round && (isShown ? next() : choose(picked ?? NOBODY)),
  })
  return (
    <div ref={page} className={styles.page}>
      <title>{site.title(text.title)}</title>
      {linkNotice}
      {rounds.length === 0 && <PageHeading lead={text.empty}>{text.title}</PageHeading>}
      {round && (
        <RoundView
          key={place}
          round={round}
          number={place + 1}
          total={rounds.length}
          score={text.score(right, choices.length)}
          details={loadStory(round.situation.id)}
          names={names}
          picked={picked}
          onPick={setPicked}
          choice={choices[place] ?? null}
          onChoose={choose}
          onNext={next}
          onFullScreen={() => toggleFullScreen(page.current)}
        />
      )}
      {rounds.length > 0 && !round && (
        <End
          rounds={rounds}
          choices={choices}
          names={names}
          path={path}
          onAgain={() => {
            goOn(NO_PROGRESS)
            setPicked(null)
          }}
          onOther={onOther}
        />
      )}
    </div>
  )
}

/** What the page is for, before its address has said which series. */
export function QuizStart() {
  return (
    <>
      <title>{site.title(text.title)}</title>
      <PageHeading lead={text.lead}>{text.title}</PageHeading>
    </>
  )
}
