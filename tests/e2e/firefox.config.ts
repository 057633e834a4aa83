import { defineConfig } from '@playwright/test'

import { findFirefox } from '../support/find-browser.mjs'
import config, { PORT, servedAt } from './playwright.config.ts'

/** The main journeys in a second engine: Firefox as distributed, which Playwright drives through WebDriver BiDi. */
export default defineConfig({
  ...config,
  testMatch: ['journeys.e2e.ts', 'wizard.e2e.ts', 'links.e2e.ts', 'offline.e2e.ts'],
  workers: 2,
  webServer: servedAt(PORT + 1),
  outputDir: '../../test-results/firefox',
  grepInvert: [
    // What only axe would look at.
    /accessible/,
    // Not for what they test but for how: permission to read the clipboard.
    /opens the same page in a fresh profile/,
    // Long, and the same code whatever draws the page.
    /golden links/,
    // Read before anything is drawn: the tests of addresses say as much.
    /a garbled link|a partial link/,
    // The same steps with another tool at the end.
    /has not opened Mon espace santé|a report to a colleague|works on a protocol|a simple video call|looks at the record|asks the coordination team|a team meets by video|follows a resident/,
    /keyboard only: (?!a nurse of Occitanie)/,
    // The life of a version is long to play: being kept, and being replaced, are enough of it here.
    /says so, with the date|taken in the other too|never says that it took over|put off is called back|brings that guide/,
  ],
  // Stock Firefox knows the window of a phone by its size alone.
  projects: [{ name: 'firefox', use: { channel: 'moz-firefox', viewport: { width: 390, height: 780 } } }],
  use: {
    ...config.use,
    baseURL: `http://localhost:${PORT + 1}`,
    browserName: 'firefox',
    launchOptions: { executablePath: findFirefox() },
  },
})
