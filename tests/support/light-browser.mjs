// Before `npm test`, on Debian as root: installs Chromium’s headless shell beside the Chromium that is there, once. It draws
// the same pages with a third of the processor time, since it opens no window of a browser around each. Whatever
// stands in the way, the journeys are played in the Chromium that there is. Built-ins only.
import { spawnSync } from 'node:child_process'

import { onPath } from './find-browser.mjs'

const SHELL = 'chromium-headless-shell'
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
const patient = ['-q', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10']
// What is fetched may take too long; what is installed is never cut short.
const fetched = (...what) =>
  spawnSync('apt-get', [...patient, ...what], { stdio: 'ignore', env, timeout: 60_000 }).status === 0
const install = ['install', '-y', '--no-install-recommends', '--no-remove']

if (!process.env.CHROME_PATH && process.getuid?.() === 0 && !onPath([SHELL])) {
  const isHere = [[], ['update']].some(
    (before) => (before.length === 0 || fetched(...before)) && fetched(...install, '--download-only', SHELL),
  )
  if (isHere) spawnSync('apt-get', ['-q', ...install, '--no-download', SHELL], { stdio: ['ignore', 2, 2], env })
}
