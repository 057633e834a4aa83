import { useLocation, useNavigate } from 'react-router'

import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { territoryIn, territoryOf, useTerritory } from '#app/territories.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { PosterPage } from '#features/poster/PosterPage.tsx'
import { readQuery } from '#permalink/forgive.ts'
import { decodeSelection, encodeSelection, type Selection } from '#permalink/selection.ts'
import { paths } from '#permalink/paths.ts'

export function PosterRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  useTerritory(territoryIn(search))
  const { selection, dropped } = decodeSelection(readQuery(search), core)
  return (
    <PosterPage
      knowledge={core}
      names={names}
      consult={guide.consult}
      selection={selection}
      territory={territoryOf(selection.territory ?? undefined)}
      linkNotice={
        <>
          <TerritoryNotice id={selection.territory ?? null} />
          <LinkNotice dropped={inWords(dropped)} />
        </>
      }
      onChange={(selection: Selection) => void navigate(paths.share(encodeSelection(selection)), { replace: true })}
    />
  )
}
