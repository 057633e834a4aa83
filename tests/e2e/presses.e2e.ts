import type { Locator, Page } from '@playwright/test'

import { expect, heading, test, textOf } from './support.ts'

/** How long an answer is marked before the next question comes, and a little more. */
const SHOWN = 340
const PROFILE = 'region=occitanie&profession=infirmier'

/** A question of each kind, and the number of a card of it. */
const CARDS = [
  ['', 0],
  [PROFILE, 0],
  [PROFILE, 1],
  [PROFILE, 2],
  [`${PROFILE}&avec=patient`, 1],
  [`${PROFILE}&avec=professionnel`, 0],
  [`${PROFILE}&avec=groupe`, 0],
] as const
/** Every card before the next question has come and after; how long after, on the first and the last. */
const GAPS = [
  [200, CARDS],
  [350, [CARDS[0], CARDS[6]]],
  [500, CARDS],
  [800, [CARDS[0], CARDS[6]]],
] as const

/** The answers to choose from: a field to narrow them has a label too. */
const cards = (page: Page) => page.getByRole('main').locator('form label', { has: page.getByRole('radio') })

/** A touch at a place, whatever is there: nothing waits for it to be ready. */
async function touch(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing is drawn there')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.beforeEach(async ({ page }) => {
  await page.clock.install()
})

/** Opens a page, and stops its time: from then on it is that of the test, and a slow machine changes nothing. */
async function openStill(page: Page, address: string): Promise<void> {
  await page.clock.resume()
  await page.goto(address)
  await expect(heading(page)).toHaveText(/\S/)
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 5000)
}

for (const [gap, pressed] of GAPS) {
  test(`a second press after ${gap} ms answers nothing, whatever the card`, async ({ page }) => {
    for (const [query, number] of pressed) {
      await openStill(page, `/guide?${query}`)
      const question = await textOf(heading(page), /\?/)
      const card = cards(page).nth(number)
      const place = await middleOf(card)
      await touch(page, place)
      // The first press is marked for a moment, then the next question comes: the second press is before that, or after.
      if (gap < SHOWN) {
        await page.clock.runFor(gap)
        await touch(page, place)
      }
      await page.clock.runFor(SHOWN)
      await expect(heading(page)).not.toHaveText(question)
      const next = await textOf(heading(page), /\S/)
      const address = page.url()
      expect([...new URL(address).searchParams]).toHaveLength([...new URLSearchParams(query)].length + 1)
      if (gap >= SHOWN) {
        await page.clock.runFor(gap - SHOWN)
        await touch(page, place)
      }
      await page.clock.runFor(5000)
      await expect(heading(page)).toHaveText(next)
      expect(page.url()).toBe(address)
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
    }
  })
}

test('a hand that trembles answers once', async ({ page }) => {
  await openStill(page, `/guide?${PROFILE}`)
  const place = await middleOf(cards(page).first())
  for (let press = 0; press < 8; press++) {
    await touch(page, { x: place.x + (press % 3) * 5, y: place.y })
    await page.clock.runFor(250)
    if (press === 1) await expect(heading(page)).toHaveText('Que voulez-vous faire ?')
  }
  await page.clock.runFor(5000)
  await expect(heading(page)).toHaveText('Que voulez-vous faire ?')
})

test('a press that was meant is taken, and the keyboard is not kept waiting', async ({ page }) => {
  await openStill(page, `/guide?${PROFILE}`)
  const place = await middleOf(cards(page).first())
  await touch(page, place)
  await page.clock.runFor(SHOWN)
  await expect(heading(page)).toHaveText('Que voulez-vous faire ?')
  // Digits answer the question that has the focus: it moves there once the question is drawn.
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('1')
  await expect(page.getByRole('radio').first()).toBeChecked()
  await page.clock.runFor(1000)
  await touch(page, await middleOf(cards(page).nth(1)))
  await page.clock.resume()
  await expect(heading(page)).not.toHaveText('Que voulez-vous faire ?')
})

test('in the quiz a double press shows one answer, and no other case', async ({ page }) => {
  await openStill(page, '/quiz?serie=abc')
  await page.getByRole('radio').first().press('Space')
  const place = await middleOf(page.getByRole('button', { name: 'Voir la réponse' }))
  await touch(page, place)
  await expect(page.getByRole('heading', { level: 2, name: /Bien vu|Pas ici/ })).toBeVisible()
  await page.clock.runFor(350)
  await touch(page, await middleOf(page.getByRole('button', { name: /Situation suivante/ })))
  await page.clock.runFor(350)
  await expect(page.getByRole('main')).toContainText('Situation 1 sur 5')
})
