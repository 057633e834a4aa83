import type { Page } from '@playwright/test'

import { failure } from '#text/common.ts'
import { findText } from '#text/find.ts'

import { expect, heading, test, textOf } from './support.ts'

const PROFILE = 'region=occitanie&profession=infirmier'

/**
 * What the translator of a browser does: each text gives its place to elements of its own, with other words, except
 * where the page asks it not to. Goes on as the page changes, as it does.
 */
async function translate(page: Page): Promise<void> {
  // It begins once the page has come.
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => {
    const alter = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of texts) {
        const parent = text.parentElement
        if (!parent || text.data.trim() === '' || parent.closest('font, script, style, option, [translate=no]'))
          continue
        const outer = document.createElement('font')
        outer.append(Object.assign(document.createElement('font'), { textContent: `${text.data}†` }))
        text.replaceWith(outer)
      }
    }
    alter(document.body)
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node.nodeName !== 'FONT') alter(node)
    }).observe(document.body, { childList: true, subtree: true })
  })
}

test.afterEach(async ({ page }) => {
  await expect(page.getByText(failure.title)).toHaveCount(0)
  await expect(page.getByText(failure.details)).toHaveCount(0)
})

test('translated, the wizard goes on to its answer, whose name is left as it is', async ({ page }) => {
  await page.goto(`/guide?${PROFILE}&avec=patient&besoin=envoyer-document`)
  await translate(page)
  const question = await textOf(heading(page), /†/)
  await page.getByRole('main').locator('form label').first().click()
  await expect(heading(page)).not.toHaveText(question)
  await expect(heading(page).locator('[translate=no]')).toHaveText('Medimail')
})

test('translated, the poster shows the tool of the region chosen last', async ({ page }) => {
  const query = 's=demander-un-avis-avec-photos&s=ecrire-a-un-patient'
  const tools = page.getByRole('main').getByRole('article').locator('li p:nth-child(2)')
  const shown = async () => (await tools.allTextContents()).join(' | ').replaceAll('†', '')
  await page.goto(`/partager?region=bretagne&${query}`)
  await expect(tools).toHaveCount(2)
  const expected = await shown()
  await page.goto(`/partager?region=auvergne-rhone-alpes&${query}`)
  await expect(tools).toHaveCount(2)
  await expect.poll(shown).not.toBe(expected)
  await translate(page)
  await page.getByRole('main').locator('select').first().selectOption('bretagne')
  await expect(page).toHaveURL(/region=bretagne/)
  await expect.poll(shown).toBe(expected)
})

test('translated, the header shows the profile chosen last', async ({ page }) => {
  await page.goto('/')
  const banner = page.getByRole('banner')
  const choose = async (region: string) => {
    await banner.locator('button[aria-haspopup=dialog]').last().click()
    const dialog = page.locator('dialog[open]')
    await dialog.locator('select').first().selectOption(region)
    await dialog.locator('button[type=submit]').click()
  }
  await choose('bretagne')
  await expect(banner).toContainText('Bretagne')
  await translate(page)
  await choose('occitanie')
  await expect(banner).toContainText('Occitanie')
  await expect(banner).not.toContainText('Bretagne')
})

test('translated, the search goes on', async ({ page }) => {
  await page.goto('/')
  const field = page.getByRole('main').getByRole('searchbox')
  await field.fill('dmp')
  await expect(page.getByRole('main').getByText(/DMP/).first()).toBeVisible()
  await translate(page)
  for (const text of ['envoyer une ordonnance', 'visio avec un patient', 'xqzw', 'dmp', '']) {
    await field.fill(text)
    await expect(page.getByText(findText.failed)).toHaveCount(0)
    if (text === 'dmp') await expect(page.getByRole('main').getByText(/DMP/).first()).toBeVisible()
  }
})

test('translated, questions are filtered and the coverage of a region opens', async ({ page }) => {
  await page.goto('/faq')
  await expect(heading(page)).toBeVisible()
  await translate(page)
  const topics = page
    .getByRole('main')
    .locator('select')
    .or(page.getByRole('main').locator('nav a'))
    .locator('visible=true')
  const second = topics.nth(1)
  if ((await topics.count()) === 1) await topics.selectOption({ index: 2 })
  else await second.click()
  await expect(page).toHaveURL(/theme=/)
  await expect(heading(page)).toBeVisible()
  await page.goto('/couverture')
  await expect(heading(page)).toBeVisible()
  await translate(page)
  for (const region of ['bretagne', 'corse']) {
    await page.locator(`main nav a[href$="region=${region}"]`).first().click()
    await expect(page).toHaveURL(new RegExp(`region=${region}`))
    await expect(heading(page)).toBeVisible()
  }
})
