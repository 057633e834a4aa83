import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { Link } from '#parts/Link.tsx'

import type { Evaluation } from '#engine/types.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { whenIdle } from '#lib/idle.ts'
import { kept } from '#lib/kept.ts'
import { Reminders } from '#parts/Reminders.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { common, failure } from '#text/common.ts'
import { recommendationText as text } from '#text/recommendation.ts'
import { apart } from '#ui/apart.tsx'
import { Boundary } from '#ui/Boundary.tsx'
import { Deferred } from '#ui/Deferred.tsx'
import { Stack } from '#ui/layout.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useOnPaper } from '#ui/browser.ts'

import { Next } from './Next.tsx'
import type { SheetProps } from './PrintSheet.tsx'
import { RecommendedView, ToolFolds } from './RecommendedView.tsx'
import type { ViewProps } from './view.ts'
import { Access, Otherwise, Picture } from './WhatToDo.tsx'

/** What most answers call for comes with the page; the rest when an answer is of its kind. */
const Notices = apart(async () => (await import('./completion.ts')).completion.Notices)
const CasesView = apart(async () => (await import('./other-outcomes.ts')).otherOutcomes.CasesView)
const ProbableView = apart(async () => (await import('./other-outcomes.ts')).otherOutcomes.ProbableView)
const NoneView = apart(async () => (await import('./other-outcomes.ts')).otherOutcomes.NoneView)
const UndecidedView = apart(async () => (await import('./other-outcomes.ts')).otherOutcomes.UndecidedView)

type Part = { readonly fetch: () => Promise<unknown> }

/** What tells an answer, where it is not what most links ask for. */
const TOLD: Readonly<Record<Evaluation['outcome'], Part | null>> = {
  recommended: null,
  'by-case': CasesView,
  'to-confirm': ProbableView,
  none: NoneView,
  undecided: UndecidedView,
}
/** What completes it. */
const COMPLETED: Readonly<Record<Evaluation['outcome'], readonly Part[]>> = {
  recommended: [Otherwise, Access, Picture, ToolFolds],
  'by-case': [Otherwise, Access],
  'to-confirm': [Otherwise, Access],
  none: [],
  undecided: [],
}
/** Nobody waits longer for what completes an answer, in milliseconds: it is drawn without, and says what is coming. */
const PATIENCE = 3000
/** Of the last answers: what was waited for in vain is not waited for again. */
const screens = kept<Screen>(20)

/** When an answer can be told (null: at once), and when all that its page shows at first is there, or will not come in time. */
export type Screen = { readonly told: Promise<unknown> | null; readonly whole: Promise<unknown> }

type ScreenInput = Pick<ViewProps, 'knowledge' | 'evaluation'> & { loadDetails: () => ViewProps['details'] }

/** Whether a notice applies whose words are not in the knowledge of every page. */
function hasNotices({ notices }: ViewProps['knowledge'], evaluation: Evaluation): boolean {
  return notices.some(({ id, said }) => !said && evaluation.notices.includes(id))
}

/**
 * What an answer waits for: nothing, mostly. Its sentence comes first; what stands under it comes at once, when all of it
 * is there, so that nothing in sight moves. What a notice says stands above: it is waited for. The same for the same answers.
 */
export function screenOf({ knowledge, evaluation, loadDetails }: ScreenInput): Screen {
  return screens(encodeAnswers(evaluation.answers), () => {
    const soon = (parts: readonly Promise<unknown>[]) =>
      Promise.race([Promise.allSettled(parts), new Promise((done) => setTimeout(done, PATIENCE))])
    const told = TOLD[evaluation.outcome]?.fetch()
    const details = loadDetails()
    const notices = hasNotices(knowledge, evaluation) ? [details, Notices.fetch()] : []
    const first = [...(told ? [told] : []), ...notices]
    const rest = COMPLETED[evaluation.outcome].map((part) => part.fetch())
    return { told: first.length > 0 ? soon(first) : null, whole: soon([details, ...first, ...rest]) }
  })
}

type Props = ViewProps & {
  /** The person's own profile, where the link carries none: id → option, and in words. */
  profile: { readonly answers: Readonly<Record<string, string>>; readonly words: string }
  /** What there is to say of the link that led here. */
  linkNotice: React.ReactNode
  /** The offer to keep the profile on this device: once the answer has served. */
  keep?: React.ReactNode
}

/** The answer to a need. Everything it shows follows from its address. */
export function RecommendationPage({ profile, linkNotice, keep, ...view }: Props) {
  const { evaluation, names } = view
  const top = evaluation.recommended[0]
  const isForOther = Object.entries(profile.answers).some(([question, option]) => {
    const answer = evaluation.answers[question]
    return answer !== undefined && answer !== option
  })
  return (
    <>
      <Stack gap={5} key={encodeAnswers(evaluation.answers)}>
        {linkNotice}
        {isForOther && (
          <Notice>
            <p>
              {text.forOther(names.place(evaluation.answers))}{' '}
              <Link to={paths.recommendation(encodeAnswers({ ...evaluation.answers, ...profile.answers }))}>
                {text.forMe(profile.words)}
              </Link>
            </p>
          </Notice>
        )}
        <Reminders knowledge={view.knowledge} evaluation={evaluation} />
        {hasNotices(view.knowledge, evaluation) && (
          <Deferred loading="" failed={failure.details}>
            <Notices {...view} />
          </Deferred>
        )}
        <Deferred loading={common.loading} failed={failure.details}>
          {evaluation.outcome === 'undecided' && <UndecidedView {...view} profile={profile} />}
          {evaluation.outcome === 'by-case' && <CasesView {...view} />}
          {evaluation.outcome === 'to-confirm' && <ProbableView {...view} />}
          {evaluation.outcome === 'none' && <NoneView {...view} />}
        </Deferred>
        {top && <RecommendedView {...view} top={top} />}
        {!top && view.local}
        {evaluation.outcome !== 'undecided' && <Next restart={view.restart}>{keep}</Next>}
      </Stack>
      {evaluation.outcome !== 'undecided' && <OnPaper {...view} />}
    </>
  )
}

type Sheet = {
  readonly PrintSheet: (props: SheetProps) => React.ReactNode
  readonly of: ViewProps['details']
  readonly details: KnowledgeDetails
}

/** What draws the sheet of an answer and what it says, as soon as both are there; null until then. */
async function prepareSheet(of: ViewProps['details']): Promise<Sheet> {
  await whenIdle()
  const [{ PrintSheet }, details] = await Promise.all([import('./PrintSheet.tsx'), of])
  return { PrintSheet, of, details }
}

/**
 * The page on one sheet of paper, in place of everything else when it is printed. It is fetched after the page and drawn
 * when somebody prints, since nothing can be waited for then: until it is there, or if it cannot be fetched, the page
 * itself is printed.
 */
function OnPaper(view: ViewProps) {
  const isOnPaper = useOnPaper()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const { details } = view
  useEffect(() => {
    prepareSheet(details)
      .then(setSheet)
      .catch(() => undefined)
  }, [details])
  if (!isOnPaper || sheet?.of !== details) return null
  return createPortal(
    <Boundary fallback={null}>
      <sheet.PrintSheet {...view} details={sheet.details} />
    </Boundary>,
    document.body,
  )
}
