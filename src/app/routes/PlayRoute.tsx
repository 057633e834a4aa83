import { Navigate, useLocation, useNavigate, useParams } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { PlayPage } from '#features/play/PlayPage.tsx'
import { findByAnyId } from '#permalink/find-by-id.ts'
import { readQuery, toId } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'

const STEP_KEY = 'etape'
const VIEW_KEY = 'vue'
const NOTES = 'notes'

export function PlayRoute() {
  const { id = '' } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const situation = findByAnyId(core.situations, id)
  // The page that says so has the header and the ways out that this one does not.
  if (!situation) return <Navigate replace to={paths.situation(id)} />
  const params = readQuery(search)
  const step = Number(toId(params.get(STEP_KEY) ?? ''))
  const addressOf = (changes: Readonly<Record<string, string>>) =>
    `${paths.play(situation.id)}?${new URLSearchParams({ ...Object.fromEntries(params), ...changes }).toString()}`
  return (
    <PlayPage
      key={situation.id}
      situation={situation}
      knowledge={core}
      story={loadDetails({ situations: [situation.id] })}
      loadAll={() => loadDetails()}
      names={names}
      consult={guide.consult}
      offered={guide.offered}
      step={Number.isInteger(step) ? step : 1}
      onStep={(next) => void navigate(addressOf({ [STEP_KEY]: String(next) }), { replace: true })}
      isNotes={toId(params.get(VIEW_KEY) ?? '') === NOTES}
      notesAddress={addressOf({ [VIEW_KEY]: NOTES })}
    />
  )
}
