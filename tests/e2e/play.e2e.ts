import { expect, expectAccessible, heading, test, textOf } from './support.ts'

const PLAY = '/situations/demander-un-avis-sur-une-plaie/jouer'

test('a situation is played with the keys of a remote control alone @desktop', async ({ page }) => {
  await page.goto(PLAY)
  await expect(heading(page)).toHaveText('Un avis sur une plaie, à garder au dossier')
  await expectAccessible(page)
  const steps: string[] = []
  for (;;) {
    steps.push((await textOf(heading(page), /\S/)).replaceAll(/\s/g, ' '))
    const next = page.getByRole('button', { name: 'Suivant' })
    if (await next.isDisabled()) break
    await page.keyboard.press(steps.length % 2 === 0 ? 'PageDown' : 'ArrowRight')
    await expect(page.getByRole('contentinfo')).toContainText(`${steps.length + 1} sur`)
    await expect(heading(page)).toBeFocused()
  }
  expect(steps).toContain('Avec qui échangez-vous ?')
  expect(steps.at(-2)).toMatch(/MonSisra/)
  expect(steps.at(-1)).toMatch(/Et si/)
  await expectAccessible(page)
  await page.keyboard.press('PageUp')
  await expect(heading(page)).toHaveText(/MonSisra/)
  await page.keyboard.press('Home')
  await expect(heading(page)).toHaveText('Un avis sur une plaie, à garder au dossier')
  await page.keyboard.press('End')
  await expect(heading(page)).toHaveText(/Et si/)
})

test('tools fall with their reasons, and the ones that are forbidden say so @phone', async ({ page }) => {
  await page.goto(`${PLAY}?etape=6`)
  await expect(page.getByRole('region', { name: /outils tombent/ })).toContainText('Messagerie classique')
  await expectAccessible(page)
})

test('the notes open from the keyboard and quote the sources @desktop', async ({ page }) => {
  await page.goto(`${PLAY}?etape=6`)
  await expect(page.getByRole('contentinfo')).toContainText('6 sur')
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeHidden()
  await page.getByRole('button', { name: 'Notes', exact: true }).press('Enter')
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText(/«.+»/)
  await expectAccessible(page)
})

test('the window with the notes and the one on the wall move together @desktop', async ({ page, context }) => {
  await page.goto(PLAY)
  const notes = await context.newPage()
  await notes.goto(`${PLAY}?vue=notes`)
  await expect(notes.getByRole('main')).toContainText('Ensuite')
  await notes.keyboard.press('PageDown')
  await expect(page).toHaveURL(/etape=2/)
  await page.keyboard.press('PageDown')
  await expect(notes).toHaveURL(/etape=3/)
})

// The second has more tools that fall, and longer names, than any other.
for (const path of [PLAY, '/situations/equiper-un-foyer-d-un-dui/jouer']) {
  test(`${path} fills the screens of rooms without a scroll bar @desktop`, async ({ page }) => {
    for (let step = 1; step <= 8; step++) {
      await page.goto(`${path}?etape=${step}`)
      await expect(heading(page)).toBeVisible()
      await expect(page.getByText('Chargement')).toHaveCount(0)
      for (const [width, height] of [
        [1920, 1080],
        [1366, 768],
        [1024, 768],
      ] as const) {
        await page.setViewportSize({ width, height })
        const main = page.getByRole('main')
        const overflow = () => main.evaluate((drawn) => drawn.scrollHeight - drawn.clientHeight)
        await expect.poll(overflow, `step ${step} at ${width} by ${height}`).toBeLessThanOrEqual(0)
        const size = () => heading(page).evaluate((title) => Number.parseFloat(getComputedStyle(title).fontSize))
        await expect.poll(size, 'read from the back of the room').toBeGreaterThan(width === 1920 ? 48 : 30)
      }
    }
  })
}

test('from the list to the last step without a mouse: Tab, Enter, Page Down @desktop', async ({ page }) => {
  await page.goto('/situations?serie=parcours-a-domicile')
  const tabTo = async (name: string | RegExp) => {
    const target = page.getByRole('main').getByRole('link', { name }).first()
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press('Tab')
      if (await target.evaluate((link) => link === document.activeElement)) return
    }
    throw new Error(`${String(name)} is never reached with Tab`)
  }
  await tabTo(/Caler les passages à domicile/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Caler les passages à domicile')
  await tabTo('Jouer devant une salle')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('contentinfo')).toContainText('1 sur')
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
  await press('Plein écran')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  for (let step = 2; ; step++) {
    if (await page.getByRole('button', { name: 'Suivant' }).isDisabled()) break
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('contentinfo')).toContainText(`${step} sur`)
  }
  await expect(heading(page)).toHaveText(/Et si/)
  await press('Notes')
  await expect(page.getByRole('complementary', { name: 'Notes' })).toBeVisible()
  await press('Plein écran')
  await expect.poll(() => page.evaluate(() => document.fullscreenElement === null)).toBe(true)
  await tabTo(/Épisode suivant/)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Renouveler une ordonnance')
  await expect(page.getByRole('contentinfo')).toContainText('1 sur')
})

test('an address that names no step opens the nearest @desktop', async ({ page }) => {
  for (const step of ['99', '-4', 'x', '1e9']) {
    await page.goto(`${PLAY}?etape=${step}`)
    await expect(heading(page)).toBeVisible()
  }
})

// Twenty pages of one kind: what a phone makes of that kind is seen above.
test('a story is followed from episode to episode @desktop', async ({ page }) => {
  await page.goto('/situations')
  await page.getByRole('link', { name: /Parcours à domicile/ }).click()
  await expect(heading(page)).toHaveText('Parcours à domicile')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(20)
  await expectAccessible(page)
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('Épisode 1 sur 20')
  const told = new Set<string>()
  const main = page.getByRole('main')
  const isTold = async (episode: number) => {
    await expect(main).toContainText(`Épisode ${episode} sur 20`)
    // Where it was taken from, too.
    const story = await textOf(main.getByRole('region', { name: 'La situation' }), /D’après.*MonSisra/)
    expect(story, 'the patient has no name').not.toMatch(/\b(M\.|Mr|Mme|Monsieur|Madame)\s/)
    told.add(story)
  }
  const next = page.getByRole('link', { name: /Épisode suivant/ })
  for (let episode = 1; episode <= 4; episode++) {
    await isTold(episode)
    if (episode === 2) await expectAccessible(page)
    await next.click()
  }
  await page.goBack()
  await isTold(4)
  await page.goto('/situations')
  await page.getByRole('link', { name: /Parcours à domicile/ }).click()
  await expect(heading(page)).toHaveText('Parcours à domicile')
  await main.getByRole('listitem').last().getByRole('link').click()
  await isTold(20)
  await expect(next).toHaveCount(0)
  expect(told.size).toBe(5)
})

test('situations are filtered, in the address @phone', async ({ page }) => {
  await page.goto('/situations')
  const found = page.getByRole('search', { name: 'Filtrer les situations' }).getByRole('status')
  const all = await textOf(found, /\d/)
  const field = page.getByRole('searchbox', { name: 'Chercher une situation' })
  await field.fill('ordonnance')
  await expect(found).not.toHaveText(all)
  // What is typed is in no address.
  await expect(page).toHaveURL(/\/situations$/)
  await field.fill('')
  await expect(found).toHaveText(all)
  await expect(page.getByLabel('Lieu')).toBeHidden()
  await page.locator('summary', { hasText: 'Filtrer' }).click()
  await page.getByLabel('Lieu').selectOption('domicile')
  await expect(page).toHaveURL(/lieu=domicile/)
  await expect(found).not.toHaveText(all)
  const there = await textOf(found, /\d/)
  await page.getByRole('combobox', { name: 'Profession', exact: true }).selectOption({ index: 1 })
  await expect(page).toHaveURL(/profession=/)
  await expect(found).not.toHaveText(there)
  const both = await textOf(found, /\d/)
  await page.reload()
  await expect(found).toHaveText(both)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tout afficher' }).click()
  await expect(page).toHaveURL(/\/situations$/)
})
