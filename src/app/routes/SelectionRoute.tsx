import { useLocation } from 'react-router'

import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { territoryIn, territoryOf, useTerritory } from '#app/territories.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { SelectionPage } from '#features/poster/SelectionPage.tsx'
import { readQuery } from '#permalink/forgive.ts'
import { decodeSelection } from '#permalink/selection.ts'

export function SelectionRoute() {
  const { search } = useLocation()
  useTerritory(territoryIn(search))
  const { selection, dropped } = decodeSelection(readQuery(search), core)
  return (
    <SelectionPage
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
    />
  )
}
