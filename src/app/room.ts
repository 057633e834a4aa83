import { useMemo } from 'react'
import { useLocation } from 'react-router'

import type { Answers } from '#engine/types.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { territoryQuery } from '#permalink/page-queries.ts'

import { guide } from './guide.ts'
import { territoryIn, territoryOf, useTerritory } from './territories.ts'

/**
 * The guide that a room plays with: that of the territory which the address names, where it is there and sound, else
 * everyone's. `query`: what keeps the territory in the addresses of the room. A case of another region than the
 * territory's is answered as everyone's.
 */
export function useRoom() {
  const { search } = useLocation()
  const id = territoryIn(search)
  useTerritory(id)
  const territory = territoryOf(id ?? undefined)
  return useMemo(() => {
    const theirs = (answers: Answers): Answers =>
      territory === null ? answers : { ...answers, [TERRITORY_KEY]: territory.id }
    return {
      territory,
      query: territoryQuery.write(id),
      consult: (answers: Answers) => guide.consult(theirs(answers)),
      offered: (answers: Answers, question: string) => guide.offered(theirs(answers), question),
    }
  }, [id, territory])
}
