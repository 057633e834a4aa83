import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

import { longDate } from '#text/dates.ts'

import base from '../../data/base.json' with { type: 'json' }
import golden from '../links/golden.json' with { type: 'json' }

import { expect, expectNoOverflow, heading, test, textOf } from './support.ts'

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

/** The paper a page gives: how many sheets, of what size, and what they say. */
async function print(page: Page): Promise<{ pages: number; text: string; size: readonly number[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })))
  const { totalPages, text } = await extractText(pdf, { mergePages: true })
  const { view } = await pdf.getPage(1)
  const millimetres = [view[2], view[3]].map((points) => Math.round(((points ?? 0) / 72) * 25.4))
  return { pages: totalPages, text: text.replaceAll(/\s+/g, ' '), size: millimetres }
}

const sheetOf = (page: Page) => page.locator('body > [data-print="sheet"]')

/** The sheet is drawn for who prints: shown as paper, the page has it. */
async function showOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await expect(sheetOf(page)).toBeAttached()
}

async function openSheet(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(heading(page)).toBeVisible()
  await showOnPaper(page)
}

test('a recommendation is one A4 page: need, tool, steps, avoid, sources, date, address', async ({ page, baseURL }) => {
  await openSheet(page, `/recommandation?${SETTLED}`)
  const { pages, text, size } = await print(page)
  expect(pages).toBe(1)
  expect(size).toEqual([210, 297])
  for (const said of [
    'Le besoin',
    'Envoyer un document',
    'Occitanie',
    'MSSanté, avec Medimail',
    'Comment y entrer',
    'À éviter',
    'Messagerie classique',
    'Sources',
    longDate(base.kb),
    'Ce n’est pas un site officiel',
  ]) {
    expect(text).toContain(said)
  }
  // The address is broken over lines: compared without spaces.
  expect(text.replaceAll(' ', '')).toContain(`${baseURL}/recommandation?avec=patient`)
  expect(text).not.toContain('Guidez-moi')
})

test('who prints the page gets the sheet, which nobody worked out before', async ({ page }) => {
  await page.goto(`/recommandation?${SETTLED}`)
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeAttached()
  await expect(sheetOf(page)).not.toBeAttached()
  await expect.poll(async () => (await print(page)).text).toContain('Le besoin')
  await expect(sheetOf(page).locator('[data-qr]')).toBeAttached()
})

test('an exchange without a tool is one page too, with whom to ask', async ({ page }) => {
  await openSheet(
    page,
    '/recommandation?avec=mon-activite&besoin=acceder-services&profession=sage-femme&region=bretagne',
  )
  const { pages, text } = await print(page)
  expect(pages).toBe(1)
  expect(text).toContain('Pas d’outil régional à ce jour')
})

test('the golden recommendations fit on one page @desktop', async ({ page }) => {
  const told = golden.links.filter(
    ({ opens, address, answers }) =>
      opens === 'recommendation' && (answers ?? 0) >= 5 && address.startsWith('/recommandation'),
  )
  let printed = 0
  // One in two: those beside are of the same answers, written another way.
  const own = told.filter((_, index) => index % 2 === 0)
  for (const { address } of own) {
    await page.emulateMedia({ media: 'screen' })
    await page.goto(address)
    // A link of another day may wait for an answer that is asked today: it says so, and has no sheet yet.
    if ((await textOf(heading(page), /\S/)) === 'Il manque une réponse') continue
    await showOnPaper(page)
    expect((await print(page)).pages, address).toBe(1)
    printed += 1
  }
  expect(printed).toBeGreaterThan(own.length / 2)
})

for (const tools of [
  ['mssante', 'medimail'],
  ['mssante', 'medimail', 'monsisra', 'dmp'],
] as const) {
  test(`a comparison of ${tools.length} tools prints on two pages, without the navigation`, async ({ page }) => {
    await page.goto(`/comparer?outils=${tools.join(',')}`)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'Ce qui les distingue' })).toBeVisible()
    const rows = await page.getByRole('main').getByRole('heading', { level: 3 }).allTextContents()
    await expect(page.getByRole('button', { name: 'Exporter (CSV)' })).toBeVisible()
    const { text, size, pages } = await print(page)
    expect(size).toEqual([210, 297])
    expect(pages).toBeLessThanOrEqual(2)
    for (const said of ['Ce qui les distingue', ...rows]) expect(text).toContain(said.replaceAll(/\s+/g, ' '))
    for (const tool of tools) expect(text.toLowerCase()).toContain(tool)
    expect(text).not.toContain('Guidez-moi Situations')
    // Nothing is wider than the sheet: what would be is cut by the printer.
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 688, height: 1000 })
    await expectNoOverflow(page)
  })
}

test('a situation and a sheet print, without the navigation', async ({ page }) => {
  for (const [path, said] of [
    ['/situations/ecrire-a-un-patient', 'Traduit en réponses'],
    ['/outils/mssante', 'MSSanté'],
    ['/selection?titre=CPTS+du+Val&s=ecrire-a-un-patient', 'CPTS du Val'],
  ] as const) {
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByText('Chargement')).toHaveCount(0)
    const { text } = await print(page)
    expect(text, path).toContain(said)
    expect(text, path).not.toContain('Guidez-moi')
  }
})
