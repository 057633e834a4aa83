import { lazy, Suspense } from 'react'

import { whenIdle } from '#lib/idle.ts'
import { Accessory } from '#ui/Boundary.tsx'
import { useInBrowser } from '#ui/browser.ts'

/** What the person should know of the service itself: fetched after the page, since it is about what comes after it. */
const load = async () => {
  await whenIdle()
  return import('./layouts/ServiceNotices.tsx')
}

const notices = {
  service: lazy(async () => ({ default: (await load()).ServiceNotices })),
  postponed: lazy(async () => ({ default: (await load()).PostponedVersion })),
}

/**
 * A part of `ServiceNotices.tsx`, once the page answers. It is not written in the page: what is written and has not come
 * holds back whatever the address asks for.
 */
export function Later({ notice }: { notice: keyof typeof notices }) {
  const isInBrowser = useInBrowser()
  const Notice = notices[notice]
  if (!isInBrowser) return null
  return (
    <Accessory>
      <Suspense>
        <Notice />
      </Suspense>
    </Accessory>
  )
}

/** For pages whose address may name nothing: the page that says so comes when it does not. */
export const NotFound = lazy(async () => {
  const { NotFoundRoute } = await import('./routes/NotFoundRoute.tsx')
  return { default: NotFoundRoute }
})
