import type { Page } from '@playwright/test'

import { afterTakeover, expect, expectAccessible, heading, test, pressShare } from './support.ts'

const ANSWERS = 'avec=patient&besoin=envoyer-document&espace-sante=active'
const KEPT = { region: 'bretagne', profession: 'infirmier' }
const KEY = 'quel-outil.profil'
const DAY = 86_400_000

/** As somebody left this computer some days ago. */
async function leaveKept(page: Page, days: number): Promise<void> {
  const since = new Date(Date.now() - days * DAY).toISOString().slice(0, 10)
  await page.addInitScript(([key, stored]) => localStorage.setItem(key, stored), [
    KEY,
    JSON.stringify({ ...KEPT, depuis: since }),
  ] as const)
}

const banner = (page: Page) => page.getByRole('banner')

test('a profile saved without keeping it outlives a reload, and ends with the tab @desktop', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await banner(page)
    .getByRole('button', { name: /Votre profil/ })
    .click()
  await page.getByLabel('Dans quelle région exercez-vous ?').selectOption('bretagne')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(banner(page)).toContainText('Bretagne')
  // The dialog's own entry of the history goes once it is closed: a reload before that is given up.
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).not.toContain('overPage')
  await page.reload()
  await expect(banner(page)).toContainText('Bretagne')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expectAccessible(page)
  const other = await context.newPage()
  afterTakeover(other)
  await other.goto('/')
  await expect(banner(other)).not.toContainText('Bretagne')
})

test('a kept profile says so, until when, and is forgotten in one touch @desktop', async ({ page }) => {
  await leaveKept(page, 10)
  await page.goto('/')
  await expect(banner(page).getByRole('button', { name: /Profil gardé : Bretagne · Infirmier/ })).toBeVisible()
  await banner(page)
    .getByRole('button', { name: /Profil gardé/ })
    .click()
  await expect(page.getByText(/Gardé sur cet appareil jusqu’au \d/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await banner(page)
    .getByRole('button', { name: /^Oublier/ })
    .click()
  await expect(banner(page)).not.toContainText('Bretagne')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('a kept profile ends by itself @desktop', async ({ page }) => {
  await leaveKept(page, 91)
  await page.goto('/guide?avec=patient')
  await expect(heading(page)).toHaveText('Dans quelle région exercez-vous ?')
  await expect(banner(page)).not.toContainText('Bretagne')
})

test('forgotten, it leaves the address of the page too @desktop', async ({ page }) => {
  await leaveKept(page, 10)
  await page.goto(`/guide?${ANSWERS}`)
  await expect(page).toHaveURL(/recommandation\?.*region=bretagne/)
  await banner(page)
    .getByRole('button', { name: /^Oublier/ })
    .click()
  await expect(page).not.toHaveURL(/bretagne|infirmier/)
})

test('what somebody kept is said where the next person shares a link @desktop', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await leaveKept(page, 10)
  await page.goto(`/guide?${ANSWERS}`)
  await expect(page).toHaveURL(/recommandation/)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(
    page.getByText(/Le lien contient le profil gardé sur cet appareil\s:\sBretagne · Infirmier/),
  ).toBeVisible()
  await pressShare(page)
  await expect(page.getByRole('dialog', { name: 'Partager' })).toContainText('le profil gardé sur cet appareil')
})

test('a frame of another site takes up no profile and stores none @desktop', async ({ page }) => {
  await leaveKept(page, 10)
  await page.goto('/integrer/guide?avec=patient')
  await expect(heading(page)).toHaveText('Dans quelle région exercez-vous ?')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await page.evaluate(() => localStorage.clear())
  await page.getByRole('main').getByText('Occitanie', { exact: true }).click()
  await expect(heading(page)).not.toHaveText('Dans quelle région exercez-vous ?')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('a situation that is opened is nobody’s profile @desktop', async ({ page }) => {
  await page.goto('/situations/ecrire-a-un-patient')
  await page.getByRole('link', { name: 'Voir l’outil' }).first().click()
  await expect(page).toHaveURL(/recommandation\?.*region=/)
  await page.getByRole('link', { name: 'Un autre échange' }).click()
  await expect(heading(page)).toHaveText('Dans quelle région exercez-vous ?')
  await expect(page).not.toHaveURL(/region=/)
})
