import { readFileSync } from 'node:fs'

import type { Page } from '@playwright/test'
import jsQR from 'jsqr'
import { PNG } from 'pngjs'

import golden from '../links/golden.json' with { type: 'json' }

import {
  COLOURS_SEEN,
  expect,
  expectAccessible,
  heading,
  openAll,
  pressShare,
  showAlone,
  test,
  valueOf,
} from './support.ts'

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

/** What a telephone reads in a picture. */
function readQr(picture: Buffer): string | undefined {
  const { data, width, height } = PNG.sync.read(picture)
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

async function openPanel(page: Page): Promise<ReturnType<Page['getByRole']>> {
  await pressShare(page)
  const panel = page.getByRole('dialog', { name: 'Partager' })
  await expect(panel.getByRole('img')).toBeVisible()
  return panel
}

const pages = [
  {
    path: `/recommandation?${SETTLED}`,
    holds: /Vos réponses.*Occitanie.*Infirmier/,
    embeds: '/integrer/recommandation?',
  },
  {
    path: '/situations/ecrire-a-un-patient',
    holds: /situation, commune à tout le monde/,
    embeds: '/integrer/situations/ecrire-a-un-patient',
  },
  { path: '/outils/mssante', holds: /fiche, commune à tout le monde/, embeds: '/integrer/outils/mssante' },
  {
    path: '/comparer?outils=mssante,medimail',
    holds: /Les outils comparés/,
    embeds: '/integrer/comparer?outils=mssante,medimail',
  },
]

for (const { path, holds, embeds } of pages) {
  test(`the panel of ${path.split('?')[0]} gives the link, the QR code, the e-mail, the embed code, and says what it holds`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(path)
    const panel = await openPanel(page)
    const link = await valueOf(panel.getByLabel('Lien', { exact: true }), /^http/)
    expect(link.startsWith(baseURL + path)).toBe(true)
    await expect(panel).toContainText(holds)
    await expect(panel).toContainText('ni nom, ni adresse, ni patient')
    expect(readQr(await panel.locator('[data-qr]').screenshot({ scale: 'device' }))).toBe(link)
    const mail = panel.getByRole('link', { name: 'Envoyer par e-mail' })
    const written = async () => new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body')
    await expect(mail).toHaveAttribute('href', /^mailto:/)
    await expect.poll(written).toContain(link)
    await panel.getByText('Dans votre site').click()
    const code = await valueOf(panel.getByLabel('Code à coller'), /iframe/)
    expect(code).toContain(`src="${(baseURL + embeds).replaceAll('&', '&amp;')}`)
    expect(code).toContain(`<script src="${baseURL}/integrer.js" async></script>`)
    // The panel is the same over every page, and so is the notice below: their colours are measured once.
    await expectAccessible(page, path === pages[0]?.path ? undefined : COLOURS_SEEN)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page.getByRole('button', { name: 'Partager' })).toBeFocused()
  })
}

test('the QR code downloads as SVG and as PNG, and both read back', async ({ page }) => {
  await page.goto(`/recommandation?${SETTLED}`)
  const panel = await openPanel(page)
  const link = await valueOf(panel.getByLabel('Lien', { exact: true }), /^http/)
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Télécharger en PNG' }).click(),
  ])
  expect(png.suggestedFilename()).toBe('quel-outil-qr.png')
  expect(readQr(readFileSync(await png.path()))).toBe(link)
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Télécharger en SVG' }).click(),
  ])
  const drawing = readFileSync(await svg.path(), 'utf8')
  await showAlone(page, drawing)
  expect(readQr(await page.locator('svg').screenshot())).toBe(link)
})

test('the link of the panel is copied, by hand where the browser refuses', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' })
  await page.goto('/outils/mssante')
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: 'Copier', exact: true }).first().click()
  await expect(panel).toContainText('Copié')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}/outils/mssante`)
  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('no')) }),
  )
  await panel.getByRole('button', { name: 'Copier', exact: true }).first().click()
  await expect(panel).toContainText('Texte sélectionné')
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(`${baseURL}/outils/mssante`)
})

test('Web Share is not offered where the browser has none', async ({ page }) => {
  await page.addInitScript(() => {
    delete (Navigator.prototype as Partial<Navigator>).share
  })
  await page.goto('/outils/mssante')
  const panel = await openPanel(page)
  await expect(panel.getByRole('link', { name: 'Envoyer par e-mail' })).toBeVisible()
  await expect(panel.getByRole('button', { name: 'Partager avec une application' })).toHaveCount(0)
})

test('printing from the panel prints the page, not the panel', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(window, { printed: document.querySelector('dialog[open]') === null })
  })
  await page.goto('/comparer?outils=mssante,medimail')
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: 'Imprimer' }).click()
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed?: boolean }).printed)).toBe(true)
})

test('Web Share is offered where the browser has it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data })),
    })
  })
  await page.goto('/outils/mssante')
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: 'Partager avec une application' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared?: ShareData }).shared?.url))
    .toContain('/outils/mssante')
})

for (const [name, marks, says] of [
  [
    'another tool',
    'kb=2025-01-01&vu=messagerie-classique',
    [
      'guide du 1er janvier 2025',
      'voyait « Messagerie classique',
      'Aujourd’hui, c’est « MSSanté, avec Medimail »',
      'ne convient plus ici',
    ],
  ],
  ['a tool that is now the fallback', 'kb=2025-01-01&vu=courrier-papier', ['reste utile']],
  ['a tool nobody knows', 'kb=2024-06-01&vu=outil-d-autrefois', ['Le guide ne connaît plus « outil-d-autrefois »']],
  ['no tool', 'kb=2025-01-01&vu=aucun', ['qu’il n’y avait pas d’outil', 'couvre maintenant ce besoin']],
  ['a newer guide', 'kb=2099-01-01&vu=courrier-papier', ['version plus récente du guide']],
] as const) {
  test(`an old link says what changed and why: ${name}`, async ({ page }) => {
    await page.goto(`/recommandation?${SETTLED}&${marks}`)
    const main = page.getByRole('main')
    await expect(main).toContainText('La réponse a changé depuis l’envoi de ce lien')
    for (const said of says) await expect(main).toContainText(said)
    await expectAccessible(page, name === 'another tool' ? undefined : COLOURS_SEEN)
  })
}

test('a link whose answers no longer settle says which question is new', async ({ page }) => {
  await page.goto(
    '/recommandation?avec=patient&besoin=envoyer-document&profession=infirmier&region=occitanie&kb=2025-01-01&vu=mssante',
  )
  await expect(page.getByRole('main')).toContainText('Ce lien demande maintenant une réponse de plus')
  await expect(page.getByRole('main')).toContainText(/dépend maintenant de.*Mon espace santé/)
})

test('a link that still holds says nothing', async ({ page }) => {
  await page.goto(`/recommandation?${SETTLED}&kb=2025-01-01&vu=medimail`)
  await expect(heading(page)).toHaveText(/Medimail/)
  await expect(page.getByRole('main')).not.toContainText('a changé')
})

test('golden links open, each on a page with a title and without a word on the console', async ({ page }) => {
  const seen = new Map<string, number>()
  /** Opened as a link is: the first of each page, and one in six after it. The others are drawn in the page that is open. */
  const isOpened = ({ address }: { readonly address: string }) => {
    const path = address.split('?')[0] ?? ''
    const before = seen.get(path) ?? 0
    seen.set(path, before + 1)
    return before % 6 === 0
  }
  const opened = golden.links.filter(isOpened)
  for (const { address } of opened) {
    // Encodings that are cut are refused by servers of some hosts: what counts is what the page does with them.
    await page.goto(address)
    await expect(heading(page), address).toBeVisible()
    await expect(heading(page), address).not.toHaveText('Cette page n’existe pas')
  }
  const drawn = golden.links.filter((link) => !opened.includes(link)).map(({ address }) => address)
  expect(drawn.length).toBeGreaterThan(20)
  expect(await openAll(page, drawn)).toEqual([])
})
