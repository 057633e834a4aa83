import { LOOK, lookAt, PHONE, resultPages } from '../support/result-pages.ts'

import { expect, test } from './support.ts'

/**
 * Of every kind of result page some are measured here: each outcome, each daily need in one region. `npm run bench:pages`
 * measures all of them.
 */
const { situations, daily } = resultPages()
const outcomes = [...new Set(situations.map(({ outcome }) => outcome))].filter((outcome) => outcome !== 'undecided')
const spread = <Item>(items: readonly Item[], number: number) =>
  items.filter((_, index) => index % Math.ceil(items.length / number) === 0)
const sample = [
  ...outcomes.flatMap((outcome) =>
    spread(
      situations.filter((page) => page.outcome === outcome),
      4,
    ),
  ),
  ...spread(daily, 12),
]

/** A window is opened once for three pages or four. */
const PARTS = 8

for (let part = 0; part < PARTS; part++) {
  test(`a result says in one look what to do, part ${part + 1}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    for (const { name, path, outcome } of sample.filter((_, index) => index % PARTS === part)) {
      await test.step(`${name} (${outcome})`, async () => {
        await page.goto(path)
        // What is measured while parts of the page still come is measured again.
        await expect(async () => {
          const look = await lookAt(page)
          expect(look.words, name).toBeLessThan(LOOK.words)
          expect(look.screens, name).toBeLessThanOrEqual(LOOK.screens)
          expect(look.whole, name).toBeLessThanOrEqual(LOOK.whole)
          expect(look.ways.length + look.others.length, name).toBeGreaterThan(0)
        }).toPass({ timeout: 60_000 })
      })
    }
  })
}
