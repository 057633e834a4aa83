import { useNavigate } from 'react-router'

import { loadDetails, needOf } from '#app/details.ts'
import { core } from '#app/knowledge.ts'
import { useSelection } from '#app/selection.tsx'
import type { Evaluation } from '#engine/types.ts'
import { PosterPage } from '#features/poster/PosterPage.tsx'
import { paths } from '#permalink/paths.ts'
import { readQuery } from '#permalink/forgive.ts'
import { decodeSelection, encodeSelection, type Selection } from '#permalink/selection.ts'

export function PosterRoute() {
  const navigate = useNavigate()
  // Of two fast presses the second comes before the page shows the first: the address has it already.
  const change = (next: (now: Selection) => Selection) => {
    const { selection } = decodeSelection(readQuery(window.location.search), core)
    void navigate(paths.share(encodeSelection(next(selection))), { replace: true })
  }
  return <PosterPage {...useSelection()} onChange={change} detailsOf={detailsOf} />
}

const detailsOf = (evaluation: Evaluation) => loadDetails(needOf(evaluation))
