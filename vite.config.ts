import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { knowledgePlugin } from '#build/knowledge-plugin.ts'

export default defineConfig({
  // GUIDE_DATA points a build at another copy of the knowledge base: broken copies in tests, a region's own.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), knowledgePlugin({ folder: process.env['GUIDE_DATA'] ?? 'data' })],
  build: {
    manifest: true,
    // Both keep the strict content security policy: no inlined data: assets, no inline polyfill script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'knowledge', test: /virtual:knowledge\/core/ },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
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
          environment: 'jsdom',
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
})
