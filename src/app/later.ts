import { lazy } from 'react'

import { whenIdle } from '#lib/idle.ts'

/** What the person should know of the service itself: fetched after the page, since it is about what comes after it. */
const load = async () => {
  await whenIdle()
  return import('./layouts/ServiceNotices.tsx')
}

export const ServiceNotices = lazy(async () => ({ default: (await load()).ServiceNotices }))
export const PostponedVersion = lazy(async () => ({ default: (await load()).PostponedVersion }))

/** For pages whose address may name nothing: the page that says so comes when it does not. */
export const NotFound = lazy(async () => {
  const { NotFoundRoute } = await import('./routes/NotFoundRoute.tsx')
  return { default: NotFoundRoute }
})
