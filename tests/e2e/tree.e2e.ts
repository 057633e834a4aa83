import { readFileSync } from 'node:fs'

import { extractText, getDocumentProxy } from 'unpdf'

import { expect, expectAccessible, heading, showAlone, test } from './support.ts'

const ANSWERS = 'region=occitanie&profession=infirmier&avec=patient&besoin=envoyer-document&espace-sante=active'

test('the path of the address is drawn to its end @phone', async ({ page }) => {
  await page.goto(`/arbre?${ANSWERS}`)
  await expect(heading(page)).toHaveText('L’arbre des questions')
  const selected = page.locator('[role=treeitem][aria-selected=true]')
  await expect(selected).toHaveCount(4)
  await expect(selected.last()).toHaveAccessibleName(/Oui, il l’a activé.*MSSanté/)
  await expect(page.getByRole('main')).toContainText('Votre chemin')
  await expectAccessible(page)
})

test('the tree is walked, opened and chosen from with the keyboard @desktop', async ({ page }) => {
  await page.goto('/arbre?region=occitanie&profession=infirmier')
  const tree = page.getByRole('tree')
  await tree.getByRole('treeitem').first().focus()
  await page.keyboard.press('ArrowRight')
  const second = tree.getByRole('treeitem').nth(1)
  await expect(second).toBeFocused()
  await expect(second).toHaveAttribute('aria-expanded', 'false')
  const items = () => tree.getByRole('treeitem').count()
  const before = await items()
  await page.keyboard.press('ArrowRight')
  await expect(second).toHaveAttribute('aria-expanded', 'true')
  await expect.poll(items).toBeGreaterThan(before)
  await expect(second).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(second).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('ArrowLeft')
  await expect(tree.getByRole('treeitem').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  await page.keyboard.press('+')
  await expect(page.getByRole('main')).toContainText('125 %')
})

test('an end that is chosen becomes the path, and opens its recommendation @desktop', async ({ page }) => {
  await page.goto('/arbre?region=occitanie&profession=infirmier&avec=patient&besoin=envoyer-document')
  await page.getByRole('treeitem', { name: /Non, pas encore/ }).click()
  await expect(page).toHaveURL(/espace-sante=non-active/)
  await page.getByRole('link', { name: 'Ouvrir la recommandation' }).click()
  await expect(heading(page)).toHaveText(/par courrier papier/)
})

test('the drawing is exported as a file that stands alone @desktop', async ({ page }) => {
  await page.goto(`/arbre?${ANSWERS}`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en SVG' }).click(),
  ])
  const svg = readFileSync(await file.path(), 'utf8')
  expect(svg).toMatch(/^<svg[^>]+xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
  expect(svg).toContain('MSSanté, avec Medimail')
  expect(svg).not.toContain('class=')
  // Read as any program would read the file: well formed, alone, the path in the colour and width it has on screen.
  const { root, wide } = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml')
    const lines = [...file.querySelectorAll('path[stroke-width="5px"]')]
    return { root: file.documentElement.localName, wide: lines.map((line) => line.getAttribute('stroke')) }
  }, svg)
  expect(root).toBe('svg')
  expect(wide).toHaveLength(3)
  expect(new Set(wide).size).toBe(1)
  expect(svg).not.toMatch(/var\(|href=|<style|style=/)
  await showAlone(page, svg)
  await expect.poll(() => page.locator('rect').count()).toBeGreaterThan(5)
})

test('the whole tree opens, and the page says when it is cut @desktop', async ({ page }) => {
  await page.goto('/arbre?region=auvergne-rhone-alpes&profession=medecin-generaliste')
  await page.getByRole('button', { name: 'Tout ouvrir' }).click()
  const items = () => page.getByRole('treeitem').count()
  await expect.poll(items).toBeGreaterThan(60)
  await page.getByRole('button', { name: 'Tout fermer' }).click()
  await expect.poll(items).toBeLessThan(20)
})

test('a recommendation leads to its path @phone', async ({ page }) => {
  await page.goto(`/recommandation?${ANSWERS}`)
  await page.getByText('Autres actions').click()
  await page.getByRole('link', { name: 'Voir dans l’arbre' }).click()
  await expect(page.locator('[role=treeitem][aria-selected=true]').last()).toHaveAccessibleName(/MSSanté/)
})

test('a tool is followed through the tree, in the address @desktop', async ({ page }) => {
  await page.goto('/arbre?region=occitanie&profession=infirmier')
  await page.getByLabel('Suivre un outil').selectOption('medimail')
  await expect(page).toHaveURL(/outil=medimail/)
  await expect(page.getByRole('main')).toContainText(/Medimail sort dans \d+ issues? différentes?/)
  const ends = page.getByRole('treeitem', { name: /MSSanté, avec Medimail/ })
  await expect.poll(() => ends.count()).toBeGreaterThan(2)
  for (const end of await ends.all()) await expect(end).toHaveAttribute('data-followed')
  await expect.poll(() => page.locator('[role=treeitem]:not([data-followed])').count()).toBeGreaterThan(2)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByLabel('Suivre un outil')).toHaveValue('medimail')
})

test('the end of a path names the rules that decide, and their files @desktop', async ({ page }) => {
  await page.goto(`/arbre?${ANSWERS}`)
  await page.getByText('Les règles qui décident ici').click()
  const rules = page.getByRole('main')
  await expect(rules).toContainText('data/tools/mssante.json › uses › ecrire-au-patient')
  await expect(rules).toContainText('data/tools/messagerie-classique.json › exclusions › vers-un-patient')
  await expectAccessible(page)
})

test('the tree prints whole @desktop', async ({ page }) => {
  await page.goto(`/arbre?${ANSWERS}`)
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(pdf, { mergePages: true })
  for (const said of ['Avec qui échangez-vous', 'MSSanté, avec Medimail', 'Le DAC, une équipe d’appui']) {
    expect(text.replaceAll(/\s+/g, ' ')).toContain(said)
  }
  expect(text).not.toContain('Exporter en SVG')
})
