import { once } from './data-files.ts'

import { loadWhole } from './layers.ts'

/** Data of single pages: fetched once, when a page first needs it. */
export const loadCatalogue = once(async () => (await import('virtual:knowledge/catalogue')).default)
export const loadChanges = once(async () => (await import('virtual:knowledge/changes')).default)
export const loadFaq = once(async () => (await import('virtual:knowledge/faq')).default)
export const loadGlossary = once(async () => (await import('virtual:knowledge/glossary')).default)
/** How the picture of France draws regions. */
export const loadShapes = once(async () => (await import('virtual:knowledge/shapes')).default)
export const loadSources = once(async () => (await import('virtual:knowledge/sources')).default)
export const loadCoverage = once(async () => (await import('virtual:knowledge/coverage')).default)

/** The options that some first letters may mean, with the names they are looked up in. */
export const loadNarrow = once(async () => (await import('./first-letters.ts')).narrow)

/** The other names of tools. */
export const loadAliases = once(async () => (await import('virtual:knowledge/aliases')).default)

/** The search, with all it reads. */
export const loadFinder = once(async () => {
  const [{ prepare }, glossary] = await Promise.all([import('./search-engine.ts'), loadGlossary(), loadWhole()])
  return prepare(glossary)
})
