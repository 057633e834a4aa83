import { Navigate, useParams } from 'react-router'

import { core, loadDetails, names } from '#app/knowledge.ts'
import { useProfile } from '#features/profile/store.ts'
import { ToolPage } from '#features/tools/ToolPage.tsx'
import { ToolsPage } from '#features/tools/ToolsPage.tsx'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#text/paths.ts'

import { NotFoundRoute } from './NotFoundRoute.tsx'

export function ToolsRoute() {
  return <ToolsPage knowledge={core} names={names} />
}

export function ToolRoute() {
  const { id = '' } = useParams()
  const profile = useProfile((state) => state.profile)
  const tool = names.findTool(id)
  if (!tool) {
    const renamed = core.tools.find((other) => other.formerIds?.includes(id))
    return renamed ? <Navigate replace to={paths.tool(renamed.id)} /> : <NotFoundRoute />
  }
  return (
    <ToolPage
      key={tool.id}
      tool={tool}
      knowledge={core}
      details={loadDetails()}
      names={names}
      guideQuery={encodeAnswers(profile)}
    />
  )
}
