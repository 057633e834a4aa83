import { loadDetails, needOf } from '#app/details.ts'
import { core } from '#app/knowledge.ts'
import { useNewest } from '#app/newest.ts'
import { useSelection } from '#app/selection.tsx'
import type { Evaluation } from '#engine/types.ts'
import { PosterPage } from '#features/poster/PosterPage.tsx'
import { paths } from '#permalink/paths.ts'
import { readQuery } from '#permalink/forgive.ts'
import { decodeSelection, encodeSelection } from '#permalink/selection.ts'

export function PosterRoute() {
  const change = useNewest(
    (search) => decodeSelection(readQuery(search), core).selection,
    (next) => paths.share(encodeSelection(next)),
  )
  return <PosterPage {...useSelection()} onChange={change} detailsOf={detailsOf} />
}

const detailsOf = (evaluation: Evaluation) => loadDetails(needOf(evaluation))
