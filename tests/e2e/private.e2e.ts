import type { Page } from '@playwright/test'

import { failure } from '#text/common.ts'

import { expect, heading, test, pressShare } from './support.ts'

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const PAGES = [
  `/recommandation?${SETTLED}&kb=2025-01-01&vu=courrier-papier`,
  '/guide',
  '/situations?serie=parcours-a-domicile',
  '/situations/ecrire-a-un-patient',
  '/situations/ecrire-a-un-patient/jouer?etape=3',
  '/situations/ecrire-a-un-patient/jouer?etape=3&vue=notes',
  '/quiz?serie=abc',
  `/arbre?${SETTLED}`,
  '/partager?s=ecrire-a-un-patient',
  '/partager/integrer',
  '/selection?s=ecrire-a-un-patient',
  '/comparer?outils=mssante,medimail',
  '/outils/mssante',
  `/integrer/guide?${SETTLED}`,
  '/integrer/situations/ecrire-a-un-patient',
  '/integrer/outils/mssante',
]

/** Every place where a page could keep something throws when it is touched, as when a browser blocks all site data. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, { configurable: true, get: refuse })
    }
    Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: refuse, set: refuse })
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse })
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', { value: refuse })
  })
}

// Private windows of some browsers have no service worker at all, and pages of every kind are opened so in site.e2e.ts.
test('every page to share and to teach with opens where storage is blocked', async ({ page }) => {
  await blockStorage(page)
  for (const path of PAGES) {
    await page.goto(path)
    await expect(
      heading(page)
        .or(page.getByRole('heading', { level: 2 }))
        .first(),
      path,
    ).toBeVisible()
    await expect(page.getByRole('heading', { name: failure.title }), path).toHaveCount(0)
  }
})

test('storage blocked, a link is shared, a situation is played, a series is scored, a poster is made', async ({
  page,
}) => {
  await blockStorage(page)
  await page.goto(`/recommandation?${SETTLED}`)
  await pressShare(page)
  const panel = page.getByRole('dialog', { name: 'Partager' })
  await expect(panel.getByRole('img')).toBeVisible()
  await expect(panel.getByLabel('Lien', { exact: true })).toHaveValue(/vu=mssante/)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Télécharger en PNG' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('quel-outil-qr.png')

  await page.goto('/situations/ecrire-a-un-patient/jouer')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/etape=2/)
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText('écartent')

  await page.goto('/quiz?serie=abc&n=1')
  await page.getByRole('radio').first().press('Space')
  await page.getByRole('button', { name: 'Voir la réponse' }).click()
  await page.getByRole('button', { name: 'Voir le score' }).click()
  await expect(heading(page)).toHaveText(/bonnes? réponses? sur 1/)

  await page.goto('/partager?s=ecrire-a-un-patient')
  await page.getByLabel('Titre', { exact: true }).fill('CPTS du Val')
  await expect(page).toHaveURL(/titre=CPTS/)
  await expect(page.getByRole('main').getByRole('article')).toContainText('CPTS du Val')

  await page.goto(`/arbre?${SETTLED}`)
  await expect(page.locator('[role=treeitem][aria-selected=true]').last()).toHaveAccessibleName(/MSSanté/)
})
