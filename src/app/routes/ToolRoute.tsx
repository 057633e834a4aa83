import { Navigate, useLocation } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { loadCatalogue, loadFaq } from '#app/library.ts'
import type { RouteProps } from '#app/pages.ts'
import { useKeep } from '#app/use-keep.ts'
import { NotFound } from '#app/later.tsx'
import { useProfile } from '#features/profile/store.ts'
import { ToolPage } from '#features/tools/ToolPage.tsx'
import type { Answers } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'

export function ToolRoute({ id }: RouteProps) {
  const { state } = useLocation()
  const profile = useProfile((store) => store.profile)
  const keep = useKeep()
  const tool = names.findTool(id)
  // A territory says of its own tools what there is to say, on its own page.
  if (tool?.territory !== undefined) return <Navigate replace to={paths.territory(tool.territory, id)} />
  if (!tool) {
    const renamed = core.tools.find((other) => other.formerIds?.includes(id))
    return renamed ? <Navigate replace to={paths.tool(renamed.id)} state={{ formerId: id }} /> : <NotFound />
  }
  return (
    <ToolPage
      key={tool.id}
      tool={tool}
      knowledge={core}
      details={loadDetails({ tools: [tool.id] })}
      catalogue={loadCatalogue()}
      faq={loadFaq()}
      names={names}
      profile={profile}
      guideFrom={(answers: Answers) => paths.guide(encodeAnswers(keep(answers)))}
      formerId={formerIdOf(state)}
    />
  )
}

/** The history entry may hold anything: only what the redirection above left there is read. */
function formerIdOf(state: unknown): string | null {
  const id: unknown = typeof state === 'object' && state !== null && 'formerId' in state ? state.formerId : null
  return typeof id === 'string' ? id : null
}
