import { lazy, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { loadDetails, needOf } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { useRoom } from '#app/room.ts'
import { PlayPage } from '#features/play/PlayPage.tsx'
import { casesOf, type PlayedCase } from '#features/play/session-cases.ts'
import { siteUrl } from '#lib/site-address.ts'
import { readQuery } from '#permalink/forgive.ts'
import { casePlaceQuery, joinQueries, playQuery, type PlayState } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'
import { decodeSession, encodeSession } from '#permalink/session.ts'
import { roomText } from '#text/session.ts'
import { useInBrowser } from '#ui/browser.ts'

/** Before and after the cases: who follows one on their phone has neither. */
const slides = () => import('#features/play/RoomSlides.tsx')
const FirstSlide = lazy(async () => ({ default: (await slides()).FirstSlide }))
const LastSlide = lazy(async () => ({ default: (await slides()).LastSlide }))

export function SessionPlayRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const root = useInBrowser() ? siteUrl() : ''
  const params = readQuery(search)
  const room = useRoom()
  const { session: read } = decodeSession(params, core)
  const session = { ...read, region: read.region ?? room.territory?.region ?? null }
  const query = joinQueries(encodeSession(session), room.query)
  const cases = casesOf(session, core, names)
  const state = playQuery.read(params)
  const place = Math.min(casePlaceQuery.read(params), cases.length + 1)
  const leaveTo = paths.session(query)
  const go = (next: number, more: Partial<PlayState> = {}) =>
    void navigate(paths.sessionPlay(query, next, { ...state, step: 1, ...more }), { replace: true })
  const slide = { title: session.title, cases, leaveTo, knowledge: core, onGo: (next: number) => go(next) }
  const current = cases[place - 1]
  if (cases.length > 0 && place > cases.length) return <LastSlide {...slide} address="" />
  if (!current) return <FirstSlide {...slide} address={root === '' ? '' : root + leaveTo} />
  return (
    <CaseRoute
      current={current}
      room={room}
      step={state.step}
      isNotes={state.isNotes}
      leaveTo={leaveTo}
      notesAddress={paths.sessionPlay(query, place, { ...state, isNotes: true })}
      onStep={(step) => go(place, { step })}
      session={{
        isElsewhere: current.isElsewhere,
        words: roomText.place(place, cases.length),
        place,
        onCase: (next, step) => go(next, { step }),
      }}
    />
  )
}

type CaseProps = Pick<
  React.ComponentProps<typeof PlayPage>,
  'step' | 'isNotes' | 'leaveTo' | 'notesAddress' | 'onStep' | 'session'
> & { current: PlayedCase; room: ReturnType<typeof useRoom> }

function CaseRoute({ current, room, ...rest }: CaseProps) {
  const { situation, story } = current
  const { id } = situation
  const details = useMemo(() => loadStory(id, story), [id, story])
  return (
    <PlayPage
      situation={situation}
      knowledge={core}
      story={details}
      loadAll={() => (story === null ? loadDetails() : details)}
      answerOf={(evaluation) => loadDetails(needOf(evaluation))}
      names={names}
      consult={room.consult}
      offered={room.offered}
      territory={room.territory}
      {...rest}
    />
  )
}

/** The story of the guide, or, for a case that the trainer made up, the trainer's. */
async function loadStory(id: string, story: string | null) {
  const details = await loadDetails(story === null ? { situations: [id] } : {})
  return story === null ? details : { ...details, situations: { ...details.situations, [id]: { story, cite: [] } } }
}
