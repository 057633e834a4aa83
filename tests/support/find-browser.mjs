// Finds a Chromium that starts, or installs one: CHROME_PATH, then the PATH, then Debian's packages, then Playwright's
// own download. Finds Firefox too: FIREFOX_PATH, then the PATH, then Debian's package. Prints the path of the Chromium
// when run as a script. Built-ins only.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createRequire } from 'node:module'

const CHROMIUMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
]

const starts = (file) => existsSync(file) && spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0

// Stock Firefox of the long-term branch is what Playwright can drive as it is.
const FIREFOXES = ['firefox-esr', 'firefox']

/** The first of these programs that is on the PATH and starts. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(starts)
}

function fromDebian(packages) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  console.error(`Installing ${packages[0]} from Debian’s packages…`)
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  spawnSync('apt-get', ['update', '-q'], options)
  for (const name of packages) {
    if (spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', name], options).status === 0) {
      const found = onPath([name])
      if (found) return found
    }
  }
  return undefined
}

function fromPlaywright() {
  const require = createRequire(import.meta.url)
  try {
    const { chromium } = require('@playwright/test')
    if (!starts(chromium.executablePath())) {
      execFileSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: ['ignore', 2, 2],
        shell: process.platform === 'win32',
      })
    }
    return starts(chromium.executablePath()) ? chromium.executablePath() : undefined
  } catch {
    return undefined
  }
}

/** The path of a Chromium that starts. Throws with what to do when there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH
  if (named && starts(named)) return named
  const found = onPath(CHROMIUMS) ?? fromDebian(['chromium-headless-shell', 'chromium']) ?? fromPlaywright()
  if (!found) throw new Error('No Chromium was found or could be installed. Install one and set CHROME_PATH to it.')
  return found
}

/** The path of a Firefox that starts. Throws with what to do when there is none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && starts(named)) return named
  const found = onPath(FIREFOXES) ?? fromDebian(['firefox-esr'])
  if (!found) throw new Error('No Firefox was found or could be installed. Install one and set FIREFOX_PATH to it.')
  return found
}

if (process.argv[1]?.endsWith('find-browser.mjs')) console.log(findBrowser())
