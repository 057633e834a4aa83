// For a host that knows files and folders only, and no clean addresses: writes every page as a folder of its own too,
// `outils/dmp/index.html` beside `outils/dmp.html`, so that /outils/dmp opens there.
//   node hosting/folders.mjs [dist]
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'

const folder = process.argv[2] ?? 'dist'
const apart = new Set(['index.html', '404.html', 'app-shell.html'])
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !apart.has(basename(file)),
)
for (const page of pages) {
  const target = join(folder, page.slice(0, -'.html'.length))
  mkdirSync(target, { recursive: true })
  copyFileSync(join(folder, page), join(target, 'index.html'))
}
console.log(`${folder}: ${pages.length} pages as folders too`)
