import { lazy } from 'react'
import { Route, Routes } from 'react-router'

import { patterns } from '#text/paths.ts'

import { Layout } from './layouts/Layout.tsx'
import { HomeRoute } from './routes/HomeRoute.tsx'

const GuideRoute = lazy(() => import('./routes/GuideRoute.tsx').then((module) => ({ default: module.GuideRoute })))
const RecommendationRoute = lazy(() =>
  import('./routes/RecommendationRoute.tsx').then((module) => ({ default: module.RecommendationRoute })),
)
const SituationsRoute = lazy(() =>
  import('./routes/SituationsRoutes.tsx').then((module) => ({ default: module.SituationsRoute })),
)
const SituationRoute = lazy(() =>
  import('./routes/SituationsRoutes.tsx').then((module) => ({ default: module.SituationRoute })),
)
const ToolsRoute = lazy(() => import('./routes/ToolsRoutes.tsx').then((module) => ({ default: module.ToolsRoute })))
const ToolRoute = lazy(() => import('./routes/ToolsRoutes.tsx').then((module) => ({ default: module.ToolRoute })))
const AboutRoute = lazy(() => import('./routes/AboutRoute.tsx').then((module) => ({ default: module.AboutRoute })))
const NotFoundRoute = lazy(() =>
  import('./routes/NotFoundRoute.tsx').then((module) => ({ default: module.NotFoundRoute })),
)

export function App() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route path={patterns.home} element={<HomeRoute />} />
        <Route path={patterns.guide} element={<GuideRoute />} />
        <Route path={patterns.recommendation} element={<RecommendationRoute />} />
        <Route path={patterns.situations} element={<SituationsRoute />} />
        <Route path={patterns.situation} element={<SituationRoute />} />
        <Route path={patterns.tools} element={<ToolsRoute />} />
        <Route path={patterns.tool} element={<ToolRoute />} />
        <Route path={patterns.about} element={<AboutRoute />} />
        <Route path="*" element={<NotFoundRoute />} />
      </Route>
    </Routes>
  )
}
