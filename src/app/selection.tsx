import { useLocation } from 'react-router'

import { readQuery } from '#permalink/forgive.ts'
import { decodeSelection } from '#permalink/selection.ts'

import { guide } from './guide.ts'
import { core, names } from './knowledge.ts'
import { inWords, LinkNotice } from './LinkNotice.tsx'
import { territoryIn, territoryOf, useTerritory } from './territories.ts'
import { TerritoryNotice } from './territory-slots.tsx'

/** What the pages made of a few situations draw from: the selection of the address, whose it is, and what was lost of it. */
export function useSelection() {
  const { search } = useLocation()
  useTerritory(territoryIn(search))
  const { selection, dropped } = decodeSelection(readQuery(search), core)
  return {
    knowledge: core,
    names,
    consult: guide.consult,
    selection,
    territory: territoryOf(selection.territory ?? undefined),
    linkNotice: (
      <>
        <TerritoryNotice id={selection.territory ?? null} />
        <LinkNotice dropped={inWords(dropped)} />
      </>
    ),
  }
}
