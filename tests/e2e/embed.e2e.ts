import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

// Not the test of support.ts: there, a second origin is a fault; here it is the point.
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import AxeBuilder from '@axe-core/playwright'

import { valueOf } from './support.ts'

let host: Server
let hostUrl = ''

/** A site of someone else, with a strict security policy of its own. */
test.beforeAll(async ({ baseURL }) => {
  host = createServer((request, response) => {
    const path = decodeURIComponent(
      new URL(request.url ?? '/', 'http://host').searchParams.get('show') ?? '/integrer/guide',
    )
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; frame-src ${baseURL}; script-src ${baseURL}`,
    })
    response.end(
      `<!doctype html><html lang="fr"><title>Site de la CPTS</title><h1>Notre CPTS</h1><iframe src="${baseURL}${path}" title="Quel outil ?" width="100%" height="640" data-quel-outil></iframe><script src="${baseURL}/integrer.js" async></script></html>`,
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
  page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => heard.push(error.message))
})
test.afterEach(() => {
  expect(heard).toEqual([])
})

const show = async (page: Page, path: string): Promise<FrameLocator> => {
  await page.goto(`${hostUrl}/?show=${encodeURIComponent(path)}`)
  return page.frameLocator('iframe')
}

/** The height of the frame, and that of what is in it. */
const heights = (page: Page) =>
  page.locator('iframe').evaluate(async (element) => {
    return { frame: element.getBoundingClientRect().height, asked: Number((element as HTMLIFrameElement).height) }
  })

test('the guide is followed to its answer inside a foreign page, whose strict policy is kept', async ({ page }) => {
  const frame = await show(
    page,
    '/integrer/guide?avec=patient&besoin=envoyer-document&region=occitanie&profession=infirmier',
  )
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Le patient a-t-il activé Mon espace santé ?')
  await expect(frame.getByRole('link', { name: 'Accueil de Quel outil ?' })).toHaveCount(0)
  await expect.poll(async () => (await heights(page)).asked).not.toBe(640)
  const before = (await heights(page)).asked
  await frame.getByText('Oui, il l’a activé').click()
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/MSSanté/)
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
  test(`one page is framed: ${path.split('?')[0]}`, async ({ page }) => {
    const frame = await show(page, path)
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(frame.getByRole('link', { name: 'Ouvrir dans une page à part' })).toHaveAttribute('target', '_blank')
    await expect.poll(async () => (await heights(page)).asked).not.toBe(640)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`),
    ).toEqual([])
  })
}

test('no other page of the guide lets itself be framed', async ({ request }) => {
  const policy = async (path: string) => (await request.get(path)).headers()['content-security-policy']
  expect(await policy('/guide')).toContain("frame-ancestors 'none'")
  expect(await policy('/integrer/guide')).toContain('frame-ancestors *')
})

test('the builder shows what the frame will show, and gives its code', async ({ page, baseURL }) => {
  await page.goto('/partager/integrer')
  await page.getByRole('radio', { name: 'Une fiche d’outil' }).click()
  await expect(page.getByRole('radio', { name: 'Une fiche d’outil' })).toBeChecked()
  await page.getByLabel('Outil', { exact: true }).selectOption('mssante')
  await expect(page).toHaveURL(/page=%2Foutils%2Fmssante/)
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(/MSSanté/)
  const code = await valueOf(page.getByLabel('Code à coller'), /outils\/mssante/)
  expect(code).toContain(`src="${baseURL}/integrer/outils/mssante"`)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Une fiche d’outil' })).toBeChecked()
})

test('frames are still shown to who has the whole guide kept on the device @desktop', async ({ page, baseURL }) => {
  await page.goto('/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto('/partager/integrer?page=%2Foutils%2Fmssante')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(/MSSanté/)
  expect(page.frames()[1]?.url()).toBe(`${baseURL}/integrer/outils/mssante`)
})
