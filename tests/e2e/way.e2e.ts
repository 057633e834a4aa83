import { failure } from '#text/common.ts'

import { expect, heading, test, textOf, pressShare } from './support.ts'

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

test('the score of a series outlives a reload and a look at a recommendation', async ({ page }) => {
  await page.goto('/quiz?serie=abc')
  const main = page.getByRole('main')
  for (let round = 1; round <= 2; round++) {
    await expect(main).toContainText(`Situation ${round} sur 5`)
    await page.getByRole('radio').first().press('Space')
    await page.getByRole('button', { name: 'Voir la réponse' }).press('Enter')
    if (round === 1) await page.getByRole('button', { name: 'Situation suivante' }).press('Enter')
  }
  const score = await textOf(main.getByText(/bonnes? réponses? sur 2/), /\d/)
  await page.reload()
  await expect(main).toContainText('Situation 2 sur 5')
  await expect(main).toContainText(score)
  await page.getByRole('link', { name: 'Ouvrir la recommandation' }).press('Enter')
  await expect(page).toHaveURL(/recommandation/)
  await page.goBack()
  await expect(main).toContainText('Situation 2 sur 5')
  await expect(main).toContainText(score)
  await expect(page.getByRole('button', { name: 'Situation suivante' })).toBeVisible()
})

test('what a history entry holds that is no series of ours is no series', async ({ page }) => {
  await page.goto('/quiz?serie=abc')
  await expect(page.getByRole('main')).toContainText('Situation 1 sur 5')
  await page.evaluate(() => {
    history.replaceState({ ...history.state, usr: { progress: { choices: [1, {}], place: 99 } } }, '')
  })
  await page.reload()
  await expect(page.getByRole('main')).toContainText('Situation 1 sur 5')
})

for (const [name, open, dialog] of [
  ['to share', 'Partager', /Partager/],
  ['of the profile', /Votre profil/, /Où et comment/],
  ['to search', /Chercher|Rechercher|Trouver/, /.*/],
] as const) {
  test(`back closes the window ${name}, and then leaves the page`, async ({ page }) => {
    await page.goto('/')
    await page.goto(`/recommandation?${SETTLED}`)
    const address = page.url()
    for (const leave of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
      if (open === 'Partager') await pressShare(page)
      else await page.getByRole('button', { name: open }).first().click()
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
      await leave()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(heading(page)).toHaveText(/Medimail/)
      expect(page.url()).toBe(address)
      await expect.poll(() => page.evaluate(() => history.state?.overPage)).toBeUndefined()
    }
    await page.goBack()
    await expect(page).toHaveURL(/\/$/)
  })
}

test('back from what a search opened is the page that one searched from', async ({ page }) => {
  await page.goto('/situations')
  await page.goto('/a-propos')
  await page
    .getByRole('button', { name: /Chercher|Rechercher|Trouver/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('searchbox').fill('mssante')
  await dialog.locator('a[href="/outils/mssante"]').first().click()
  await expect(heading(page)).toHaveText(/MSSanté/)
  const found = page.url()
  await page.evaluate(() => void setTimeout(() => history.back()))
  await expect(page).toHaveURL(/a-propos/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => history.state?.overPage)).toBeUndefined()
  await page.evaluate(() => void setTimeout(() => history.forward()))
  await expect(page).toHaveURL(found)
})

test('a second attempt without a choice is said again', async ({ page }) => {
  await page.goto('/guide?region=occitanie&profession=infirmier')
  const said = page.getByRole('alert')
  await said.evaluate((alert) => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) told.push(node.textContent ?? '')
    }).observe(alert, { childList: true })
  })
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.length)
  await page.getByRole('button', { name: 'Continuer' }).press('Enter')
  await expect.poll(told).toBe(1)
  await page.getByRole('button', { name: 'Continuer' }).press('Enter')
  await expect.poll(told).toBe(2)
})

test('a page printed before its parts have come does not print that they are coming', async ({ page }) => {
  await page.route(/\/(?:steps|tool|proofs)-[\w-]+.*\.json/, () => undefined)
  await page.goto(`/recommandation?${SETTLED}`)
  await expect(page.getByRole('main').getByText('Chargement…').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const waiting of await page.getByText('Chargement…').all()) await expect(waiting).toBeHidden()
})

test('a picture that cannot be saved says so', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto(`/recommandation?${SETTLED}`)
  await pressShare(page)
  await page.getByRole('button', { name: 'Télécharger en PNG' }).click()
  await expect(page.getByText(/Le fichier n’a pas pu être enregistré/)).toBeVisible()
})

test('what is not settled is not said to have no tool', async ({ page }) => {
  await page.goto('/recommandation?avec=patient&besoin=envoyer-document&region=occitanie&profession=infirmier')
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText(/aucun outil connu/)).toHaveCount(0)
  await expect(page.getByText(failure.title)).toHaveCount(0)
})
