import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

// Not the test of support.ts: there, a word on the console is a fault; here files are missing on purpose.
import { expect, type Page, type Route, test } from '@playwright/test'

import { heading, pressShare } from './support.ts'

const ANSWERS = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const RECOMMENDATION = `/recommandation?${ANSWERS}`
/** Every script but the one that runs before the first paint. */
const SCRIPTS = /\/assets\/(?!before-paint)[^/]*\.js$/
const DATA = /\/assets\/knowledge-[^/]*\/[^/]*\.json$/
const ROUTE_FILE = /\/assets\/CompareRoute-[^/]*\.js$/

const help = (page: Page) => page.getByRole('region', { name: 'La page n’a pas pu démarrer.' })

/** What came in the place of a file, as proxies, filters and hosts do. */
const instead: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  nothing: (route) => route.abort(),
  'a refusal': (route) => route.fulfill({ status: 403, contentType: 'text/html', body: '<h1>Interdit</h1>' }),
  'a page of the filter': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Site bloqué par votre établissement</h1>' }),
}

async function expectHelp(page: Page, address: string): Promise<void> {
  await expect(help(page)).toBeVisible()
  await expect(help(page)).toContainText('La page n’a pas pu démarrer.')
  await expect(help(page).getByRole('link', { name: 'Réessayer' })).toBeVisible()
  await expect(help(page).getByRole('link', { name: 'Trouvez une situation comme la vôtre' })).toBeVisible()
  // Nothing promises what will not come, nor asks what nobody would hear.
  await expect(page.getByText('Dans un instant').filter({ visible: true })).toHaveCount(0)
  await expect(page.getByRole('radio').filter({ visible: true })).toHaveCount(0)
  expect(page.url()).toContain(address)
}

/** Each kind of page where nothing comes; what else may come is no matter of the page. */
const PATHS = [RECOMMENDATION, `/guide?${ANSWERS}`, '/guide', '/selection?titre=Val&s=ecrire-a-un-patient']

for (const [index, [what, give]] of Object.entries(instead).entries()) {
  for (const path of what === 'nothing' ? PATHS : PATHS.slice(index - 1, index)) {
    test(`scripts: ${what} comes instead, on ${path.split('?')[0]}${path.includes('?') ? ' with answers' : ''}`, async ({
      page,
    }) => {
      await page.route(SCRIPTS, give)
      await page.goto(path)
      await expectHelp(page, path)
      await expect(page.getByText('Aucune situation').filter({ visible: true })).toHaveCount(0)
    })
  }

  test(`what decides: ${what} comes instead; tried again, the answers are there`, async ({ page }) => {
    await page.route(DATA, give)
    await page.goto(RECOMMENDATION)
    await expectHelp(page, RECOMMENDATION)
    await page.unrouteAll()
    await help(page).getByRole('link', { name: 'Réessayer' }).click()
    await expect(heading(page)).toHaveText(/par Medimail/)
    await expect(help(page)).toBeHidden()
  })
}

for (const [name, held] of [
  ['scripts', SCRIPTS],
  ['what decides', DATA],
] as const) {
  test(`${name}: late, the page says so, then does what it is for`, async ({ page }) => {
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(held, (route) => released.then(() => route.continue()))
    await page.goto(RECOMMENDATION, { waitUntil: 'commit' })
    await expect(help(page)).toBeVisible()
    await expect(help(page)).toContainText('La page tarde à démarrer.')
    await expect(help(page).getByText('La page n’a pas pu démarrer.')).toBeHidden()
    release()
    await expect(heading(page)).toHaveText(/par Medimail/)
    await expect(help(page)).toBeHidden()
  })
}

test('a choice made while what decides is late is made once it is there @phone', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(DATA, (route) => released.then(() => route.continue()))
  await page.goto('/guide')
  await page.getByRole('main').getByText('Bretagne', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Bretagne' })).toBeChecked()
  release()
  await expect(heading(page)).toHaveText('Quelle est votre profession ?')
  expect(new URL(page.url()).searchParams.get('region')).toBe('bretagne')
})

test('where not even the first script comes, help comes by itself', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort())
  await page.goto(RECOMMENDATION)
  await expect(help(page)).toBeVisible()
  await expect(help(page)).toContainText('La page tarde à démarrer.')
})

test('a page that is read without scripts is read without help', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR', baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/outils/mssante')
  await expect(heading(page)).toHaveText(/MSSanté/)
  await expect(page.locator('[data-help]')).toHaveAttribute('data-help', '')
  await expect(help(page)).toBeHidden()
  await context.close()
})

test('a filtered list whose scripts do not come offers the whole list', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort())
  await page.goto('/outils?region=occitanie')
  await help(page).getByRole('link', { name: 'Cette page, sans vos choix' }).click()
  await expect(page).toHaveURL(/\/outils$/)
  await expect(page.getByRole('main').getByRole('link', { name: /^Medimail/ })).toBeVisible()
})

/** Counts the times the page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.method() === 'GET') loads += 1
  })
  return () => loads
}

test('a file gone with the version before: one silent reload, and the page that was asked for', async ({ page }) => {
  await page.goto('/outils?region=occitanie&comparer=medimail,mssante')
  const loads = countLoads(page)
  let isGone = true
  await page.route(ROUTE_FILE, (route) => (isGone ? route.fulfill({ status: 404, body: '' }) : route.continue()))
  page.on('framenavigated', () => {
    isGone = loads() === 0
  })
  await page.getByRole('link', { name: 'Comparer (2)' }).click()
  await expect(heading(page)).toHaveText('Comparer des outils')
  await expect(page).toHaveURL('/comparer?outils=medimail,mssante')
  expect(loads()).toBe(1)
})

test('a file that stays gone: one reload, then the page of failures, whose ways work', async ({ page }) => {
  await page.goto('/outils?region=occitanie&comparer=medimail,mssante')
  const loads = countLoads(page)
  await page.route(ROUTE_FILE, (route) => route.fulfill({ status: 404, body: '' }))
  await page.getByRole('link', { name: 'Comparer (2)' }).click()
  await expect(heading(page)).toHaveText('Cette page n’a pas pu s’ouvrir')
  expect(loads()).toBe(1)
  await page.getByRole('main').getByRole('link', { name: 'Revenir à l’accueil' }).click()
  await expect(heading(page)).toHaveText('Quel outil pour cet échange ?')
})

test('proofs gone with the version before: one silent reload, and they are there', async ({ page }) => {
  const loads = countLoads(page)
  await page.route(/\/steps-[^/]*\.json$/, (route) => (loads() < 2 ? route.fulfill({ status: 404 }) : route.continue()))
  await page.goto(RECOMMENDATION)
  await expect(page.getByText(/Chargement|pu être chargé/)).toHaveCount(0)
  await expect(heading(page)).toHaveText(/par Medimail/)
  await expect.poll(loads).toBe(2)
})

test('a panel whose script does not come leaves the page, and gives the link', async ({ page }) => {
  await page.route(/\/SharePanel-[^/]*\.js$/, (route) => route.abort())
  await page.goto(RECOMMENDATION)
  await pressShare(page)
  await expect(page.getByRole('dialog').getByRole('link')).toHaveAttribute('href', /recommandation\?/)
  await page.keyboard.press('Escape')
  await expect(heading(page)).toHaveText(/par Medimail/)
})

for (const [name, sandbox, hasScripts] of [
  ['in a sandbox without its own origin', 'allow-scripts', true],
  ['without scripts', 'allow-same-origin', true],
  ['in a browser without scripts', null, false],
] as const) {
  test(`a frame ${name} says what to do, with links out of it`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: hasScripts, locale: 'fr-FR' })
    const page = await context.newPage()
    const frame = `<iframe ${sandbox === null ? '' : `sandbox="${sandbox}"`} src="${baseURL}/integrer/guide?${ANSWERS}" width="360" height="600"></iframe>`
    const host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(frame))
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening))
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`)
    const way = page
      .frameLocator('iframe')
      .getByRole('link', { name: 'Ouvrez la fiche d’un outil' })
      .filter({ visible: true })
    await expect(way.first()).toBeVisible()
    await expect(way.first()).toHaveAttribute('target', '_blank')
    await context.close()
    host.close()
  })
}
