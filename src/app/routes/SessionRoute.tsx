import { useLocation } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { useNewest } from '#app/newest.ts'
import { useRoom } from '#app/room.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { territoryIn } from '#app/territories.ts'
import { SessionPage } from '#features/play/SessionPage.tsx'
import { readQuery } from '#permalink/forgive.ts'
import { joinQueries } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'
import { decodeSession, encodeSession } from '#permalink/session.ts'

export function SessionRoute() {
  const { search } = useLocation()
  const room = useRoom()
  const change = useNewest(
    (query) => decodeSession(readQuery(query), core).session,
    (next) => paths.session(joinQueries(encodeSession(next), room.query)),
    { preventScrollReset: true },
  )
  const { session: read, dropped } = decodeSession(readQuery(search), core)
  // The members of a territory practise in its region.
  const session = { ...read, region: read.region ?? room.territory?.region ?? null }
  return (
    <SessionPage
      knowledge={core}
      names={names}
      consult={room.consult}
      offered={room.offered}
      also={room.query}
      loadStories={(situations) => loadDetails({ situations })}
      session={session}
      linkNotice={
        <>
          <TerritoryNotice id={territoryIn(search)} />
          <LinkNotice dropped={inWords(dropped)} />
        </>
      }
      onChange={change}
    />
  )
}
