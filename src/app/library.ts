/** Data of single pages: fetched once, when a page first needs it. A failed fetch is forgotten, so that the next tries again. */
function once<Data>(load: () => Promise<{ readonly default: Data }>): () => Promise<Data> {
  let loaded: Promise<Data> | null = null
  return () =>
    (loaded ??= load().then(
      (module) => module.default,
      (error: unknown) => {
        loaded = null
        throw error
      },
    ))
}

/** The search, with all it reads: see search-engine.ts. */
export const loadFinder = once(() =>
  import('./search-engine.ts').then(async (module) => ({ default: await module.prepare() })),
)

export const loadCatalogue = once(() => import('virtual:knowledge/catalogue'))
export const loadFaq = once(() => import('virtual:knowledge/faq'))
export const loadGlossary = once(() => import('virtual:knowledge/glossary'))
export const loadSources = once(() => import('virtual:knowledge/sources'))
export const loadCoverage = once(() => import('virtual:knowledge/coverage'))
