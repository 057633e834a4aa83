import { useLocation, useNavigate } from 'react-router'
import { loadDetails } from '#app/details.ts'
import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { SessionPage } from '#features/play/SessionPage.tsx'
import { readQuery } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'
import { decodeSession, encodeSession } from '#permalink/session.ts'

export function SessionRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const { session, dropped } = decodeSession(readQuery(search), core)
  return (
    <SessionPage
      knowledge={core}
      names={names}
      consult={guide.consult}
      offered={guide.offered}
      loadStories={(situations) => loadDetails({ situations })}
      session={session}
      linkNotice={<LinkNotice dropped={inWords(dropped)} />}
      onChange={(next) =>
        void navigate(paths.session(encodeSession(next)), { replace: true, preventScrollReset: true })
      }
    />
  )
}
