import { useNavigate } from 'react-router'

import { useSelection } from '#app/selection.tsx'
import { PosterPage } from '#features/poster/PosterPage.tsx'
import { paths } from '#permalink/paths.ts'
import { encodeSelection, type Selection } from '#permalink/selection.ts'

export function PosterRoute() {
  const navigate = useNavigate()
  const change = (selection: Selection) => void navigate(paths.share(encodeSelection(selection)), { replace: true })
  return <PosterPage {...useSelection()} onChange={change} />
}
