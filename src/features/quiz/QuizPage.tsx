import { lazy, Suspense, useMemo, useRef, useState } from 'react'

import type { Answers, Evaluation } from '#engine/types.ts'
import { regionChoices } from '#knowledge/lookup.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { Link } from '#parts/Link.tsx'
import { joinQueries, LONGEST_SERIES, type QuizSeries } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'
import { encodeSession, MOST_CASES, type Session } from '#permalink/session.ts'
import { site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { quizText as text } from '#text/quiz.ts'
import { toggleFullScreen } from '#ui/browser.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { PageHeading } from '#ui/PageHeading.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { useSettling } from '#ui/use-settling.ts'

import styles from './quiz.module.css'
import { RoundView } from './RoundView.tsx'
import { drawSeries, NOBODY, type Round, scoreOf } from './series.ts'
import { Teams } from './Teams.tsx'
import { useRoomKeys } from './use-room-keys.ts'

/** After the last situation. */
const End = lazy(async () => ({ default: (await import('./End.tsx')).End }))

/** What was proposed for each situation, in order, and the situation on the page, from 0. */
export type Progress = {
  readonly choices: readonly string[]
  readonly place: number
  /** The points of each team, where a room plays in teams. */
  readonly teams: readonly number[]
}

export const NO_PROGRESS: Progress = { choices: [], place: 0, teams: [] }

type Props = {
  knowledge: CoreKnowledge
  loadStory: (situation: string) => Promise<KnowledgeDetails>
  names: Names
  consult: (answers: Answers) => Evaluation
  series: QuizSeries
  /** What else its addresses keep. */
  also: string
  /** The address of this series, and what draws another. */
  path: string
  onOther: () => void
  onSeries: (series: QuizSeries) => void
  /** What of the address could not be read. */
  linkNotice: React.ReactNode
  /** How far the series was played when the page was left, and what to do when it goes further. */
  start: Progress
  onProgress: (progress: Progress) => void
}

/** The score lives as long as the tab: nothing is stored on the device, nothing is sent. Give it the seed as its key. */
export function QuizPage(props: Props) {
  const { knowledge, loadStory, names, consult, series, also, path, onOther, onSeries, linkNotice, start, onProgress } =
    props
  const { seed, length, region } = series
  const rounds = useMemo(
    () =>
      drawSeries({ situations: knowledge.situations, tools: knowledge.tools, consult, seed, length, region, names }),
    [knowledge, consult, seed, length, region, names],
  )
  const [{ choices, place, teams }, setProgress] = useState(start)
  const goOn = (progress: Progress) => {
    setProgress(progress)
    onProgress(progress)
  }
  /** What is marked and not yet said, from the room or the person. */
  const [picked, setPicked] = useState<string | null>(null)
  /** A digit alone chooses, even where nothing has the focus: who speaks to their device can turn it off (WCAG 2.1.4). */
  const [hasDigits, setHasDigits] = useState(true)
  const page = useRef<HTMLDivElement>(null)
  const { right, proposed } = scoreOf(rounds, choices)
  const round = rounds[place]
  const isShown = choices[place] !== undefined
  const choose = (choice: string) => goOn({ choices: [...choices, choice], place, teams })
  const next = () => {
    goOn({ choices, place: place + 1, teams })
    setPicked(null)
  }
  const previous = () => {
    if (place > 0) goOn({ choices, place: place - 1, teams })
  }
  useSettling(page, `${place} ${isShown}`)
  useRoomKeys(page, {
    choose: (index) => hasDigits && !isShown && setPicked(round?.choices[index] ?? picked),
    // With a remote control alone nothing can be marked: the room said it aloud.
    goBack: previous,
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
          onPrevious={place > 0 ? previous : null}
          number={place + 1}
          total={rounds.length}
          score={proposed === 0 ? text.lead : text.score(right, proposed)}
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
        <Suspense>
          <End
            rounds={rounds}
            choices={choices}
            names={names}
            path={path}
            onAgain={() => {
              goOn({ ...NO_PROGRESS, teams: teams.map(() => 0) })
              setPicked(null)
            }}
            onOther={onOther}
          />
        </Suspense>
      )}
      {rounds.length > 0 && <Teams points={teams} onChange={(next) => goOn({ choices, place, teams: next })} />}
      <div className={styles.settings}>
        <Disclosure level="inline" summary={text.settings}>
          <div className={styles.fields}>
            <SelectField
              label={text.region}
              none={text.anyRegion}
              value={region ?? ''}
              options={regionChoices(knowledge, region)}
              onChoose={(id) => onSeries({ ...series, region: id === '' ? null : id })}
            />
            <SelectField
              label={text.length}
              value={String(length)}
              options={[...new Set([...LENGTHS, length])].map((number) => ({ id: `${number}`, label: `${number}` }))}
              onChoose={(number) => onSeries({ ...series, length: Number(number) })}
            />
          </div>
          <label className={styles.digits}>
            <input type="checkbox" checked={hasDigits} onChange={() => setHasDigits(!hasDigits)} />
            {text.digits}
          </label>
          {rounds.length > 0 && (
            <p>
              <Link to={paths.session(joinQueries(encodeSession(sessionOf(rounds, region)), also))}>{text.pick}</Link>
            </p>
          )}
        </Disclosure>
      </div>
    </div>
  )
}

const LENGTHS = [3, 5, 10, MOST_CASES, LONGEST_SERIES] as const

/** The same situations as a session: there they are chosen one by one, put in order and printed. */
function sessionOf(rounds: readonly Round[], region: string | null): Session {
  const cases = rounds.slice(0, MOST_CASES).map(({ situation }) => ({ kind: 'told', situation: situation.id }) as const)
  return { title: '', region, cases }
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
