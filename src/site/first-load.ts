import type { Plugin } from 'vite'

/** The name of the chunk. */
export const FIRST_LOAD = 'first'

/** The name of the chunk that begins, and fetches the knowledge before the rest may run. */
export const ENTRY = 'entry'

/** The page of an answer, in one file with what it tells first: the manifest of a build knows its route by this name. */
export const ANSWER_PAGE = { route: 'RecommendationRoute.tsx', chunk: 'answer' } as const

const START = '/src/app/start.tsx'

/**
 * Chunks by when they are needed: everything that the application imports when it starts is one file, and what several
 * pages share is a few files rather than one for each module. On a slow network each file more is one more wait.
 */
export function firstLoad(): { plugin: Plugin; isFirst: (id: string) => boolean } {
  const first = new Set<string>()
  return {
    isFirst: (id) => first.has(id),
    plugin: {
      name: 'quel-outil:first-load',
      buildEnd() {
        first.clear()
        const start = [...this.getModuleIds()].find((id) => id.endsWith(START))
        const visit = (id: string) => {
          // What the entry also imports stays with it: this chunk must not run before the knowledge has come.
          if (first.has(id) || id.includes('/node_modules/') || id.startsWith('\0')) return
          first.add(id)
          for (const imported of this.getModuleInfo(id)?.importedIds ?? []) visit(imported)
        }
        if (start !== undefined) visit(start)
      },
    },
  }
}
