import type { Page } from '@playwright/test'

import { expect, expectAccessible, heading, test, textOf } from './support.ts'

const pages = [
  ['/outils', 'Tous les outils'],
  ['/outils?region=bretagne&marque=telemedecine', 'Tous les outils'],
  ['/outils?famille=activite&region=mayotte&marque=telemedecine', 'Tous les outils'],
  ['/outils/spico-discussions', 'SPICO Discussions'],
  ['/comparer', 'Comparer des outils'],
  ['/comparer?outils=spico-discussions,mssante,medimail,predice', 'Comparer des outils'],
  ['/cartographie', 'La carte des outils'],
  ['/cartographie?region=occitanie', 'La carte des outils en Occitanie'],
  ['/faq?theme=teleo', 'Questions fréquentes'],
  ['/glossaire', 'Les mots et les sigles'],
  ['/sources', 'Les sources'],
  ['/couverture', 'Ce que le guide sait, et ne sait pas'],
  ['/couverture?region=bretagne', 'Ce que le guide sait en Bretagne'],
] as const

for (const [address, title] of pages) {
  test(`accessible: ${address} @phone`, async ({ page }) => {
    await page.goto(address)
    await expect(heading(page)).toHaveText(title)
    await expect(page.getByText('Chargement…')).toHaveCount(0)
    await expectAccessible(page)
  })
}

const fromHome = [
  'Outils',
  'Situations',
  'Comparer',
  'Cartographie',
  'Questions fréquentes',
  'Glossaire',
  'Sources',
  'Couverture par région',
  'À propos',
]

test('every page is two steps from home with the keyboard alone @desktop', async ({ page }) => {
  for (const name of fromHome) {
    await page.goto('/')
    await takenOver(page)
    const menu = page.getByRole('navigation', { name: 'Pages du guide' })
    const link = menu.getByRole('link', { name, exact: true })
    if (!(await link.isVisible())) {
      await tabUntil(page, () => menu.locator('summary').evaluate((element) => element === document.activeElement))
      await page.keyboard.press('Enter')
      await expect(link).toBeVisible()
    }
    await tabUntil(page, () => link.evaluate((element) => element === document.activeElement))
    await page.keyboard.press('Enter')
    await expect(heading(page)).toBeFocused()
    await expect(heading(page)).not.toHaveText('Quel outil pour cet échange ?')
  }
})

test('the menu closes with Escape and gives the focus back @phone', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const summary = page.getByRole('navigation', { name: 'Pages du guide' }).locator('summary')
  await summary.click()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await expect(summary).toBeFocused()
  await expect(
    page.getByRole('navigation', { name: 'Pages du guide' }).getByRole('link', { name: 'Glossaire' }),
  ).toBeHidden()
})

test('filters live in the address, survive reload, a sheet and back, and say their counts @phone', async ({ page }) => {
  await page.goto('/outils')
  await takenOver(page)
  const narrow = page.locator('summary', { hasText: 'Filtrer' })
  if (await narrow.isVisible()) await narrow.click()
  await page.getByRole('combobox', { name: 'Région' }).selectOption('occitanie')
  await page.getByRole('checkbox', { name: /^Télémédecine/ }).check()
  await expect(page).toHaveURL('/outils?region=occitanie&marque=telemedecine')
  const found = page.getByRole('main').getByRole('status')
  await expect(page.getByRole('link', { name: /^TéléO/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Comudoc/ })).toHaveCount(0)
  const count = await textOf(found, /\d/)
  await page.reload()
  await expect(found).toHaveText(count)
  await page.getByRole('link', { name: /^TéléO/ }).click()
  await expect(heading(page)).toHaveText('TéléO')
  await page.goBack()
  await expect(page).toHaveURL('/outils?region=occitanie&marque=telemedecine')
  await expect(found).toHaveText(count)
})

test('tools ticked in the catalogue are compared, and stay ticked through filters, reload and back @phone', async ({
  page,
}) => {
  await page.goto('/outils?region=occitanie')
  await page.getByRole('checkbox', { name: 'Comparer Medimail' }).check()
  const bar = page.getByRole('region', { name: 'À comparer' })
  await expect(bar).toContainText('Cochez un second outil.')
  await page.getByRole('checkbox', { name: 'Comparer SPICO Discussions' }).check()
  await expect(page).toHaveURL('/outils?region=occitanie&comparer=medimail,spico-discussions')
  await page.reload()
  await expect(page.getByRole('checkbox', { name: 'Comparer Medimail' })).toBeChecked()
  await expectAccessible(page)
  await bar.getByRole('link', { name: 'Comparer (2)' }).click()
  await expect(page).toHaveURL('/comparer?outils=medimail,spico-discussions')
  await page.goBack()
  await bar.getByRole('button', { name: 'Tout décocher' }).click()
  await expect(page).toHaveURL('/outils?region=occitanie')
  await expect(bar).toHaveCount(0)
})

test('what is typed or chosen before a page answers is not lost @phone', async ({ context }) => {
  // Not the page of the test, which waits until a page answers.
  const page = await context.newPage()
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  let release = () => {}
  const open = async (path: string) => {
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.unrouteAll()
    // Not what runs before the page is painted, which holds all of it.
    await page.route(/\/entry-[^/]*\.js$/, (route) => released.then(() => route.continue()))
    await page.goto(path, { waitUntil: 'commit' })
  }
  await open('/')
  await page.getByRole('searchbox').fill('photo plaie avis dermato')
  release()
  await expect(page.getByRole('region', { name: 'Ce que le guide a trouvé' })).toBeVisible()

  await open('/outils')
  await page.locator('summary', { hasText: 'Filtrer' }).click()
  await page.getByRole('combobox', { name: 'Région' }).selectOption('occitanie')
  release()
  await expect(page).toHaveURL('/outils?region=occitanie')
})

test('an empty catalogue shows the way out @phone', async ({ page }) => {
  await page.goto('/outils?famille=activite&region=mayotte&marque=telemedecine')
  await takenOver(page)
  await expect(page.getByRole('heading', { name: 'Aucun outil ne réunit tous ces filtres' })).toBeVisible()
  // Nothing there may mean that the guide does not know it: one can say so.
  await page.getByText('Signaler une erreur, un outil qui manque').click()
  await expect(page.getByText('Vous ne trouvez pas ?')).toBeVisible()
  await page.getByRole('button', { name: /^Sans « Télémédecine »/ }).click()
  await expect(page).toHaveURL('/outils?famille=activite&region=mayotte')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
})

test('a comparison lives in the address, survives reload and back, and drops what it does not know @desktop', async ({
  page,
}) => {
  await page.goto('/comparer?outils=spico-discussions,nimporte')
  await takenOver(page)
  await expect(page.getByText('Laissé de côté')).toContainText('nimporte')
  await page.getByRole('combobox', { name: 'Ajouter un outil' }).selectOption('medimail')
  await expect(page).toHaveURL('/comparer?outils=spico-discussions,medimail')
  await page.reload()
  const size = page.getByRole('region', { name: 'Taille des fichiers' })
  await expect(size).toContainText('10 Mo')
  await expect(size).toContainText('Non renseigné')
  await page.getByRole('link', { name: 'Fiche de Medimail' }).click()
  await expect(heading(page)).toHaveText('Medimail')
  await page.goBack()
  await expect(size).toContainText('10 Mo')
  await page.getByRole('button', { name: 'Retirer Medimail' }).click()
  await expect(page).toHaveURL('/comparer?outils=spico-discussions')
})

test('the map and the coverage follow the region, by list or by picture @desktop', async ({ page }) => {
  await page.goto('/cartographie')
  await page.getByRole('navigation', { name: 'Régions' }).getByRole('link', { name: 'Bretagne' }).click()
  await expect(page).toHaveURL('/cartographie?region=bretagne')
  await expect(page.getByRole('link', { name: /^E-KerMed/ }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /^SPICO Discussions/ })).toHaveCount(0)
  await page.locator('main svg polygon').nth(0).scrollIntoViewIfNeeded()
  await page.getByRole('link', { name: 'Voir la couverture par besoin' }).click()
  await expect(page).toHaveURL('/couverture?region=bretagne')
  await expect(page.getByRole('heading', { name: /Le guide ne connaît pas d’outil/ })).toBeVisible()
  await expect(page.getByText('À qui demander').first()).toBeVisible()
})

test('on a phone a sheet says what it is about before where else one can go @phone', async ({ page }) => {
  await page.goto('/outils/medimail')
  const before = await page.getByRole('main').evaluate((main) => {
    const fact = main.querySelector('dl, ul')
    return [...main.querySelectorAll('a, button')].filter(
      (way) => fact !== null && (way.compareDocumentPosition(fact) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    ).length
  })
  // What opens it, and what gives an account.
  expect(before).toBeLessThanOrEqual(3)
})

test('a sheet starts the guide and reports an error @phone', async ({ page }) => {
  await page.goto('/outils/medimail')
  await takenOver(page)
  await page.locator('summary', { hasText: 'Signaler une erreur' }).click()
  await page.getByRole('combobox', { name: 'Ce qui est faux ou dépassé' }).selectOption({ index: 2 })
  await expect(page.getByRole('textbox', { name: 'Texte du signalement' })).toHaveValue(
    /Outil\s: Medimail[\s\S]*\d{1,2}\s\p{L}+\s20\d{2}/u,
  )
  await page.getByRole('link', { name: 'Commencer le guide d’ici' }).last().click()
  await expect(page).toHaveURL(/\/(guide|recommandation)\?.*besoin=trouver-professionnel/)
})

test('a need in one’s own words, from home: understood, answered, in no address @phone', async ({ page }) => {
  await page.goto('/')
  await takenOver(page)
  const field = page.getByRole('searchbox', { name: 'Dites-le avec vos mots' })
  await field.pressSequentially('envoyer une ordonnance à une patiente qui n’a pas ouvert Mon espace santé')
  const results = page.getByRole('region', { name: 'Ce que le guide a trouvé' })
  await expect(results.getByRole('heading', { name: 'Courrier papier' })).toBeVisible()
  await expect(results.getByRole('link', { name: /Corriger « Mon espace santé/ })).toBeVisible()
  await expect(results.getByText('Signaler une erreur, un outil qui manque')).toBeVisible()
  await expectAccessible(page)
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('ordonnance')
  await page.reload()
  await expect(field).toHaveValue(/^envoyer une ordonnance/)
  await results.getByRole('link', { name: 'Voir comment faire' }).click()
  await expect(heading(page)).toHaveText(/par courrier papier/)
  expect(decodeURIComponent(page.url())).not.toContain('ordonnance')
  await page.goBack()
  await expect(field).toHaveValue(/^envoyer une ordonnance/)
})

test('a text that names a patient is told kindly, and kept nowhere @phone', async ({ page }) => {
  await page.clock.install()
  await page.goto('/')
  await takenOver(page)
  await page.getByRole('searchbox').pressSequentially('avis dermato pour Mme Durand née le 3/4/1950')
  await expect(page.getByText('Votre texte semble parler de quelqu’un')).toBeVisible()
  // Longer than the pause after which a text is kept.
  await page.clock.runFor(2000)
  expect(
    await page.evaluate(() =>
      JSON.stringify([history.state, Object.entries(localStorage), Object.entries(sessionStorage), location.href]),
    ),
  ).not.toMatch(/Durand/)
})

test('the search opens over any page, and a result leaves it @desktop', async ({ page }) => {
  await page.goto('/outils')
  await takenOver(page)
  await page.getByRole('button', { name: 'Chercher' }).click()
  const field = page.getByRole('dialog').getByRole('searchbox')
  await expect(field).toBeFocused()
  await field.pressSequentially('medimail')
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('link', { name: 'Medimail', exact: true }).click()
  await expect(heading(page)).toHaveText('Medimail')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('situation, sheet, FAQ and guide lead to one another @desktop', async ({ page }) => {
  await page.goto('/situations/occ-groupe-autour-d-un-patient')
  const main = page.getByRole('main')
  await main.getByRole('link', { name: /^SPICO Discussions \(\d+\)/ }).click()
  await expect(page).toHaveURL('/faq?theme=spico-discussions')
  await main.getByRole('link', { name: 'Fiche de SPICO Discussions' }).click()
  await expect(heading(page)).toHaveText('SPICO Discussions')
  await main.getByRole('link', { name: /^Voir les \d+ questions/ }).click()
  await expect(heading(page)).toHaveText('Questions fréquentes')
  await page.goBack()
  await main.getByRole('region', { name: 'Dans ces situations' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/situations\//)
  await main.getByRole('region', { name: 'Les outils de cette situation' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/outils\//)
})

/** Waits until React has taken over the page that was there: what is chosen before that is forgotten. */
async function takenOver(page: Page): Promise<void> {
  await expect
    .poll(() => page.getByRole('main').evaluate((main) => Object.keys(main).some((key) => key.startsWith('__react'))))
    .toBe(true)
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 20; step++) {
    if (await isThere()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('not reached with the Tab key')
}
