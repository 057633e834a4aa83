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

for (const { name, path, outcome } of sample) {
  test(`${name} (${outcome}) says in one look what to do`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    await page.goto(path)
    const look = await lookAt(page)
    expect(look.words).toBeLessThan(LOOK.words)
    expect(look.screens).toBeLessThanOrEqual(LOOK.screens)
    expect(look.whole).toBeLessThanOrEqual(LOOK.whole)
    expect(look.ways.length + look.others.length).toBeGreaterThan(0)
  })
}
