import { type ComponentType, lazy, type ReactNode } from 'react'
import { useLocation } from 'react-router'

import { type PagePlace, readPath } from '#permalink/paths.ts'

import { ErrorBoundary } from './ErrorBoundary.tsx'
import { loadWhole } from './layers.ts'
import { Layout } from './layouts/Layout.tsx'
import { BareLayout } from './layouts/PageSlot.tsx'
import { entryOf, type PageEntry, type PageKind, pageKinds, type RouteProps } from './pages.ts'
import { renewOnce } from './renew.ts'

/** Every file of routes, each fetched when one of its pages is opened. */
const files = import.meta.glob<Readonly<Record<string, ComponentType<RouteProps>>>>('./routes/*.tsx')

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
function load(file: string, component: string, layers: PageEntry['layers'] = 'all'): ComponentType<RouteProps> {
  return lazy(async () => {
    const [module] = await Promise.all([fetchFile(file), layers === 'all' ? loadWhole() : undefined])
    const found = module?.[component]
    if (!found) throw new Error(`routes/${file} has no ${component}: see pages.ts`)
    return { default: found }
  })
}

const components = new Map<PageKind, ComponentType<RouteProps>>(
  pageKinds.map((kind) => {
    const { route, layers } = entryOf(kind)
    return [kind, load(route.file, route.component, layers)]
  }),
)
const NotFoundRoute = load('NotFoundRoute.tsx', 'NotFoundRoute')

/** What only frames are drawn with. */
const EmbedLayout = lazy(async () => ({ default: (await import('./layouts/EmbedLayout.tsx')).EmbedLayout }))
/** The address of frames, without a page. */
const EmbedStart = lazy(async () => ({ default: (await import('#features/embed/EmbedStart.tsx')).EmbedStart }))

function FrameLayout({ children }: { children: ReactNode }) {
  return (
    <ErrorBoundary>
      <EmbedLayout>{children}</EmbedLayout>
    </ErrorBoundary>
  )
}

/** What the path of an address leads to. A frame without a page of its own begins where frames begin. */
function drawn(place: PagePlace | null, isEmbedded: boolean): ReactNode {
  if (isEmbedded && place?.kind === 'home') return <EmbedStart />
  const Page = place && components.get(place.kind)
  return Page ? <Page id={place.id ?? ''} /> : <NotFoundRoute id="" />
}

/** `isEmbedded`: inside a frame of another site, under `/integrer`. The pages are the same, the header is not. */
export function App({ isEmbedded = false }: { isEmbedded?: boolean }) {
  const { pathname } = useLocation()
  const place = readPath(pathname)
  const page = drawn(place, isEmbedded)
  if (place !== null && entryOf(place.kind).isBare) return <BareLayout>{page}</BareLayout>
  return isEmbedded ? <FrameLayout>{page}</FrameLayout> : <Layout>{page}</Layout>
}
