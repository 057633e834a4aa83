import { Navigate, useLocation } from 'react-router'

import { core } from '#app/knowledge.ts'
import type { RouteProps } from '#app/pages.ts'
import { PRERENDERED } from '#app/where.ts'
import { Waiting } from '#app/Waiting.tsx'
import { NotFound } from '#app/later.tsx'
import { expandScanned } from '#permalink/codec.ts'
import { findByAnyId, readQuery } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'

/** A code on paper: leads to the recommendation that it stands for. */
export function ScannedRoute({ id }: RouteProps) {
  const { search, key } = useLocation()
  const situation = findByAnyId(core.situations, id)
  if (!situation) return <NotFound />
  // What was written at build time does not know its whole address yet.
  if (key === PRERENDERED) return <Waiting />
  return (
    <Navigate replace to={paths.recommendation(expandScanned(readQuery(search), situation.answers, core.questions))} />
  )
}
