import type { Page } from '@playwright/test'

import { expect, expectNoOverflow, heading, test } from './support.ts'

/** Text at twice its size (WCAG 1.4.4, RGAA 10.4): the root size, as a browser or a system sets it. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

/** 1366 × 768 on a system scale of 125 %: what most hospital laptops show. */
const LAPTOP = { width: 1093, height: 614, deviceScaleFactor: 1.25, mobile: false }

const pages = [
  '/',
  '/guide',
  '/guide?region=occitanie',
  '/patients',
  '/faq',
  '/situations',
  '/outils/dmp',
  '/outils/medimail',
  '/outils',
  '/arbre?avec=professionnel&besoin=envoyer-document&profession=infirmier&region=occitanie',
  '/quiz?serie=salle&n=3',
  '/seance?region=bretagne&cas=teleconsulter-en-normandie',
  '/selection?s=un-lien-que-le-guide-ne-connait-pas,un-autre-lien-inconnu',
]

for (const path of pages) {
  test(`${path} scrolls one way only at 320 pixels (WCAG 1.4.10) and twice as large, where its header leaves room, and on a system scale of 125 %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    await expectNoOverflow(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await enlarge(page)
    await expectNoOverflow(page)
    const height = () => page.getByRole('banner').evaluate((banner) => banner.getBoundingClientRect().height)
    await expect.poll(height).toBeLessThan(320)
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setDeviceMetricsOverride', LAPTOP)
    await expectNoOverflow(page)
  })
}

test('twice as large, the bar of the player does not stay over what is told', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/situations/telephone-perdu-avec-sa-e-cps/jouer')
  const bar = page.getByRole('button', { name: 'Suivant' }).locator('xpath=ancestor::footer')
  await expect(bar).toHaveCSS('position', 'sticky')
  await enlarge(page)
  await expect(bar).toHaveCSS('position', 'static')
})

const answers = {
  'a recommendation': 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie',
  'no tool': 'avec=mon-activite&besoin=acceder-services&profession=infirmier&region=ile-de-france',
  'what is to be confirmed': 'avec=groupe&besoin=coordonner&profession=coordinateur&region=ile-de-france',
  'a kind of tool with a long name':
    'avec=patient&besoin=voir-a-distance&facturation=oui&profession=medecin-generaliste&region=bretagne',
  'an answer by cases':
    'avec=patient&besoin=envoyer-document&espace-sante=ne-sais-pas&profession=infirmier&region=centre-val-de-loire',
}

for (const [name, query] of Object.entries(answers)) {
  test(`twice as large, the title of ${name} breaks no word and scrolls one way only`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`/recommandation?${query}`)
    await expect(heading(page)).toBeVisible()
    await enlarge(page)
    await expectNoOverflow(page)
    const brokenWords = () =>
      heading(page).evaluate((title) => {
        const range = document.createRange()
        const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT)
        const broken: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (range.getClientRects().length > 1) broken.push(word)
          }
        return broken
      })
    await expect.poll(brokenWords).toEqual([])
  })
}

test('a profile of long names is read whole in the header, also twice as large', async ({ page }) => {
  const profile = 'profession=masseur-kinesitherapeute&region=provence-alpes-cote-d-azur'
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/guide?${profile}`)
  const pill = page.getByRole('banner').getByRole('button', { name: /Masseur-kinésithérapeute/ })
  await expect(pill).toBeVisible()
  const lost = () =>
    pill.evaluate((button) => {
      const edge = button.getBoundingClientRect()
      return [...button.querySelectorAll('span')]
        .filter((span) => !getComputedStyle(span).clipPath.startsWith('inset'))
        .filter((span) => span.scrollWidth > span.clientWidth + 1 || span.getBoundingClientRect().right > edge.right)
        .map((span) => span.textContent)
    })
  await expect.poll(lost).toEqual([])
  await enlarge(page)
  await expect.poll(lost).toEqual([])
  await expectNoOverflow(page)
})
