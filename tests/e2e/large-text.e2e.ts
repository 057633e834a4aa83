import type { Page } from '@playwright/test'

import { expect, heading, test } from './support.ts'

/** Text at twice its size (WCAG 1.4.4, RGAA 10.4): the root size, as a browser or a system sets it. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

const pages = ['/', '/guide', '/guide?region=occitanie', '/patients', '/faq', '/situations', '/outils/dmp']

for (const path of pages) {
  test(`twice as large, ${path} scrolls one way only, and its header leaves room`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    await enlarge(page)
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }))
    expect(wide).toBeLessThanOrEqual(room)
    const header = await page.getByRole('banner').boundingBox()
    expect(header?.height).toBeLessThan(320)
  })
}

test('at 320 pixels no page scrolls sideways (WCAG 1.4.10)', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of pages) {
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([path, excess]).toEqual([path, 0])
  }
})
