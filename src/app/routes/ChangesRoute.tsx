import { useLocation, useNavigate } from 'react-router'

import { core, names, regionIn } from '#app/knowledge.ts'
import { loadChanges } from '#app/library.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { territoryIn, territoryOf, useTerritory } from '#app/territories.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { NewsPage } from '#features/news/NewsPage.tsx'
import { useProfile } from '#features/profile/store.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { unreadIn } from '#permalink/dropped.ts'
import { readQuery } from '#permalink/forgive.ts'
import { changesQuery, territoryQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

export function ChangesRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const profile = useProfile((state) => state.profile)
  const params = readQuery(search)
  const named = territoryIn(search)
  const asked = named ?? profile[TERRITORY_KEY] ?? null
  useTerritory(asked)
  const territory = territoryOf(asked ?? undefined)
  // The members of a territory practise in its region.
  const home = named === null ? null : (territory?.region ?? null)
  const wanted = { ...changesQuery.read(params), region: regionIn(search) ?? home }
  return (
    <NewsPage
      changes={loadChanges}
      knowledge={core}
      names={names}
      wanted={wanted}
      onWant={(next) => {
        const also = next.region === home ? territoryQuery.write(named) : ''
        void navigate(paths.changes(next, also), { replace: true })
      }}
      territory={territory}
      linkNotice={
        <>
          <TerritoryNotice id={named} />
          <LinkNotice dropped={inWords(unreadIn(params, changesQuery.keys))} />
        </>
      }
    />
  )
}
