import { lazy } from 'react'
import { Route, Routes } from 'react-router'

import { patterns } from '#text/paths.ts'

import { BareLayout } from './layouts/BareLayout.tsx'
import { EmbedLayout } from './layouts/EmbedLayout.tsx'
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
const CompareRoute = lazy(() =>
  import('./routes/CompareRoute.tsx').then((module) => ({ default: module.CompareRoute })),
)
const MapRoute = lazy(() => import('./routes/MapRoute.tsx').then((module) => ({ default: module.MapRoute })))
const FaqRoute = lazy(() => import('./routes/LibraryRoutes.tsx').then((module) => ({ default: module.FaqRoute })))
const GlossaryRoute = lazy(() =>
  import('./routes/LibraryRoutes.tsx').then((module) => ({ default: module.GlossaryRoute })),
)
const SourcesRoute = lazy(() =>
  import('./routes/LibraryRoutes.tsx').then((module) => ({ default: module.SourcesRoute })),
)
const CoverageRoute = lazy(() =>
  import('./routes/CoverageRoute.tsx').then((module) => ({ default: module.CoverageRoute })),
)
const AboutRoute = lazy(() => import('./routes/AboutRoute.tsx').then((module) => ({ default: module.AboutRoute })))
const PrivacyRoute = lazy(() =>
  import('./routes/CommitmentsRoutes.tsx').then((module) => ({ default: module.PrivacyRoute })),
)
const AccessibilityRoute = lazy(() =>
  import('./routes/CommitmentsRoutes.tsx').then((module) => ({ default: module.AccessibilityRoute })),
)
const PlayRoute = lazy(() => import('./routes/PlayRoute.tsx').then((module) => ({ default: module.PlayRoute })))
const QuizRoute = lazy(() => import('./routes/QuizRoute.tsx').then((module) => ({ default: module.QuizRoute })))
const PosterRoute = lazy(() =>
  import('./routes/SelectionRoutes.tsx').then((module) => ({ default: module.PosterRoute })),
)
const SelectionRoute = lazy(() =>
  import('./routes/SelectionRoutes.tsx').then((module) => ({ default: module.SelectionRoute })),
)
const TreeRoute = lazy(() => import('./routes/TreeRoute.tsx').then((module) => ({ default: module.TreeRoute })))
const EmbedBuilderRoute = lazy(() =>
  import('./routes/EmbedBuilderRoute.tsx').then((module) => ({ default: module.EmbedBuilderRoute })),
)
const NotFoundRoute = lazy(() =>
  import('./routes/NotFoundRoute.tsx').then((module) => ({ default: module.NotFoundRoute })),
)

/** `isEmbedded`: inside a frame of another site, under `/integrer`. The pages are the same, the header is not. */
export function App({ isEmbedded = false }: { isEmbedded?: boolean }) {
  return (
    <Routes>
      <Route element={<BareLayout />}>
        <Route path={patterns.play} element={<PlayRoute />} />
      </Route>
      <Route element={isEmbedded ? <EmbedLayout /> : <Layout />}>
        <Route path={patterns.home} element={<HomeRoute />} />
        <Route path={patterns.guide} element={<GuideRoute />} />
        <Route path={patterns.recommendation} element={<RecommendationRoute />} />
        <Route path={patterns.situations} element={<SituationsRoute />} />
        <Route path={patterns.situation} element={<SituationRoute />} />
        <Route path={patterns.tools} element={<ToolsRoute />} />
        <Route path={patterns.tool} element={<ToolRoute />} />
        <Route path={patterns.compare} element={<CompareRoute />} />
        <Route path={patterns.map} element={<MapRoute />} />
        <Route path={patterns.faq} element={<FaqRoute />} />
        <Route path={patterns.glossary} element={<GlossaryRoute />} />
        <Route path={patterns.sources} element={<SourcesRoute />} />
        <Route path={patterns.coverage} element={<CoverageRoute />} />
        <Route path={patterns.quiz} element={<QuizRoute />} />
        <Route path={patterns.tree} element={<TreeRoute />} />
        <Route path={patterns.share} element={<PosterRoute />} />
        <Route path={patterns.selection} element={<SelectionRoute />} />
        <Route path={patterns.embedBuilder} element={<EmbedBuilderRoute />} />
        {/* What frames have been given since the first day: shorter than the paths of the guide. */}
        <Route path="/situation/:id" element={<SituationRoute />} />
        <Route path="/outil/:id" element={<ToolRoute />} />
        <Route path={patterns.about} element={<AboutRoute />} />
        <Route path={patterns.privacy} element={<PrivacyRoute />} />
        <Route path={patterns.accessibility} element={<AccessibilityRoute />} />
        <Route path="*" element={<NotFoundRoute />} />
      </Route>
    </Routes>
  )
}
