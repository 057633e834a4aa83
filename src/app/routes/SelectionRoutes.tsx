import { useLocation, useNavigate } from 'react-router'

import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { PosterPage } from '#features/poster/PosterPage.tsx'
import { SelectionPage } from '#features/poster/SelectionPage.tsx'
import { ShareButton } from '#features/share/ShareButton.tsx'
import { decodeSelection, encodeSelection, type Selection } from '#permalink/selection.ts'
import { paths } from '#text/paths.ts'
import { selectionText } from '#text/poster.ts'
import { shareText } from '#text/share.ts'

export function PosterRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  return (
    <PosterPage
      knowledge={core}
      names={names}
      consult={guide.consult}
      selection={decodeSelection(new URLSearchParams(search), core)}
      onChange={(selection: Selection) => void navigate(paths.share(encodeSelection(selection)), { replace: true })}
    />
  )
}

export function SelectionRoute() {
  const { search } = useLocation()
  const selection = decodeSelection(new URLSearchParams(search), core)
  const path = paths.selection(encodeSelection(selection))
  return (
    <SelectionPage
      knowledge={core}
      names={names}
      consult={guide.consult}
      selection={selection}
      share={
        <ShareButton
          path={path}
          title={selection.title || selectionText.title}
          holds={shareText.holdsSelection}
          embed={path}
        />
      }
    />
  )
}
