import { useLocation, useNavigate } from 'react-router'

import { core, names } from '#app/knowledge.ts'
import { loadCatalogue } from '#app/library.ts'
import { useProfile } from '#features/profile/store.ts'
import { ToolsPage } from '#features/tools/ToolsPage.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { readQuery } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'

export function ToolsRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const profile = useProfile((state) => state.profile)
  return (
    <ToolsPage
      knowledge={core}
      catalogue={loadCatalogue()}
      names={names}
      query={readQuery(search)}
      onChoose={(query) => void navigate(paths.tools(query), { replace: true, preventScrollReset: true })}
      guideQuery={encodeAnswers(profile)}
    />
  )
}
