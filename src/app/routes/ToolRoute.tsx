import { useEffect, useState } from 'react'
import { Navigate, useLocation } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { loadCatalogue, loadFaq } from '#app/library.ts'
import type { RouteProps } from '#app/pages.ts'
import { useProfile } from '#features/profile/store.ts'
import { ToolPage } from '#features/tools/ToolPage.tsx'
import type { Answers } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'

import { NotFoundRoute } from './NotFoundRoute.tsx'

export function ToolRoute({ id }: RouteProps) {
  const { state } = useLocation()
  const profile = useProfile((store) => store.profile)
  const keep = useKeep()
  const tool = names.findTool(id)
  // A territory says of its own tools what there is to say, on its own page.
  if (tool?.territory !== undefined) return <Navigate replace to={paths.territory(tool.territory, id)} />
  if (!tool) {
    const renamed = core.tools.find((other) => other.formerIds?.includes(id))
    return renamed ? <Navigate replace to={paths.tool(renamed.id)} state={{ formerId: id }} /> : <NotFoundRoute />
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

/**
 * Leaves answers that cannot hold together out of links to the wizard. The engine that knows comes after the sheet, which
 * is read without it; a link that is followed before says in the wizard what could not be kept.
 */
function useKeep(): (answers: Answers) => Answers {
  const [keep, setKeep] = useState(() => (answers: Answers) => answers)
  useEffect(() => {
    let isHere = true
    const load = async () => {
      const { asking } = await import('#app/asking.ts')
      if (isHere) setKeep(() => (answers: Answers) => asking.keep(answers).answers)
    }
    load().catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [])
  return keep
}
