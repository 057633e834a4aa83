import {
  casePlaceQuery,
  changesQuery,
  type ChangesWanted,
  comparedQuery,
  joinQueries,
  playQuery,
  type PlayState,
  regionQuery,
  topicQuery,
} from './page-queries.ts'

/** Every address of the guide, in one place: French words that people read and type. */
export const patterns = {
  home: '/',
  guide: '/guide',
  recommendation: '/recommandation',
  situations: '/situations',
  situation: '/situations/:id',
  play: '/situations/:id/jouer',
  /** As short as can be: it is read off paper, from afar. */
  scanned: '/s/:id',
  quiz: '/quiz',
  session: '/seance',
  sessionPlay: '/seance/jouer',
  tree: '/arbre',
  tools: '/outils',
  tool: '/outils/:id',
  compare: '/comparer',
  map: '/cartographie',
  faq: '/faq',
  glossary: '/glossaire',
  sources: '/sources',
  coverage: '/couverture',
  changes: '/nouveautes',
  share: '/partager',
  embedBuilder: '/partager/integrer',
  selection: '/selection',
  patients: '/patients',
  atelier: '/atelier',
  territories: '/territoires',
  territory: '/territoires/:id',
  about: '/a-propos',
  accessibility: '/accessibilite',
  privacy: '/confidentialite',
} as const

/** What frames have been given since the first day: shorter than the paths of the guide. They open the same pages. */
export const framePatterns = { situation: '/situation/:id', tool: '/outil/:id' } as const satisfies Partial<
  Record<keyof typeof patterns, string>
>

/** A page that a path leads to, with the id that it names. */
export type PagePlace = { readonly kind: keyof typeof patterns; readonly id: string | null }

const readers = [...Object.entries(patterns), ...Object.entries(framePatterns)].map(([kind, pattern]) => ({
  // The keys of both tables are the kinds of pages.
  kind: kind as PagePlace['kind'],
  expression: new RegExp(`^${pattern.replace(':id', '([^/]+)').replace(/\/$/, '')}/?$`),
}))

/**
 * The page that a path leads to, from the root of the guide; null: none. Frames have shorter paths beside the usual ones.
 * A slash at the end is forgiven.
 */
export function readPath(path: string): PagePlace | null {
  for (const { kind, expression } of readers) {
    const match = expression.exec(path)
    if (match) return { kind, id: match[1] ?? null }
  }
  return null
}

/** The path of a page whose address names one thing. */
export function withId(pattern: string, id: string): string {
  return pattern.replace(':id', id)
}

const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)
const withHash = (path: string, id: string | undefined) => (id === undefined ? path : `${path}#${id}`)

export const paths = {
  home: () => patterns.home,
  /** `edit` opens the wizard on that question, whatever comes next. */
  guide: (query = '', edit?: string) => withQuery(patterns.guide, query) + (edit === undefined ? '' : `#${edit}`),
  recommendation: (query = '') => withQuery(patterns.recommendation, query),
  situations: (query = '') => withQuery(patterns.situations, query),
  situation: (id: string) => withId(patterns.situation, id),
  /** `also`: what else the address keeps. */
  play: (id: string, state: PlayState = { step: 1, isNotes: false }, also = '') =>
    withQuery(withId(patterns.play, id), joinQueries(playQuery.write(state), also)),
  scanned: (id: string, query = '') => withQuery(withId(patterns.scanned, id), query),
  quiz: (query = '') => withQuery(patterns.quiz, query),
  session: (query = '') => withQuery(patterns.session, query),
  /** `place`: the case, from 1; 0 is the page before the first. */
  sessionPlay: (query: string, place: number, state: PlayState = { step: 1, isNotes: false }) =>
    withQuery(patterns.sessionPlay, joinQueries(query, casePlaceQuery.write(place), playQuery.write(state))),
  tree: (query = '') => withQuery(patterns.tree, query),
  tools: (query = '') => withQuery(patterns.tools, query),
  tool: (id: string) => withId(patterns.tool, id),
  compare: (tools: readonly string[] = []) => withQuery(patterns.compare, comparedQuery.write(tools)),
  map: (region?: string | null) => withQuery(patterns.map, regionQuery.write(region ?? null)),
  faq: (topic?: string | null, entry?: string) =>
    withHash(
      withQuery(patterns.faq, topicQuery.write(topic ?? null)),
      topic && entry ? faqPlace(topic, entry) : undefined,
    ),
  glossary: (term?: string) => withHash(patterns.glossary, term),
  sources: (source?: string) => withHash(patterns.sources, source),
  coverage: (region?: string | null) => withQuery(patterns.coverage, regionQuery.write(region ?? null)),
  /** `also`: what else the address keeps. */
  changes: (wanted: ChangesWanted = { region: null, since: null }, also = '') =>
    withQuery(patterns.changes, joinQueries(changesQuery.write(wanted), also)),
  share: (query = '') => withQuery(patterns.share, query),
  /** `page`: what the frame opens, from the root of the embedded guide. */
  embedBuilder: (page?: string) =>
    withQuery(patterns.embedBuilder, page === undefined ? '' : new URLSearchParams({ page }).toString()),
  selection: (query = '') => withQuery(patterns.selection, query),
  patients: () => patterns.patients,
  atelier: () => patterns.atelier,
  territories: () => patterns.territories,
  territory: (id: string, tool?: string) =>
    withHash(withId(patterns.territory, id), tool === undefined ? undefined : `outil-${tool}`),
  about: () => patterns.about,
  accessibility: () => patterns.accessibility,
  privacy: () => patterns.privacy,
} as const

/** Where a question is on the page of questions: two topics may have a question of the same id. */
export function faqPlace(topic: string, entry: string): string {
  return `${topic}-${entry}`
}

/** The feeds of what changes, from the root of the site: of everything, and one for each region. */
export const FEEDS = '/atom'

/** The feed of a region; null: of everything. */
export function feedPath(region: string | null): string {
  return region === null ? `${FEEDS}.xml` : `${FEEDS}/${region}.xml`
}
