import { lazy } from 'react'

import { whenIdle } from '#lib/idle.ts'

/** What the person should know of the service itself: fetched after the page, since it is about what comes after it. */
const load = async () => {
  await whenIdle()
  return import('./ServiceNotices.tsx')
}

export const ServiceNotices = lazy(async () => ({ default: (await load()).ServiceNotices }))
export const PostponedVersion = lazy(async () => ({ default: (await load()).PostponedVersion }))
