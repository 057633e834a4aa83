import { COLOURS_SEEN, expect, expectAccessible, heading, test, textOf } from './support.ts'

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

test('a link opens the same page in a fresh profile', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await page.goto(`/recommandation?${SETTLED}`)
  const answer = await textOf(heading(page), /par Medimail/)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/recommandation/)
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(copied).searchParams.get('kb')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const fresh = await (await context.browser()?.newContext({ locale: 'fr-FR' }))?.newPage()
  await fresh?.goto(copied)
  if (!fresh) throw new Error('no second profile could be opened')
  await expect(heading(fresh)).toHaveText(answer)
  await fresh.context().close()
})

for (const [name, query] of [
  ['unknown question', `${SETTLED}&humeur=bonne`],
  ['unknown option', `${SETTLED}&lieu=lune`],
  ['contradiction', 'avec=patient&besoin=demander-appui&region=occitanie&profession=infirmier'],
  ['nothing readable', 'x=%F0%9F%92%A9&y=<script>alert(1)</script>'],
  ['broken encoding', `${SETTLED}&z=%E0%A4%A`],
] as const) {
  test(`a garbled link opens the nearest page with a notice: ${name}`, async ({ page }) => {
    await page.goto(`/recommandation?${query}`)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('main')).toContainText(/n’a pas pu être repris/)
    // The notice is the same: its colours are measured once.
    await expectAccessible(page, name === 'unknown question' ? undefined : COLOURS_SEEN)
  })
}

test('a link made when another tool was recommended says so', async ({ page }) => {
  await page.goto(`/recommandation?${SETTLED}&kb=2025-01-01&vu=messagerie-classique`)
  await expect(page.getByRole('main')).toContainText('La réponse a changé depuis l’envoi de ce lien')
})

test('a partial link says what is missing', async ({ page }) => {
  await page.goto('/recommandation?avec=patient&besoin=envoyer-document&region=occitanie&profession=infirmier')
  await expect(heading(page)).toHaveText(/Il manque/)
  await expectAccessible(page)
})

test('blocked storage changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await page.goto(`/recommandation?${SETTLED}`)
  await expect(heading(page)).toHaveText(/Medimail/)
  // What still comes when one leaves is refused by the browser, which Firefox reports.
  await page.waitForLoadState('networkidle')
  await page.goto('/guide')
  await expect(heading(page)).toHaveText('Dans quelle région exercez-vous ?')
})

for (const path of [
  '/',
  '/guide',
  '/situations',
  '/outils/mssante',
  '/outils/medimail',
  '/outils/messagerie-classique',
  '/a-propos',
  '/nulle-part',
  '/outils/inconnu',
]) {
  test(`the page is accessible: ${path}`, async ({ page }) => {
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    await expectAccessible(page)
  })
}
