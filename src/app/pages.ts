import { patterns } from '#permalink/paths.ts'
import { menuWords, pageWords } from '#text/pages.ts'

export type PageKind = keyof typeof patterns

export type Menu = keyof typeof menuWords

export type PageEntry = {
  /** The file in `routes/` that draws it, and the component in that file. */
  readonly route: { readonly file: string; readonly component: string }
  /** `reader`: it speaks of the nation and of the reader's region, which it loads itself. Otherwise of every layer. */
  readonly layers?: 'all' | 'reader'
  /** The menu that it is in. Menus list their pages in the order of this table. */
  readonly menu?: Menu
  /** Whether its link is always in sight, above the page. */
  readonly isMain?: true
  /** Whether it fills the screen, without the header and the foot of the others. */
  readonly isBare?: true
  /** Whether its address says a region or a profession of its own: a filter, a place on a map, answers. */
  readonly hasOwnProfile?: true
  /** Its address names one thing of this list of the knowledge base: there is one such page for each. */
  readonly family?: 'tools' | 'situations' | 'territories'
  /** The page that lists its family. */
  readonly parent?: PageKind
  /**
   * What search engines are told. `listed`: it is on the map of the site; `unlisted`: it may be found, but has no content
   * before its address carries answers; `hidden`: it is the same as another, or empty without its address.
   */
  readonly search: 'listed' | 'unlisted' | 'hidden'
}

/** What the component of a page is given: the id that its address names, or nothing. */
export type RouteProps = { readonly id: string }

const routeOf = (file: string, component = file) => ({ file: `${file}.tsx`, component })

/**
 * Every kind of page: what draws it, where its link stands, who may find it. The router, the menus, the pages written at
 * build time, the map of the site and what machines are told read this table. Its path is in `permalink/paths.ts`, its
 * words are in `text/pages.ts`, under the same key.
 */
export const pages = {
  home: { route: routeOf('HomeRoute'), layers: 'reader', search: 'listed' },
  guide: {
    hasOwnProfile: true,
    route: routeOf('GuideRoute'),
    layers: 'reader',
    menu: 'find',
    isMain: true,
    search: 'listed',
  },
  recommendation: { hasOwnProfile: true, route: routeOf('RecommendationRoute'), layers: 'reader', search: 'unlisted' },
  situations: {
    hasOwnProfile: true,
    route: routeOf('SituationsRoute'),
    menu: 'find',
    isMain: true,
    search: 'listed',
  },
  situation: {
    route: routeOf('SituationRoute'),
    family: 'situations',
    parent: 'situations',
    search: 'listed',
  },
  scanned: { hasOwnProfile: true, route: routeOf('ScannedRoute'), family: 'situations', search: 'hidden' },
  play: { hasOwnProfile: true, route: routeOf('PlayRoute'), isBare: true, family: 'situations', search: 'hidden' },
  tools: {
    hasOwnProfile: true,
    route: routeOf('ToolsRoute'),
    menu: 'find',
    isMain: true,
    search: 'listed',
  },
  tool: { route: routeOf('ToolRoute'), family: 'tools', parent: 'tools', search: 'listed' },
  compare: { route: routeOf('CompareRoute'), menu: 'find', search: 'listed' },
  patients: { route: routeOf('PatientsRoute'), layers: 'reader', menu: 'find', search: 'listed' },
  map: { hasOwnProfile: true, route: routeOf('MapRoute'), menu: 'understand', search: 'listed' },
  faq: { route: routeOf('LibraryRoutes', 'FaqRoute'), menu: 'understand', search: 'listed' },
  glossary: {
    route: routeOf('LibraryRoutes', 'GlossaryRoute'),
    menu: 'understand',
    search: 'listed',
  },
  sources: { route: routeOf('LibraryRoutes', 'SourcesRoute'), menu: 'trust', search: 'listed' },
  coverage: { hasOwnProfile: true, route: routeOf('CoverageRoute'), menu: 'trust', search: 'listed' },
  changes: { hasOwnProfile: true, route: routeOf('ChangesRoute'), menu: 'trust', search: 'listed' },
  atelier: { route: routeOf('AtelierRoute'), menu: 'passOn', search: 'listed' },
  territories: { route: routeOf('TerritoryRoutes', 'TerritoriesRoute'), menu: 'find', search: 'listed' },
  territory: {
    route: routeOf('TerritoryRoutes', 'TerritoryRoute'),
    family: 'territories',
    parent: 'territories',
    search: 'listed',
  },
  about: { route: routeOf('CommitmentsRoutes', 'AboutRoute'), layers: 'reader', menu: 'trust', search: 'listed' },
  privacy: { route: routeOf('CommitmentsRoutes', 'PrivacyRoute'), layers: 'reader', menu: 'trust', search: 'listed' },
  accessibility: {
    route: routeOf('CommitmentsRoutes', 'AccessibilityRoute'),
    layers: 'reader',
    menu: 'trust',
    search: 'listed',
  },
  share: { hasOwnProfile: true, route: routeOf('PosterRoute'), menu: 'passOn', search: 'listed' },
  embedBuilder: { hasOwnProfile: true, route: routeOf('EmbedBuilderRoute'), menu: 'passOn', search: 'hidden' },
  selection: { hasOwnProfile: true, route: routeOf('SelectionRoute'), search: 'hidden' },
  quiz: { hasOwnProfile: true, route: routeOf('QuizRoute'), menu: 'passOn', search: 'listed' },
  session: {
    hasOwnProfile: true,
    route: routeOf('SessionRoute'),
    menu: 'passOn',
    search: 'listed',
  },
  sessionPlay: {
    hasOwnProfile: true,
    route: routeOf('SessionPlayRoute'),
    isBare: true,
    search: 'hidden',
  },
  tree: { hasOwnProfile: true, route: routeOf('TreeRoute'), menu: 'passOn', search: 'listed' },
} as const satisfies Readonly<Record<PageKind, PageEntry>>

/** The kinds of pages, in the order of the table. */
// The keys of a literal are its type's.
export const pageKinds = Object.keys(pages) as PageKind[]

/** The row of a kind of page. */
export function entryOf(kind: PageKind): PageEntry {
  return pages[kind]
}

export type MenuLink = { readonly to: string; readonly label: string }

const words: Readonly<Record<PageKind, { readonly kind: string; readonly menu?: string }>> = pageWords

const linkOf = (kind: PageKind): MenuLink[] => {
  const { menu } = words[kind]
  return menu === undefined ? [] : [{ to: patterns[kind], label: menu }]
}

/** The links that are always in sight. */
export const mainLinks: readonly MenuLink[] = pageKinds.filter((kind) => entryOf(kind).isMain).flatMap(linkOf)

/** Every menu with its pages: at the foot of each page. */
export const menus: readonly { readonly title: string; readonly links: readonly MenuLink[] }[] = Object.entries(
  menuWords,
).map(([menu, title]) => ({ title, links: pageKinds.filter((kind) => entryOf(kind).menu === menu).flatMap(linkOf) }))

/** Whether a link is always in sight where there is room: on a phone, all are in the menu. */
export function isMainLink({ to }: MenuLink): boolean {
  return mainLinks.some((link) => link.to === to)
}
