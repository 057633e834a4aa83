import { defineConfig, devices } from '@playwright/test'

import { findBrowser } from '../support/find-browser.mjs'
import { leftTo } from './screens.ts'

/** Where the journeys find the guide; those in Firefox, which run at the same time, on the next one. */
export const PORT = Number(process.env['E2E_PORT'] ?? 4319)

/** The guide, served at a port while its journeys run. */
export const servedAt = (port: number) => ({
  command: `node src/site/serve.mjs --port ${port} --root ${process.env['E2E_ROOT'] ?? 'dist'}`,
  cwd: '../..',
  url: `http://localhost:${port}/`,
  // A server left over from another run would serve another build.
  reuseExistingServer: false,
  timeout: 180_000,
})

const launchOptions = {
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  // In the gate a journey that fails once and passes again is reported as flaky, not hidden.
  retries: process.env['CI'] ? 1 : 0,
  // A journey waits more than it works: one more than most machines have cores.
  workers: 3,
  // Patience, not speed: a page is waited for as long as a busy machine takes. What is slow is for `npm run bench`.
  timeout: 420_000,
  expect: { timeout: 60_000 },
  outputDir: '../../test-results',
  reporter: [['list']],
  // Journeys are visits: keeping the whole guide on the device, two hundred files a visit, is for those that say so.
  use: { baseURL: `http://localhost:${PORT}`, locale: 'fr-FR', launchOptions, serviceWorkers: 'block' },
  projects: [
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testIgnore: leftTo('desktop'),
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
    {
      name: 'desktop',
      grepInvert: /@phone/,
      testIgnore: leftTo('phone'),
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: servedAt(PORT),
})
