import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { TARGETS } from '#site/browser-floor.ts'
import { FIRST_LOAD, firstLoad } from '#site/first-load.ts'
import { frenchText } from '#site/french-text.ts'
import { knowledgePlugin } from '#site/knowledge-plugin.ts'
import { layerOrder } from '#site/layer-order.ts'
import { leanRouter } from '#site/lean-router.ts'

/** Where outcomes are counted, for a host that wants it: a path of the site itself. None by default: see hosting/README.md. */
const countUrl = process.env['COUNT_URL'] ?? ''
if (!/^(\/[\w.-]+)*$/.test(countUrl))
  throw new Error(`COUNT_URL must be a path of the site itself, such as /compte: ${countUrl}`)

const { plugin: firstLoadPlugin, isFirst } = firstLoad()

/** Of home and of most pages: with what is first, or home would fetch the whole of the chunks that they fell into. */
const SMALL_AND_SHARED = /\/src\/(?:lib\/not-after|knowledge\/condition|ui\/layout|ui\/card-class)\.tsx?$/

export default defineConfig({
  // GUIDE_DATA points a build at another copy of the knowledge base: broken copies in tests, a region's own.
  base: process.env['BASE_PATH'] ?? '/',
  define: { 'import.meta.env.COUNT_URL': JSON.stringify(countUrl) },
  plugins: [
    react(),
    leanRouter(),
    layerOrder(),
    firstLoadPlugin,
    frenchText(),
    knowledgePlugin({ folder: process.env['GUIDE_DATA'] ?? 'data' }),
  ],
  build: {
    manifest: true,
    target: TARGETS,
    // Both keep the strict content security policy: no inlined data: assets, no inline polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the entry needs to fetch the knowledge: a chunk that imports the rest must not run before it has.
            {
              name: 'entry',
              test: /virtual:knowledge\/(core|place)$|\/(views\/layers|knowledge\/constants|app\/data-files)\.ts$|vite\/preload-helper/,
              priority: 4,
            },
            { name: FIRST_LOAD, test: (id) => isFirst(id) || SMALL_AND_SHARED.test(id), priority: 2 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\//, priority: 3 },
            {
              name: 'shared',
              // What only members of a territory need is not mixed with what the other pages share.
              test: /\/src\/(?!app\/routes\/|app\/TerritoryParts|(?:features|text)\/territories)/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 12_000,
            },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests and proofs: long on a slow machine, never endless.
          testTimeout: 120_000,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          testTimeout: 120_000,
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
})
