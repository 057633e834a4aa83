// Builds the whole site into `dist`: the application, its pages as HTML, their pictures, and the service worker.
//   node src/site/build.mjs [--out dist]
//   SITE_URL=https://exemple.fr  the address it will have: canonical addresses and the map of the site need it
//   BASE_PATH=/guide/            the folder it will be served from, when not the root
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from 'vite'

import { foldRuntime } from './fold-runtime.mjs'
import { writeServiceWorker } from './offline.mjs'

const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const root = fileURLToPath(new URL('../..', import.meta.url))
process.chdir(root)
const cache = join(root, 'node_modules/.cache/quel-outil')
const server = join(cache, `server-${process.pid}`)
const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL).origin : null

await build({ root, logLevel: 'warn', build: { outDir: values.out, emptyOutDir: true } })
foldRuntime(values.out, 'entry')
await build({
  root,
  logLevel: 'warn',
  build: {
    outDir: server,
    emptyOutDir: true,
    copyPublicDir: false,
    manifest: false,
    ssr: 'src/site/site.ts',
    // In one file: the groups made for browsers can import each other in a circle, which nothing here needs.
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
const { writeSite } = await import(pathToFileURL(join(server, 'site.js')).href)
const { pages } = await writeSite({ out: values.out, siteUrl, cache: join(cache, 'cards') })
const kept = await writeServiceWorker(values.out)
const note = siteUrl === null ? ' (SITE_URL is not set: no canonical address)' : ''
console.log(`${values.out}: ${pages.length} pages, ${kept.count} files kept offline${note}`)
