import { expect, expectAccessible, heading, test, textOf } from './support.ts'

test('a series is guessed, explained and scored, and nothing is stored @phone', async ({ page, context }) => {
  await page.goto('/quiz')
  await expect(page).toHaveURL(/serie=[a-z0-9]{5}/)
  for (let round = 1; round <= 5; round++) {
    await expect(page.getByRole('main')).toContainText(`Situation ${round} sur 5`)
    await expect(page.getByRole('radio')).toHaveCount(4)
    if (round === 1) {
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Voir la réponse' }).click()
      await expect(page.getByRole('main')).toContainText('Choisissez un outil d’abord.')
    }
    await page.getByRole('radio').first().press('Space')
    await page.getByRole('button', { name: 'Voir la réponse' }).press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: /Bien vu|Pas ici/ })).toBeFocused()
    await expect(page.getByRole('main')).toContainText('La réponse')
    if (round === 1) await expectAccessible(page)
    await page.getByRole('button', { name: round === 5 ? 'Voir le score' : 'Situation suivante' }).press('Enter')
  }
  await expect(heading(page)).toHaveText(/\d bonnes? réponses? sur 5/)
  await expectAccessible(page)
  expect(await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length)).toBe(0)
  expect(await context.cookies()).toEqual([])
})

test('the same address is the same series @phone', async ({ page, context }) => {
  const first = async (address: string) => {
    const other = await context.newPage()
    await other.goto(address)
    const title = await textOf(heading(other), /\S/)
    await other.close()
    return title
  }
  expect(await first('/quiz?serie=abc')).toBe(await first('/quiz?serie=abc'))
  await page.goto('/quiz?serie=abc&n=3')
  await expect(page.getByRole('main')).toContainText('Situation 1 sur 3')
})

test('in full screen a series is played with digits and a remote control, to its score @desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('/quiz?serie=salle&n=3')
  await page.getByRole('button', { name: 'Plein écran' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  const size = () => heading(page).evaluate((title) => title.getBoundingClientRect().height)
  await expect.poll(size, 'read from the back of the room').toBeGreaterThan(48)
  await page.keyboard.press('2')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 2, name: /Bien vu|Pas ici/ })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('main')).toContainText('Situation 2 sur 3')
  // The room said it aloud: nothing is marked, the answer shows all the same.
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 2, name: 'Voici' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Vous avez proposé')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  // What was passed is no wrong answer.
  await expect(heading(page)).toHaveText(/[01] bonne réponse sur 1/)
  await expect(page.getByRole('main')).toContainText('2 situations passées')
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('heading', { level: 2, name: 'Voici' })).toBeVisible()
})

test('a digit chooses where nothing has the focus, until it is turned off @desktop', async ({ page }) => {
  await page.goto('/quiz?serie=salle&n=3')
  await expect(page.getByRole('radio').nth(1)).toBeVisible()
  await page.keyboard.press('2')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.getByText('Choisir la série').click()
  await page.getByLabel('Choisir avec les chiffres du clavier').uncheck()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio').nth(1)).toBeChecked()
  await page.getByLabel('Choisir avec les chiffres du clavier').check()
  await page.keyboard.press('3')
  await expect(page.getByRole('radio').nth(2)).toBeChecked()
})

test('teams have points, a series has a region, and its cases go to a session @desktop', async ({ page }) => {
  await page.goto('/quiz?serie=salle&n=3')
  await page.getByLabel('Équipes').selectOption('2')
  await page.getByRole('button', { name: 'Un point à l’équipe B' }).click()
  await expect(page.getByRole('main')).toContainText('Équipe B1')
  await page.getByText('Choisir la série').click()
  await page.getByLabel('Région', { exact: true }).selectOption('bretagne')
  await expect(page).toHaveURL(/region=bretagne/)
  await expect(page.getByRole('main')).toContainText('en Bretagne')
  await expectAccessible(page)
  await page.getByText('Choisir la série').click()
  await page.getByRole('link', { name: /Choisir ces cas un à un/ }).click()
  await expect(page.getByRole('list', { name: 'Les cas de la séance' }).getByRole('listitem')).toHaveCount(3)
})

test('outside of full screen Page Down scrolls, as on any page @desktop', async ({ page }) => {
  await page.goto('/quiz?serie=salle')
  await expect(page.getByRole('radio')).toHaveCount(4)
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: 'Voir la réponse' })).toBeVisible()
})
