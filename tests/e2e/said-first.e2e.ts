import type { Locator, Page } from '@playwright/test'

import { resultPages } from '../support/result-pages.ts'

import { expect, expectNoFault, heading, test } from './support.ts'

/** More than any of these pages has to press before what one comes for. */
const MOST_TABS = 80

/** Walks with the keyboard alone until something is focused, in sight. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluateAll((all) => all.some((each) => each === document.activeElement))
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    if (await isThere()) break
    await page.keyboard.press('Tab')
  }
  expect(await isThere(), `${String(target)} is reached with the keyboard`).toBe(true)
  await expect(page.locator(':focus')).toBeInViewport()
}

/** Typed, what is said before any tool, and the number to call first; null: what one does has no number. */
const typed = [
  ['arrêt cardiaque', /^Urgence vitale/, '15'],
  ['une patiente dit qu’elle veut mourir', /suicid/i, '3114'],
  ['ma patiente est frappée par son mari', /^Violences/, '17'],
  ['enfant avec des marques de coups', /^Enfant en danger/, '17'],
  ['un résident est tombé, qui voir en visio', /chute/i, '15'],
  ['quelle dose de paracétamol pour un enfant', /avis médical/, '15'],
  ['j’ai envoyé un résultat au mauvais patient', /^Données parties/, null],
  ['une mineure demande le secret', /^Un mineur demande le secret/, null],
  ['le patient refuse le partage de ses données', /^Le patient refuse le partage/, null],
] as const

for (const [words, title, number] of typed) {
  test(`with the keyboard alone, « ${words} » is answered first by what must be said`, async ({ page }) => {
    await page.goto('/')
    await tabTo(page, page.getByRole('main').getByRole('searchbox'))
    await page.keyboard.type(words)
    const results = page.getByRole('region', { name: 'Ce que le guide a trouvé' })
    await expect(results.getByRole('heading', { level: 3 }).first()).toHaveText(title)
    if (number !== null) await tabTo(page, results.getByRole('link', { name: number, exact: true }))
    await expectNoFault(page)
  })
}

const BRETAGNE = 'region=bretagne&profession=medecin-generaliste'
const said = [
  ['avec=etablissement&besoin=repondre-a-un-tiers', /^Hors du soin/],
  ['avec=professionnel&besoin=erreur-d-envoi', /^Données parties/],
  ['avec=patient&besoin=deposer-dossier&espace-sante=mineur-secret', /^Un mineur demande le secret/],
  ['avec=patient&besoin=envoyer-document&espace-sante=partage-refuse', /^Le patient refuse le partage/],
] as const

for (const [answers, title] of said) {
  test(`${answers} says first what protects the patient`, async ({ page }) => {
    await page.goto(`/recommandation?${BRETAGNE}&${answers}`)
    const notice = page.getByRole('main').getByRole('heading', { name: title })
    await expect(notice).toBeVisible()
    const place = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top)
    const firstFold = page.getByRole('main').locator('summary').first()
    await expect.poll(async () => (await place(notice)) < (await place(firstFold))).toBe(true)
    await expectNoFault(page)
  })
}

const { situations } = resultPages()
for (const outcome of ['recommended', 'by-case', 'to-confirm', 'none'] as const) {
  test(`an answer that is ${outcome} is used with the keyboard alone`, async ({ page }) => {
    const path = situations.find((each) => each.outcome === outcome)?.path ?? ''
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    const main = page.getByRole('main')
    await tabTo(page, main.locator('a[href], button'))
    const fold = main.locator('details:not([open]) > summary').first()
    await tabTo(page, fold)
    await page.keyboard.press('Enter')
    await expect(main.locator('details[open] > summary:focus')).toHaveCount(1)
    await expectNoFault(page)
  })
}

test('a patient who lands here is led out with the keyboard alone', async ({ page }) => {
  await page.goto('/patients')
  await tabTo(page, page.getByRole('main').getByRole('link', { name: '3422' }))
  await tabTo(page, page.getByRole('main').locator('a[href^="https://www.monespacesante.fr"]').first())
  await expectNoFault(page)
})
