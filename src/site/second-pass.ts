import { minify } from 'terser'
import type { Plugin } from 'vite'

/** What nearly every page begins with. */
const BEGINNING = new Set(['react', 'first', 'asking', 'saying', 'answer', 'words', 'details', 'RecommendationRoute'])

/**
 * Lets a second tool make the chunks that pages begin with smaller, before the bundler shortens their names: it looks
 * further than one expression, several times over. One part in a hundred; not worth its seconds for the others.
 */
export function secondPass(): Plugin {
  return {
    name: 'quel-outil:second-pass',
    apply: 'build',
    renderChunk: {
      order: 'post',
      async handler(code, { name }) {
        if (!BEGINNING.has(name)) return null
        const { code: smaller } = await minify(code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, keep_fargs: false },
          mangle: false,
        })
        return smaller === undefined ? null : { code: smaller, map: null }
      },
    },
  }
}
