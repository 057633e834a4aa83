import { type ComponentType, lazy } from 'react'
import { Route, Routes } from 'react-router'

import { framePatterns, patterns } from '#permalink/paths.ts'

import { ErrorBoundary } from './ErrorBoundary.tsx'
import { loadWhole } from './layers.ts'
import { BareLayout } from './layouts/BareLayout.tsx'
import { Layout } from './layouts/Layout.tsx'
import { entryOf, type PageEntry, type PageKind, pageKinds } from './pages.ts'
import { renewOnce } from './renew.ts'

/** Every file of routes, each fetched when one of its pages is opened. */
const files = import.meta.glob<Readonly<Record<string, ComponentType>>>('./routes/*.tsx')

/** The code of some pages. Where it is gone with the version before this one, the page is loaded again first, once. */
async function fetchFile(file: string) {
  try {
    return await files[`./routes/${file}`]?.()
  } catch (error) {
    await renewOnce()
    throw error
  }
}

/** A page comes with the layers of the knowledge base that it speaks of. */
function load(file: string, component: string, layers: PageEntry['layers'] = 'all'): ComponentType {
  return lazy(async () => {
    const [module] = await Promise.all([fetchFile(file), layers === 'all' ? loadWhole() : undefined])
    const found = module?.[component]
    if (!found) throw new Error(`routes/${file} has no ${component}: see pages.ts`)
    return { default: found }
  })
}

const components = new Map<PageKind, ComponentType>(
  pageKinds.map((kind) => {
    const { route, layers } = entryOf(kind)
    return [kind, load(route.file, route.component, layers)]
  }),
)
const NotFoundRoute = load('NotFoundRoute.tsx', 'NotFoundRoute')

function routesOf(kinds: readonly PageKind[], at: Readonly<Partial<Record<PageKind, string>>> = patterns) {
  return kinds.map((kind) => {
    const Page = components.get(kind)
    return Page && <Route key={kind} path={at[kind]} element={<Page />} />
  })
}

/** What only frames are drawn with. */
const EmbedLayout = lazy(async () => ({ default: (await import('./layouts/EmbedLayout.tsx')).EmbedLayout }))
/** The address of frames, without a page. */
const EmbedStart = lazy(async () => ({ default: (await import('#features/embed/EmbedStart.tsx')).EmbedStart }))

function FrameLayout() {
  return (
    <ErrorBoundary>
      <EmbedLayout />
    </ErrorBoundary>
  )
}

const bare = pageKinds.filter((kind) => entryOf(kind).isBare)
const usual = pageKinds.filter((kind) => !entryOf(kind).isBare)
const framed = pageKinds.filter((kind) => kind in framePatterns)

/** `isEmbedded`: inside a frame of another site, under `/integrer`. The pages are the same, the header is not. */
export function App({ isEmbedded = false }: { isEmbedded?: boolean }) {
  return (
    <Routes>
      <Route element={<BareLayout />}>{routesOf(bare)}</Route>
      <Route element={isEmbedded ? <FrameLayout /> : <Layout />}>
        {isEmbedded && <Route path={patterns.home} element={<EmbedStart />} />}
        {routesOf(usual)}
        {routesOf(framed, framePatterns)}
        <Route path="*" element={<NotFoundRoute />} />
      </Route>
    </Routes>
  )
}
