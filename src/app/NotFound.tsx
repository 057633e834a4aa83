import { lazy } from 'react'

/** For pages whose address may name nothing: the page that says so comes when it does not. */
export const NotFound = lazy(async () => {
  const { NotFoundRoute } = await import('./routes/NotFoundRoute.tsx')
  return { default: NotFoundRoute }
})
