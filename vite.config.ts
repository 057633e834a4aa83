import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { TARGETS } from '#site/browser-floor.ts'
import { shortClassNames } from '#site/class-names.ts'
import { ANSWER_PAGE, ENTRY, FIRST_LOAD, firstLoad } from '#site/first-load.ts'
import { frenchText } from '#site/french-text.ts'
import { knowledgePlugin } from '#site/knowledge-plugin.ts'
import { layerOrder } from '#site/layer-order.ts'
import { leanReact } from '#site/lean-react.ts'
import { leanRouter } from '#site/lean-router.ts'
import { secondPass } from '#site/second-pass.ts'

/** Where outcomes are counted, for a host that wants it: a path of the site itself. None by default: see hosting/README.md. */
const countUrl = process.env['COUNT_URL'] ?? ''
if (!/^(\/[\w.-]+)*$/.test(countUrl))
  throw new Error(`COUNT_URL must be a path of the site itself, such as /compte: ${countUrl}`)

const { plugin: firstLoadPlugin, isFirst } = firstLoad()

/** Of home and of most pages: with what is first, or home would fetch the whole of the chunks that they fell into. */
const SMALL_AND_SHARED =
  /\/src\/(?:app\/(?:newest|LinkNotice)|lib\/(?:kept|not-after)|knowledge\/(?:condition|lookup)|parts\/(?:NoticeCard|chosen)|text\/(?:link|meaning|patients|territory-names)|ui\/(?:browser|Disclosure|layout|looks|MeaningBadge|Notice|Sign|use-copy))\.tsx?$/

/** What a page that speaks of tools needs of their details: most do, and those that do not are few. */
const DETAILS =
  /\/src\/(?:app\/details|knowledge\/(?:contact|views\/(?:pieces|written-piece))|parts\/(?:CopyButton|Reminders|way-in\/way-in)|text\/(?:advice|answer|outcomes)|ui\/Deferred)\.tsx?$/

/** The page of an answer, up to what is told first: one file, since each file more is one more wait. */
const ANSWER =
  /\/src\/(?:app\/(?:Counted|routes\/RecommendationRoute)|features\/(?:profile\/access|recommendation\/(?:Answer|Go|Menu|Next|RecommendationPage|RecommendedView|Then|WhatToDo|(?:answer|go|more)\.module\.css))|parts\/(?:answer\/(?:lines|mark)|way-in\/words)|text\/recommendation|ui\/apart)(?:\.tsx?)?$/

/** What pages that are read share: lists of what is known, each with its proof, and ways to pass it on. */
const READING =
  /\/src\/(?:app\/use-keep|knowledge\/(?:freshness|standing)|parts\/(?:FactList|Freshness|SourceList|share\/ShareButton)|text\/(?:citation|share|tools)|ui\/(?:StatusBadge|Unfold|Verified|use-back-closes))\.tsx?$/

/** The field that finds, and what it says. */
const FINDING =
  /\/src\/(?:features\/find\/(?:FindBox|use-typed)|search\/personal|text\/(?:find|personal)|ui\/Glyph)\.tsx?$/

/** Lists that are narrowed by letters and choices. */
const NARROWING = /\/src\/(?:search\/(?:first-letters|fold)|ui\/(?:SearchField|SelectField))\.tsx?$/

/** The engine, which asks and says why, and what every page that is worked out from its address says. */
const ASKING =
  /\/src\/(?:engine\/[\w-]+|knowledge\/stack|lib\/lazily|parts\/evidence|text\/reasons|app\/(?:asking|guide|link|Waiting|WithoutScript)|text\/waiting)\.tsx?$/

/** From 25 on Node has a `localStorage` of its own, without a file to keep it in: in tests it would hide that of jsdom. */
const WITHOUT_OWN_STORAGE = process.allowedNodeEnvironmentFlags.has('--no-experimental-webstorage')
  ? ['--no-experimental-webstorage']
  : []

/** Property tests and proofs: long on a slow machine, never endless. */
const PATIENCE = { testTimeout: 300_000, hookTimeout: 300_000 }

export default defineConfig({
  // GUIDE_DATA points a build at another copy of the knowledge base: broken copies in tests, a region's own.
  base: process.env['BASE_PATH'] ?? '/',
  define: { 'import.meta.env.COUNT_URL': JSON.stringify(countUrl) },
  plugins: [
    react(),
    leanReact(),
    leanRouter(),
    secondPass(),
    layerOrder(),
    firstLoadPlugin,
    frenchText(),
    knowledgePlugin({ folder: process.env['GUIDE_DATA'] ?? 'data' }),
  ],
  css: { modules: { generateScopedName: shortClassNames(process.cwd()) } },
  build: {
    manifest: true,
    target: TARGETS,
    // Both keep the strict content security policy: no inlined data: assets, no inline polyfill script.
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // Every page would carry the names of all scripts of all others. Those of its own are in its head (site/site.ts);
      // those of the next one import each other. The parts of an answer come all at once: who reads it waits for them.
      resolveDependencies: (_file, dependencies, { hostId, hostType }) =>
        hostType === 'html' || hostId.includes(`/${ANSWER_PAGE.chunk}-`)
          ? dependencies
          : dependencies.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      // Nothing here reads a property, or a global, for what reading it would do.
      treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      output: {
        // Every page carries the names of all chunks, for what it may open next: a hash says enough.
        chunkFileNames: ({ name }) => (/~/.test(name) ? 'assets/shared-[hash:7].js' : 'assets/[name]-[hash:7].js'),
        assetFileNames: ({ names: [name = ''] }) =>
          /~/.test(name) ? 'assets/shared-[hash][extname]' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            // What the entry needs to fetch the knowledge: a chunk that imports the rest must not run before it has.
            {
              name: ENTRY,
              test: /virtual:knowledge\/(core|place)$|\/app\/(?:early|entry-client)\.tsx?$|\/lib\/older-browsers\.ts$|\/(views\/layers|knowledge\/constants|app\/data-files|lib\/idle)\.ts$|vite\/preload-helper/,
              priority: 4,
            },
            {
              name: FIRST_LOAD,
              test: (id) => isFirst(id) || SMALL_AND_SHARED.test(id) || DETAILS.test(id),
              priority: 2,
            },
            // What checks documents, and depends on nothing of ours: fetched with the first of them.
            {
              name: 'schemas',
              test: /node_modules\/zod\/|\/src\/knowledge\/(?:ids|statement|territory)\.ts$/,
              priority: 5,
            },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\//, priority: 3 },
            { name: 'asking', test: ASKING, priority: 1 },
            // Fetched once a code is drawn: what is saved without one must not bring it.
            { name: 'qr', test: /\/node_modules\/uqr\/|\/src\/ui\/qr\//, priority: 2 },
            { name: 'save', test: /\/src\/ui\/use-save\.ts$/, priority: 2 },
            { name: ANSWER_PAGE.chunk, test: ANSWER, priority: 1 },
            { name: 'reading', test: READING, priority: 1 },
            { name: 'finding', test: FINDING, priority: 1 },
            { name: 'narrowing', test: NARROWING, priority: 1 },
            {
              name: 'shared',
              // What two pages alone share is not merged into what the others fetch, nor are long texts of a page of which
              // others say one word. What only members of a territory need is not mixed with what the other pages share.
              test: /\/src\/(?!app\/routes\/|app\/TerritoryParts|features\/|knowledge\/(?:ids|statement|territory|territory-layer|views\/territory-details)\.ts|(?:features|text)\/(?:territories|atelier|territory-findings)|text\/(?:changes|tree|session))/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 800,
            },
          ],
        },
      },
    },
  },
  test: {
    // On two cores Vitest would keep one for itself.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Pure code, no state between files: what several import is read once, which halves the time.
          isolate: false,
          ...PATIENCE,
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          ...PATIENCE,
          environment: 'jsdom',
          execArgv: WITHOUT_OWN_STORAGE,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
    ],
  },
})
