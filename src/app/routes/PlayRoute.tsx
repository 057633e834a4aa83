import { Navigate, useLocation, useNavigate } from 'react-router'

import { loadDetails, needOf } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { useRoom } from '#app/room.ts'
import type { RouteProps } from '#app/pages.ts'
import { PlayPage } from '#features/play/PlayPage.tsx'
import { findByAnyId, readQuery } from '#permalink/forgive.ts'
import { playQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

export function PlayRoute({ id }: RouteProps) {
  const { search } = useLocation()
  const navigate = useNavigate()
  const room = useRoom()
  const situation = findByAnyId(core.situations, id)
  // The page that says so has the header and the ways out that this one does not.
  if (!situation) return <Navigate replace to={paths.situation(id)} />
  const state = playQuery.read(readQuery(search))
  return (
    <PlayPage
      key={situation.id}
      situation={situation}
      knowledge={core}
      story={loadDetails({ situations: [situation.id] })}
      loadAll={() => loadDetails()}
      answerOf={(evaluation) => loadDetails(needOf(evaluation))}
      names={names}
      consult={room.consult}
      offered={room.offered}
      territory={room.territory}
      step={state.step}
      onStep={(step) => void navigate(paths.play(situation.id, { ...state, step }, room.query), { replace: true })}
      leaveTo={paths.situation(situation.id)}
      isNotes={state.isNotes}
      notesAddress={paths.play(situation.id, { ...state, isNotes: true }, room.query)}
    />
  )
}
