import { useNavigate } from 'react-router'

import { loadDetails, needOf } from '#app/details.ts'
import { useSelection } from '#app/selection.tsx'
import type { Evaluation } from '#engine/types.ts'
import { PosterPage } from '#features/poster/PosterPage.tsx'
import { paths } from '#permalink/paths.ts'
import { encodeSelection, type Selection } from '#permalink/selection.ts'

export function PosterRoute() {
  const navigate = useNavigate()
  const change = (selection: Selection) => void navigate(paths.share(encodeSelection(selection)), { replace: true })
  return <PosterPage {...useSelection()} onChange={change} detailsOf={detailsOf} />
}

const detailsOf = (evaluation: Evaluation) => loadDetails(needOf(evaluation))
