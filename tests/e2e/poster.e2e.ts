import jsQR from 'jsqr'
import { PNG } from 'pngjs'
import { extractText, getDocumentProxy } from 'unpdf'

import { expect, expectAccessible, heading, showAlone, test } from './support.ts'

const CHOSEN = ['ecrire-a-un-patient', 'trouver-un-kine-a-domicile', 'renouveler-une-ordonnance']
const BUILT = `titre=CPTS+du+Val&region=occitanie&${CHOSEN.map((id) => `s=${id}`).join('&')}`
/** The smallest picture there is. */
const LOGO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

test('a poster is composed, and everything but the logo is in the address', async ({ page }) => {
  await page.goto('/partager')
  await expect(page.getByRole('main')).toContainText('Aucune situation choisie')
  await expectAccessible(page)
  await page.getByLabel('Titre', { exact: true }).fill('Retour de Mme Martin')
  await expect(page.getByText('Ce texte semble nommer une personne')).toBeVisible()
  await page.getByLabel('Titre', { exact: true }).fill('CPTS du Val')
  await expect(page.getByText('Ce texte semble nommer une personne')).toHaveCount(0)
  await page.getByLabel('Région', { exact: true }).selectOption('occitanie')
  await page.getByLabel('Chercher une situation').fill('ecrire patient')
  await page
    .getByRole('checkbox', { name: /Écrire à un patient/ })
    .first()
    .click()
  await expect(page).toHaveURL(/&s=/)
  await page.getByLabel('Chercher une situation').fill('')
  await page.getByRole('checkbox', { name: /Trouver un kiné à domicile/ }).click()
  await expect(page.getByRole('checkbox', { name: /Trouver un kiné à domicile/ })).toBeChecked()
  await expect(page).toHaveURL(/titre=CPTS\+du\+Val&region=occitanie&s=/)
  const poster = page.getByRole('main').getByRole('article')
  await expect(poster).toContainText('Quel outil pour quel usage ?')
  await expect(poster).toContainText('MSSanté, avec Medimail')
  await expect(poster).toContainText('Vérifiez : Le patient a activé Mon espace santé')
  await expect(poster).toContainText(/Pour\s:\s.*decin/)
  await page
    .getByLabel('Logo', { exact: true })
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: LOGO })
  await expect(poster.getByRole('img', { name: 'Logo' })).toHaveAttribute('src', /^data:image\/png/)
  expect(page.url()).not.toContain('data')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('main').getByRole('article')).toContainText('CPTS du Val')
  await expect(page.getByRole('img', { name: 'Logo' })).toHaveCount(0)
})

test('of two presses at once, none is lost @desktop', async ({ page }) => {
  await page.goto('/partager')
  await expect(heading(page)).toHaveText(/\S/)
  const boxes = page.getByRole('main').getByRole('checkbox')
  await expect(boxes.nth(2)).toBeAttached()
  await boxes.evaluateAll((found) => {
    for (const box of found.slice(0, 3)) if (box instanceof HTMLInputElement) box.click()
  })
  await expect.poll(() => new URL(page.url()).searchParams.getAll('s').length).toBe(3)
})

test('the logo leaves the device by no way: no request, no address, no store', async ({ page, context }) => {
  await page.goto(`/partager?${BUILT}`)
  await expect(page.getByRole('main').getByRole('article')).toBeVisible()
  const sent: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:'))
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  await page
    .getByLabel('Logo', { exact: true })
    .setInputFiles({ name: 'logo-secret.png', mimeType: 'image/png', buffer: LOGO })
  await expect(page.getByRole('main').getByRole('img', { name: 'Logo' })).toBeVisible()
  await page.getByLabel('Titre', { exact: true }).fill('CPTS du Val, deux')
  await expect(page).toHaveURL(/deux/)
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      location.href,
      history.state,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      (await indexedDB.databases()).map(({ name }) => name).filter((name) => !name?.startsWith('workbox')),
      document.querySelector('textarea')?.value,
    ]),
  )
  for (const told of [...sent, kept, JSON.stringify(await context.cookies())]) {
    expect(told).not.toMatch(/logo-secret|base64|image\/png/)
    expect(told).not.toContain(LOGO.toString('base64').slice(20, 60))
  }
  expect(sent.filter((told) => !told.startsWith('GET '))).toEqual([])
  await page.getByRole('button', { name: 'Retirer le logo' }).click()
  await expect(page.getByRole('main').getByRole('img', { name: 'Logo' })).toHaveCount(0)
})

test('one to eight situations fit on the sheet, the longest names and title too @desktop', async ({ page }) => {
  const long = [
    'demander-un-conseil-informel',
    'verser-la-synthese-de-l-avis',
    'trouver-un-lit-en-normandie',
    'equiper-un-foyer-d-un-dui',
    'voir-un-patient-en-visio',
    'pas-de-photo-de-plaie-sur-whatsapp',
    'transmettre-les-feuilles-de-soins',
    'prescrire-un-arret-de-travail',
  ]
  const title = 'Communauté professionnelle territoriale de santé de la vallée du Haut-Rhin'
  for (let number = 1; number <= long.length; number++) {
    const chosen = long.slice(0, number).map((id) => `s=${id}`)
    await page.goto(
      `/partager?titre=${encodeURIComponent(title)}&region=provence-alpes-cote-d-azur&${chosen.join('&')}`,
    )
    const poster = page.getByRole('main').getByRole('article')
    await expect(poster.getByRole('listitem')).toHaveCount(number)
    const faults = () =>
      poster.evaluate((article) => {
        const foot = article.querySelector('footer')?.getBoundingClientRect().top ?? 0
        return [...article.querySelectorAll('li')].flatMap((item) => {
          const box = item.getBoundingClientRect()
          const inside = [...item.querySelectorAll('p, svg')].every((part) => {
            const { top, bottom } = part.getBoundingClientRect()
            return top >= box.top - 1 && bottom <= box.bottom + 1
          })
          return box.bottom <= foot && inside ? [] : [item.textContent]
        })
      })
    await expect.poll(faults, `${number} situations`).toEqual([])
    // What it is called is read from furthest away.
    const sizes = await poster.evaluate((article) => {
      const sizeOf = (part: Element | null) => (part === null ? 0 : Number.parseFloat(getComputedStyle(part).fontSize))
      return {
        others: Math.max(...[...article.querySelectorAll('h2, header p, footer p')].map(sizeOf)),
        tool: sizeOf(article.querySelector('li p[data-meaning]:not([data-long], [data-none])')),
      }
    })
    if (sizes.tool > 0) expect(sizes.tool, `${number} situations`).toBeGreaterThan(sizes.others)
  }
})

test('what is not a picture is refused, kindly', async ({ page }) => {
  await page.goto(`/partager?${BUILT}`)
  await page
    .getByLabel('Logo', { exact: true })
    .setInputFiles({ name: 'logo.pdf', mimeType: 'application/pdf', buffer: LOGO })
  await expect(page.getByRole('main')).toContainText('n’est pas une image')
})

for (const [format, size] of [
  ['a4', [210, 297]],
  ['a3', [297, 420]],
] as const) {
  test(`the poster prints on one ${format} sheet`, async ({ page }) => {
    await page.goto(`/partager?${BUILT}${format === 'a3' ? '&format=a3' : ''}`)
    await expect(page.locator('body > [data-print="sheet"]')).toBeAttached()
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    )
    const { totalPages, text } = await extractText(pdf, { mergePages: true })
    expect(totalPages).toBe(1)
    const { view } = await pdf.getPage(1)
    expect([view[2], view[3]].map((points) => Math.round(((points ?? 0) / 72) * 25.4))).toEqual(size)
    for (const said of [
      'CPTS du Val',
      'Quel outil pour quel usage',
      'Occitanie',
      'Medimail',
      'Jamais de données de santé',
    ])
      expect(text.replaceAll(/\s+/g, ' ')).toContain(said)
    expect(text).not.toContain('Votre choix')
  })
}

test('each QR code of the poster opens its recommendation', async ({ page, context, baseURL }) => {
  await page.goto(`/partager?${BUILT}`)
  const codes = page.getByRole('main').locator('[data-qr]')
  await expect(codes).toHaveCount(CHOSEN.length)
  // Drawn large: a preview is too small to be read from the screen, paper is not.
  const drawn = await codes.evaluateAll((all) =>
    all.map((code) => [code.getAttribute('viewBox'), code.lastElementChild?.getAttribute('d')]),
  )
  for (const [viewBox, path] of drawn) {
    await showAlone(page, `<svg viewBox="${viewBox}" width="640" height="640"><path d="${path}"/></svg>`)
    const { data, width, height } = PNG.sync.read(await page.locator('svg').screenshot())
    const address = jsQR(new Uint8ClampedArray(data), width, height)?.data
    expect(address).toContain(`${baseURL}/s/`)
    expect(address).toContain('region=occitanie')
    // Paper outlives answers: its links say what was printed.
    expect(address).toMatch(/kb=\d{4}-\d{2}-\d{2}&vu=[a-z-]+$/)
    const phone = await context.newPage()
    await phone.goto(address ?? '')
    await expect(phone).toHaveURL(/\/recommandation\?.*region=occitanie.*kb=.*vu=/)
    await phone.close()
  }
})

test('the page of a selection has just these situations', async ({ page }) => {
  await page.goto(`/selection?${BUILT}`)
  await expect(heading(page)).toHaveText('CPTS du Val')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(CHOSEN.length)
  await expectAccessible(page)
  await page.getByRole('main').getByRole('listitem').first().getByRole('link').click()
  await expect(heading(page)).toHaveText(/par Medimail/)
  await page.goto('/selection')
  await expect(page.getByRole('link', { name: 'Composer une page' })).toBeVisible()
  await expectAccessible(page)
})
