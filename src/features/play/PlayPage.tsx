import { lazy, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'

import type { Answers, Evaluation } from '#engine/types.ts'
import type { Territory } from '#knowledge/territory.ts'
import type { CoreKnowledge, CoreSituation } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { Link } from '#parts/Link.tsx'
import { common, failure, site } from '#text/common.ts'
import type { Names } from '#text/names.ts'
import { playText as text } from '#text/play.ts'
import { roomText as room } from '#text/session.ts'
import { Deferred } from '#ui/Deferred.tsx'
import { toggleFullScreen } from '#ui/browser.ts'
import { Stack } from '#ui/layout.tsx'

import styles from './page.module.css'
import { stepsOf } from './steps.ts'
import { StepView } from './StepView.tsx'
import { Timer } from './Timer.tsx'
import { useFit } from './use-fit.ts'
import { useKeys } from './use-keys.ts'
import { useSync } from './use-sync.ts'

/** For the person who speaks, when they ask. */
const Notes = lazy(async () => ({ default: (await import('./Notes.tsx')).Notes }))

export type PlayProps = {
  situation: CoreSituation
  knowledge: CoreKnowledge
  /** The story, and for the notes everything that can be quoted. */
  story: Promise<KnowledgeDetails>
  loadAll: () => Promise<KnowledgeDetails>
  /** What the page of an answer shows. */
  answerOf: (evaluation: Evaluation) => Promise<KnowledgeDetails>
  names: Names
  consult: (answers: Answers) => Evaluation
  offered: (answers: Answers, question: string) => readonly string[]
  /** The step that the address names, from 1. */
  step: number
  onStep: (step: number) => void
  /** The window of the person who speaks: the notes, large, and the same remote control. */
  isNotes: boolean
  notesAddress: string
  /** Whose guide the room plays with; null: everyone's. */
  territory: Territory | null
  /** Where one leaves to. */
  leaveTo: string
  /** What comes before and after, where the situation is one of a session. */
  session?: InSession
}

export type InSession = {
  /** Whether the story is told of another region than the session's. */
  readonly isElsewhere: boolean
  /** « Cas 2 sur 5 » */
  readonly words: string
  /** The case, from 1. */
  readonly place: number
  /** Moves to another case, at a step: the last, for a step beyond. */
  readonly onCase: (place: number, step: number) => void
}

/** A step beyond the last of any case. */
export const LAST_STEP = 99

/** Windows of one session follow each other from case to case. */
const SESSION_CHANNEL = 'seance'
/** Cases are counted in it, and steps in what is left: no case has as many. */
const CASE = 1000

export function PlayPage(props: PlayProps) {
  const { situation, knowledge, story, loadAll, answerOf, names, consult, offered, onStep, isNotes, notesAddress } =
    props
  const { leaveTo, session } = props
  const guide = {
    tools: knowledge.tools.map(({ id }) => id),
    consult,
    profile: knowledge.questions.filter(({ stage }) => stage === 'profil').map(({ id }) => id),
  }
  // The steps cost a consultation each; the knowledge base does not change while a page lives.
  // oxlint-disable-next-line react/exhaustive-deps
  const steps = useMemo(() => stepsOf(situation, guide), [situation])
  const place = Math.min(Math.max(1, props.step), steps.length)
  const [hasNotes, setHasNotes] = useState(false)
  const page = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLElement>(null)
  // The address follows a little later: two quick presses are two steps all the same.
  const latest = useRef(place)
  useEffect(() => {
    latest.current = place
  }, [place])
  const goTo = (next: number) => {
    if (session && next < 1) return session.onCase(session.place - 1, LAST_STEP)
    if (session && next > steps.length) return session.onCase(session.place + 1, 1)
    if (next < 1 || next > steps.length || next === latest.current) return
    latest.current = next
    onStep(next)
  }
  const move = (by: 1 | -1) => goTo(latest.current + by)
  const fullScreen = () => toggleFullScreen(document.documentElement)
  useFit(page, stage, `${situation.id} ${place}`)
  const [isBlack, setBlack] = useState(false)
  useSync(session ? SESSION_CHANNEL : situation.id, (session?.place ?? 0) * CASE + place, (heard) => {
    const other = Math.floor(heard / CASE)
    if (session && other !== session.place) session.onCase(other, heard % CASE)
    else goTo(heard % CASE)
  })
  useKeys({
    black: () => document.fullscreenElement && setBlack(!isBlack),
    any: () => setBlack(false),

    next: () => move(1),
    previous: () => move(-1),
    first: () => goTo(1),
    last: () => goTo(steps.length),
  })
  const step = steps[place - 1]
  if (!step) return null
  const view = { step, situation, knowledge, names, territory: props.territory }
  return (
    <div ref={page} className={styles.page} data-notes={isNotes || undefined}>
      <title>{site.title(text.pageTitle(situation.title))}</title>
      <header className={styles.head}>
        <p className={styles.title}>{situation.title}</p>
        {session && <p>{session.words}</p>}
        <Link className={styles.leave} to={leaveTo}>
          {text.leave}
        </Link>
      </header>
      {/* Both may scroll on a small screen: the keyboard must reach them to do it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <main ref={stage} className={styles.stage} aria-label={text.region} tabIndex={0}>
        {isNotes ? (
          <Deferred loading={common.loading} failed={failure.details}>
            <Notes {...view} details={loadAll()} next={steps[place]} isLarge />
          </Deferred>
        ) : (
          <StepView
            key={`${situation.id} ${place}`}
            {...view}
            {...{ story, offered, answerOf }}
            isElsewhere={session?.isElsewhere ?? false}
            hasNextCase={session !== undefined}
          />
        )}
      </main>
      {!isNotes && hasNotes && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <aside className={styles.notes} aria-label={text.notes} tabIndex={0}>
          <Deferred loading={common.loading} failed={failure.details}>
            <Notes {...view} details={loadAll()} next={steps[place]} />
          </Deferred>
        </aside>
      )}
      <Stack as="footer" gap={1} className={styles.foot}>
        <progress className={styles.progress} value={place} max={steps.length} aria-label={text.region} />
        <div className={styles.controls}>
          <button
            type="button"
            className={styles.control}
            disabled={place === 1 && !session}
            onClick={(event) => isFirstPress(event) && move(-1)}
          >
            {text.previous}
          </button>
          <span className={styles.place}>{text.progress(place, steps.length)}</span>
          <button
            type="button"
            className={`${styles.control} ${styles.main}`}
            disabled={place === steps.length && !session}
            onClick={(event) => isFirstPress(event) && move(1)}
          >
            {session && place === steps.length ? room.nextCase : text.next}
          </button>
          {!isNotes && (
            <span className={styles.extras}>
              <button
                type="button"
                className={styles.control}
                aria-pressed={hasNotes}
                onClick={() => setHasNotes(!hasNotes)}
              >
                {text.notes}
              </button>
              <Link className={styles.control} to={notesAddress} target="_blank">
                {text.notesWindow}
              </Link>
              {session && <Timer />}
              {session && (
                <button
                  type="button"
                  className={styles.control}
                  title={room.blackHint}
                  onClick={(event) => {
                    event.currentTarget.blur()
                    setBlack(true)
                  }}
                >
                  {room.black}
                </button>
              )}
              <button type="button" className={styles.control} onClick={fullScreen}>
                {text.fullScreen}
              </button>
            </span>
          )}
        </div>
        <p className={styles.keys}>{text.keys}</p>
      </Stack>
      {isBlack && (
        // The keys that move do the same; a press anywhere too.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div className={styles.black} data-black onClick={() => setBlack(false)} />
      )}
    </div>
  )
}

/** Not the second of a double click, which would skip a step unseen. With the keyboard each press counts. */
function isFirstPress({ detail }: MouseEvent): boolean {
  return detail <= 1
}
