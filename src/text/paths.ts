/** Every address of the guide, in one place: French words that people read and type. */
export const patterns = {
  home: '/',
  guide: '/guide',
  recommendation: '/recommandation',
  situations: '/situations',
  situation: '/situations/:id',
  tools: '/outils',
  tool: '/outils/:id',
  about: '/a-propos',
} as const

const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`)

export const paths = {
  home: () => patterns.home,
  /** `edit` opens the wizard on that question, whatever comes next. */
  guide: (query = '', edit?: string) => withQuery(patterns.guide, query) + (edit === undefined ? '' : `#${edit}`),
  recommendation: (query = '') => withQuery(patterns.recommendation, query),
  situations: () => patterns.situations,
  situation: (id: string) => `${patterns.situations}/${id}`,
  tools: () => patterns.tools,
  tool: (id: string) => `${patterns.tools}/${id}`,
  about: () => patterns.about,
} as const
