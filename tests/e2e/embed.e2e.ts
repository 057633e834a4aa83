import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

// Not the test of support.ts: there, a second origin is a fault; here it is the point.
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'

import { exportedFrom, makeTerritory, pressShare, valueOf, WORKER_BLOCKED } from './support.ts'

/** A territory that the other site keeps: the host of the guide knows nothing of it. */
const TERRITORY_FILE = '/cpts-du-val.json'
let territory = ''

let host: Server
let hostUrl = ''

/** A site of someone else, with a strict security policy of its own. */
test.beforeAll(async ({ baseURL }) => {
  host = createServer((request, response) => {
    const { pathname, searchParams: asked } = new URL(request.url ?? '/', 'http://host')
    if (pathname === TERRITORY_FILE) {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(territory)
      return
    }
    const path = asked.get('show') ?? '/integrer/guide'
    const sandbox = asked.has('sandbox') ? ` sandbox="${asked.get('sandbox')}"` : ''
    const frame = `<iframe src="${baseURL}${path}" title="Quel outil ?" width="${asked.get('width') ?? '100%'}" height="${asked.get('height') ?? 640}"${sandbox} data-quel-outil${asked.has('territory') ? ` data-territoire="${TERRITORY_FILE}"` : ''}></iframe>`
    const script = asked.has('alone') ? '' : `<script src="${baseURL}/integrer.js" async></script>`
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${baseURL}; script-src ${baseURL}; connect-src 'self'`,
    })
    response.end(
      `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Site de la CPTS</title><h1>Notre CPTS</h1>${'<p>Un paragraphe de la CPTS.</p>'.repeat(12)}${asked.has('closed') ? '<details><summary>Onglet</summary>' : ''}${frame.repeat(Number(asked.get('frames') ?? 1))}${asked.has('closed') ? '</details>' : ''}${'<p>La suite de la page.</p>'.repeat(30)}${script}</html>`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})

test.afterAll(() => {
  host.close()
})

let heard: string[] = []
test.beforeEach(({ page }) => {
  heard = []
  page.on('console', (message) => {
    if (message.text() !== WORKER_BLOCKED) heard.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(error.message))
})
test.afterEach(() => {
  expect(heard).toEqual([])
})

const show = async (page: Page, path: string, how: Readonly<Record<string, string>> = {}): Promise<FrameLocator> => {
  await page.goto(`${hostUrl}/?${new URLSearchParams({ show: path, ...how }).toString()}`)
  return page.frameLocator('iframe').first()
}

/** What of a box can be seen, in pixels of height. */
const seen = (page: Page, locator: Locator) =>
  locator.boundingBox().then((box) => {
    if (!box) return 0
    const { height } = page.viewportSize() ?? { height: 0 }
    return Math.max(0, Math.min(box.y + box.height, height) - Math.max(box.y, 0))
  })

/** The height of the frame, and that of what is in it. */
const heights = (page: Page) =>
  page.locator('iframe').evaluate(async (element) => {
    return { frame: element.getBoundingClientRect().height, asked: Number((element as HTMLIFrameElement).height) }
  })

test('the guide is followed to its answer inside a foreign page, whose strict policy is kept @desktop', async ({
  page,
}) => {
  const frame = await show(
    page,
    '/integrer/guide?avec=patient&besoin=envoyer-document&region=occitanie&profession=infirmier',
  )
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Le patient a-t-il activé Mon espace santé ?')
  await expect(frame.getByRole('link', { name: 'Accueil de Quel outil ?' })).toHaveCount(0)
  await expect.poll(async () => (await heights(page)).asked).not.toBe(640)
  const before = (await heights(page)).asked
  await frame.getByText('Oui, il l’a activé').click()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Medimail/)
  await expect.poll(async () => (await heights(page)).asked).not.toBe(before)
  // What is in the frame needs no scroll bar of its own.
  const inner = page.frames()[1]
  await expect
    .poll(async () => (await inner?.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)) ?? 99)
    .toBeLessThanOrEqual(1)
  expect(inner?.url()).toContain('/integrer/recommandation')
})

for (const [path, title] of [
  ['/integrer/outil/mssante', /MSSanté/],
  ['/integrer/situation/ecrire-a-un-patient', /Écrire à un patient/],
  ['/integrer/selection?titre=CPTS+du+Val&s=ecrire-a-un-patient', /CPTS du Val/],
] as const) {
  test(`one page is framed: ${path.split('?')[0]} @phone`, async ({ page }) => {
    const frame = await show(page, path)
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(frame.getByRole('link', { name: 'Ouvrir dans une page à part' })).toHaveAttribute('target', '_blank')
    await expect.poll(async () => (await heights(page)).asked).not.toBe(640)
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'], preload: false })
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
    ).toEqual([])
  })
}

test('no other page of the guide lets itself be framed @desktop', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await policy('/guide')).toContain("frame-ancestors 'none'")
  expect(await policy('/integrer/guide')).toContain('frame-ancestors *')
})

test('the builder shows what the frame will show, and gives its code @desktop', async ({ page, baseURL }) => {
  await page.goto('/partager/integrer')
  await page.getByRole('radio', { name: 'Une fiche d’outil' }).click()
  await expect(page.getByRole('radio', { name: 'Une fiche d’outil' })).toBeChecked()
  await page.getByLabel('Outil', { exact: true }).selectOption('mssante')
  await expect(page).toHaveURL(/page=%2Foutils%2Fmssante/)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('MSSanté')
  const code = await valueOf(page.getByLabel('Code à coller'), /outils\/mssante/)
  expect(code).toContain(`src="${baseURL}/integrer/outils/mssante"`)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Une fiche d’outil' })).toBeChecked()
})

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })

  test('frames are still shown to who has the whole guide kept on the device @desktop', async ({ page, baseURL }) => {
    await page.goto('/')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await page.goto('/partager/integrer?page=%2Foutils%2Fmssante')
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('MSSanté')
    expect(page.frames()[1]?.url()).toBe(`${baseURL}/integrer/outils/mssante`)
  })
})

for (const region of ['Auvergne-Rhône-Alpes', 'Occitanie']) {
  test(`a choice low in a long frame leaves the next question in sight: ${region} @phone`, async ({ page }) => {
    const frame = await show(page, '/integrer/guide')
    await expect.poll(async () => (await heights(page)).asked).not.toBe(640)
    await frame.getByText(region, { exact: true }).click()
    const title = frame.getByRole('heading', { level: 1 })
    await expect(title).toHaveText('Quelle est votre profession ?')
    await expect.poll(() => seen(page, title)).toBeGreaterThan(20)
    await frame.getByText('Infirmiers', { exact: true }).click()
    await frame.getByText('Infirmier', { exact: true }).click()
    await expect(title).toHaveText('Avec qui échangez-vous ?')
    await expect.poll(() => seen(page, title)).toBeGreaterThan(20)
    await expect.poll(async () => (await heights(page)).asked).toBeGreaterThan(300)
  })
}

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

test('without the script each question begins at the top of the frame @phone', async ({ page }) => {
  const frame = await show(page, '/integrer/guide', { alone: '' })
  await frame.getByText('Occitanie', { exact: true }).click()
  const title = frame.getByRole('heading', { level: 1 })
  await expect(title).toHaveText('Quelle est votre profession ?')
  await expect.poll(() => page.frames()[1]?.evaluate(() => window.scrollY)).toBe(0)
})

test('in a frame of 3000 pixels the ways to share open in sight @phone', async ({ page }) => {
  const frame = await show(page, `/integrer/recommandation?${SETTLED}`, { alone: '', height: '3000' })
  await pressShare(frame)
  const dialog = frame.getByRole('dialog', { name: 'Partager' })
  await expect(dialog.getByRole('img')).toBeVisible()
  await expect.poll(() => seen(page, dialog.getByRole('heading', { name: 'Partager' }))).toBeGreaterThan(15)
})

test('a frame of 300 pixels shows the guide whole, and two frames do not mix @desktop', async ({ page }) => {
  const frame = await show(page, '/integrer/guide?region=occitanie', { width: '300', frames: '2' })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Quelle est votre profession ?')
  await frame.getByText('Infirmiers', { exact: true }).click()
  await frame.getByText('Infirmier', { exact: true }).click()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Avec qui échangez-vous ?')
  const other = page.frameLocator('iframe').nth(1)
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Quelle est votre profession ?')
  await expect
    .poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(300)
  const each = () =>
    page.locator('iframe').evaluateAll((frames) => frames.map((one) => (one as HTMLIFrameElement).height))
  await expect.poll(async () => new Set(await each()).size).toBe(2)
})

test('in a tab that is closed at first, without windows of its own, a frame has its height and answers @desktop', async ({
  page,
}) => {
  const sandbox = 'allow-scripts allow-same-origin'
  const frame = await show(page, '/integrer/guide?region=occitanie', { closed: '', sandbox })
  await page.getByText('Onglet').click()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Quelle est votre profession ?')
  await expect.poll(async () => (await heights(page)).asked).not.toBe(640)
  await frame.getByText('Infirmiers', { exact: true }).click()
  await frame.getByText('Infirmier', { exact: true }).click()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Avec qui échangez-vous ?')
})

test('the address of frames without a page says so, and leads to where one is chosen @desktop', async ({ page }) => {
  await page.goto('/integrer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mettre le guide dans votre site')
  await expect(page.getByRole('link', { name: 'Composer un cadre' })).toHaveAttribute('href', '/partager/integrer')
})

test('search engines are asked to leave the pages of frames @desktop', async ({ request }) => {
  for (const path of ['/integrer', '/integrer/guide', '/integrer/outils/mssante', '/integrer/outil/mssante']) {
    expect(await (await request.get(path)).text(), path).toMatch(/<meta name="robots" content="noindex"/)
  }
})

for (const [name, sandbox] of [
  ['in a sandbox without an origin', 'allow-scripts'],
  ['in a sandbox without scripts', ''],
] as const) {
  test(`a frame that cannot start says so and leads to the guide: ${name} @desktop`, async ({ page }) => {
    const frame = await show(page, '/integrer/guide', { sandbox })
    const way = frame.getByRole('link', { name: 'Ouvrez la fiche d’un outil' }).locator('visible=true').first()
    await expect(way).toBeVisible()
    await expect(way).toHaveAttribute('target', '_blank')
    // The browser tells of each file that it could not load: that is the point.
    heard = []
  })
}

test('a site passes the file of its own territory to the frame, which says from which site it came @desktop', async ({
  page,
}) => {
  const asked =
    'avec=professionnel&besoin=demander-avis&formalisme=a-tracer&profession=infirmier&region=pays-de-la-loire'
  await makeTerritory(page, 'CPTS du Val', 'Avis du Val')
  territory = readFileSync(await exportedFrom(page), 'utf8')
  const frame = await show(page, `/integrer/recommandation?${asked}&territoire=cpts-du-val`, { territory: '' })
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Demandez l’avis par Avis du Val')
  await expect(frame.getByText('Choisi par votre CPTS').first()).toBeVisible()
  await expect(frame.getByText(`CPTS du Val, outils ajoutés par ${new URL(hostUrl).host}`)).toBeVisible()
})
