import type { Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

import { answerAll, expect, heading, startFromHome, tap, test } from './support.ts'

/** What came to browsers after the floor (src/site/browser-floor.ts): taken away before the scripts of the page. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  'Iterator.prototype': ['map', 'filter', 'take', 'drop', 'flatMap', 'toArray', 'some', 'every', 'find', 'reduce'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  URL: ['canParse', 'parse'],
  AbortSignal: ['any', 'timeout'],
  'Element.prototype': ['checkVisibility'],
  'HTMLElement.prototype': ['popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'HTMLButtonElement.prototype': ['popoverTargetElement', 'popoverTargetAction'],
  'Document.prototype': ['startViewTransition'],
  globalThis: ['requestIdleCallback', 'scheduler', 'navigation'],
}

async function makeOld(page: Page): Promise<void> {
  await page.addInitScript((later) => {
    for (const [owner, names] of Object.entries(later)) {
      const found = owner
        .split('.')
        .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], globalThis)
      if (typeof found !== 'object' && typeof found !== 'function') continue
      for (const name of names) Reflect.deleteProperty(found ?? {}, name)
    }
    // A browser that does not know the attribute shows the element as any other, which script alone cannot take away.
    // Called with the element it is asked of, below.
    // oxlint-disable-next-line typescript/unbound-method
    const write = Element.prototype.setAttribute
    Element.prototype.setAttribute = new Proxy(write, {
      apply: (_, element: Element, [name, value]: [string, string]) =>
        name.startsWith('popover') ? undefined : write.call(element, name, value),
    })
  }, LATER)
}

const ANSWER = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'

test.beforeEach(({ page }) => makeOld(page))

test('the browser is as old as it should be (canary)', async ({ page }) => {
  await page.goto('/a-propos')
  const left = await page.evaluate(() => [
    'checkVisibility' in Element.prototype,
    'groupBy' in Object,
    'popover' in HTMLElement.prototype,
  ])
  expect(left).toEqual([false, false, false])
})

test('an old browser goes from home to the recommendation and its words', async ({ page }) => {
  await startFromHome(page, { avec: 'Un patient ou son entourage', besoin: 'Envoyer un document' })
  await answerAll(
    page,
    {
      'Dans quelle région exercez-vous ?': 'Occitanie',
      'Quelle est votre profession ?': 'Infirmier',
      'Le patient a-t-il activé Mon espace santé ?': 'Oui, il l’a activé',
    },
    tap,
  )
  await expect(heading(page)).toHaveText(/par Medimail/)
  await expect(page.getByText(/Chargement|pu être chargé/)).toHaveCount(0)
  await page.goto('/glossaire')
  await expect(heading(page)).toHaveText('Les mots et les sigles')
})

test('without popovers the notes of acronyms stay closed, open one by one, and are not printed', async ({ page }) => {
  await page.goto(`/recommandation?${ANSWER}`)
  await page.getByText('C’est ma première fois').click()
  const word = page.getByRole('main').getByRole('button', { name: 'RPPS', exact: true }).first()
  await expect(word).toBeVisible()
  const notes = page.locator('body > aside')
  await expect.poll(() => notes.count()).toBeGreaterThan(1)
  for (const note of await notes.all()) await expect(note).toBeHidden()
  await word.click()
  const note = page.getByRole('complementary', { name: /^RPPS : répertoire partagé/i })
  await expect(note).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(note).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
})

test('the search, a sheet, the catalogue, the map and the quiz open', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').pressSequentially('envoyer une ordonnance à un patient')
  await expect(page.getByRole('region', { name: 'Ce que le guide a trouvé' })).toBeVisible()
  for (const path of [
    '/outils',
    '/outils/medimail',
    '/cartographie?region=occitanie',
    '/quiz',
    '/arbre',
    '/comparer?outils=mssante,medimail',
    '/couverture',
  ]) {
    await page.goto(path)
    await expect(heading(page), path).not.toHaveText('Cette page n’a pas pu s’ouvrir')
    await expect(page.getByRole('main'), path).toHaveText(/[\s\S]{100}/)
  }
})

test('a note left open is not printed over the sheet', async ({ browser, baseURL }) => {
  // In a browser of today.
  const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }), locale: 'fr-FR' })
  await page.goto('/outils/medimail')
  const word = page.getByRole('main').getByRole('button', { name: 'RPPS', exact: true }).first()
  await word.click()
  const note = page.getByRole('complementary', { name: /^RPPS/ })
  await expect(note).toBeVisible()
  const said = (await note.locator('span').first().allTextContents()).join('')
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf()))
  const { text } = await extractText(pdf, { mergePages: true })
  expect(said.length).toBeGreaterThan(20)
  expect(text.replaceAll(/\s+/g, ' ')).not.toContain(said.slice(0, 20))
  await page.close()
})
