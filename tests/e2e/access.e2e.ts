import type { Page } from '@playwright/test'

import {
  answerAll,
  COLOURS_SEEN,
  expect,
  expectAccessible,
  expectContrast,
  expectNoFault,
  expectNoOverflow,
  heading,
  leaveHome,
  press,
  test,
} from './support.ts'

const SETTLED = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const QUESTION = '/guide?avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste'

/** One page of each kind, with what one comes for. */
const pages = [
  { path: '/', action: (page: Page) => page.getByRole('main').getByRole('link', { name: 'Guidez-moi' }) },
  { path: QUESTION, action: (page: Page) => page.getByRole('radio').first() },
  { path: `/recommandation?${SETTLED}`, action: (page: Page) => page.getByRole('button', { name: 'Copier le lien' }) },
  { path: '/outils/medimail', action: (page: Page) => page.getByRole('main').getByRole('link').first() },
  {
    path: '/situations/envoyer-un-compte-rendu',
    action: (page: Page) => page.getByRole('main').getByRole('link').first(),
  },
  { path: '/faq', action: (page: Page) => page.locator('main summary').first() },
  {
    path: '/comparer?outils=mssante,medimail,spico-discussions',
    action: (page: Page) => page.getByRole('main').getByRole('button').first(),
  },
  {
    path: '/cartographie?region=occitanie',
    action: (page: Page) => page.getByRole('link', { name: 'Choisir une région' }),
  },
  { path: '/confidentialite', action: (page: Page) => heading(page) },
] as const

const nameOf = (path: string) => path.split('?')[0]

/** Text that is cut at the edge of the screen or of its box, in words. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isScrolled = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement))
    const isHiddenFromSight = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' ||
        getComputedStyle(element).visibility === 'hidden' ||
        isHiddenFromSight(element.parentElement))
    const cut: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement
      if (!node.textContent?.trim() || !element?.checkVisibility() || isHiddenFromSight(element)) continue
      // A foretaste of what opening it shows whole.
      if (element.closest('summary') !== null && getComputedStyle(element).textOverflow === 'ellipsis') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width > 1 && box.right > innerWidth + 1 && !isScrolled(element)) cut.push(node.textContent.slice(0, 40))
    }
    return cut
  })
}

for (const { path, action } of pages) {
  test(`400 % zoom: ${nameOf(path)} reflows in a window of 320 × 256, its action is reached, it has no fault; 200 % text: nothing is lost @desktop`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(path)
    await expectNoOverflow(page)
    await expect.poll(() => cutTexts(page)).toEqual([])
    const target = action(page)
    await target.scrollIntoViewIfNeeded()
    await expect(target).toBeInViewport()
    // Nothing that stays in place covers what one reads.
    const covered = () =>
      page.evaluate(() => {
        const fixed = [...document.querySelectorAll('body *')].filter(
          (element) => /fixed|sticky/.test(getComputedStyle(element).position) && element.checkVisibility(),
        )
        return Math.max(0, ...fixed.map((element) => element.getBoundingClientRect().height / innerHeight))
      })
    await expect.poll(covered, 'share of the screen that something fixed covers').toBeLessThan(0.5)
    await page.setViewportSize({ width: 320, height: 512 })
    await expectAccessible(page, COLOURS_SEEN)
    // Text alone, on the screen of a desktop.
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    await expectNoOverflow(page)
    await expect.poll(() => cutTexts(page)).toEqual([])
    await expect(action(page)).toBeVisible()
  })

  test(`forced colours, less motion: ${nameOf(path)} keeps its outlines, its focus and its meaning, and nothing moves @desktop`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await page.goto(path)
    await expectStill(page)
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    // What else axe sees is the same in all colours.
    await expectContrast(page)
    // Backgrounds go: what is a button must be told by a border, and what is drawn must follow the colour of text.
    const bare = await page.getByRole('main').evaluate((main) =>
      [...main.querySelectorAll('button, input, select, summary')]
        .filter((element) => element.checkVisibility({ opacityProperty: true }))
        .filter((element) => {
          const { borderTopStyle, borderTopWidth, appearance } = getComputedStyle(element)
          const hasBorder = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
          const isTold = element.querySelector('svg') !== null || (element.textContent?.trim() ?? '') !== ''
          return !hasBorder && !isTold && appearance === 'none' && !element.matches('label *')
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    expect(bare).toEqual([])
    // Under each text the browser lays the colour of the page: a text in that colour would not be seen.
    const unseen = await page.evaluate(() => {
      const page = document.createElement('span')
      page.style.color = 'Canvas'
      document.body.append(page)
      const canvas = getComputedStyle(page).color
      page.remove()
      return [...document.querySelectorAll('body *')]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .filter((element) => element.checkVisibility() && element.namespaceURI !== 'http://www.w3.org/2000/svg')
        .filter((element) => {
          const style = getComputedStyle(element)
          return style.color === canvas && style.getPropertyValue('forced-color-adjust') !== 'none'
        })
        .map((element) => element.outerHTML.slice(0, 120))
    })
    expect(unseen).toEqual([])
    for (let step = 0; step < 8; step++) await expectVisibleFocus(page)
  })
}

/** Nothing moves by itself, nor when one scrolls. */
async function expectStill(page: Page): Promise<void> {
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => animation.playState === 'running')
        .map((animation) => (animation instanceof CSSAnimation ? animation.animationName : animation.id)),
    )
  await expect.poll(moving).toEqual([])
  await page.mouse.wheel(0, 600)
  await expect.poll(moving).toEqual([])
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
}

/** Presses Tab, and looks at what has the focus: it must be in view, not covered, and shown by an outline. */
async function expectVisibleFocus(page: Page): Promise<void> {
  await page.keyboard.press('Tab')
  const seen = await page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    // A radio is drawn by the card around it.
    const drawn = [element, element.closest('label'), element.nextElementSibling].filter((each) => each !== null)
    const outlined = drawn.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
    const box = (element.closest('label') ?? element).getBoundingClientRect()
    const middle = document.elementFromPoint(
      Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1),
      Math.min(Math.max(box.y + box.height / 2, 0), innerHeight - 1),
    )
    const isInView = box.bottom > 0 && box.top < innerHeight
    const isCovered = middle !== null && !drawn.some((each) => each.contains(middle) || middle.contains(each))
    return { what: element.outerHTML.slice(0, 100), outlined, isInView, isCovered }
  })
  if (seen !== null) expect(seen).toEqual({ what: seen.what, outlined: true, isInView: true, isCovered: false })
}

test('from home to the recommendation with the keyboard alone, the focus seen at each stop @desktop', async ({
  page,
}) => {
  await page.goto('/')
  const group = page.locator('details', {
    has: page.getByRole('heading', { name: 'Un patient ou son entourage', exact: true }),
  })
  const reach = async (isReached: () => Promise<boolean>) => {
    for (let step = 0; step < 60; step++) {
      await expectVisibleFocus(page)
      if (await isReached()) return
    }
    throw new Error('not reached with the Tab key')
  }
  await reach(() => group.locator('summary').evaluate((element) => element === document.activeElement))
  if ((await group.getAttribute('open')) === null) await page.keyboard.press('Enter')
  const card = group.getByRole('link').filter({ has: page.getByText('Envoyer un document', { exact: true }) })
  await reach(() => card.evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Enter')
  await leaveHome(page)
  await answerAll(
    page,
    {
      'Dans quelle région exercez-vous ?': 'Occitanie',
      'Quelle est votre profession ?': 'Médecin généraliste',
      'Le patient a-t-il activé Mon espace santé ?': 'Oui, il l’a activé',
    },
    press,
  )
  await expect(heading(page)).toHaveText(/par Medimail/)
  await expect(heading(page)).toBeFocused()
  // What comes after the first screen has come: nothing moves under the focus any more.
  await expect(page.locator('summary', { hasText: 'Sources' })).toBeVisible()
  for (let step = 0; step < 12; step++) await expectVisibleFocus(page)
})

test.describe('what a screen reader is told', () => {
  test('a question: its heading, its group of answers by name, then what to do @phone', async ({ page }) => {
    await page.goto(QUESTION)
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - navigation "Vos réponses"
      - heading "Le patient a-t-il activé Mon espace santé ?" [level=1]
      - group "Le patient a-t-il activé Mon espace santé ?":
        - radio /Oui, il l’a activé/
        - radio /Non, pas encore/
    `)
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - group:
        - radio /Oui, il l’a activé/ [checked]
    `)
  })

  test('a recommendation: what to do first, then how to get in, what to avoid, and the sources @phone', async ({
    page,
  }) => {
    await page.goto(`/recommandation?${SETTLED}`)
    await expect(page.getByText(/Chargement/)).toHaveCount(0)
    const headings = await page
      .getByRole('main')
      .getByRole('heading')
      .evaluateAll((all) => all.map((each) => `${each.tagName} ${each.textContent}`))
    expect(headings[0]).toMatch(/^H1 .*par Medimail/)
    const place = (pattern: RegExp) => headings.findIndex((text) => pattern.test(text))
    const order = [/Comment y entrer/, /Avant de commencer/, /À éviter/, /Sources/].map(place)
    expect(
      order.every((at) => at > 0),
      headings.join(' | '),
    ).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    // No level is skipped.
    const levels = headings.map((text) => Number(text[1]))
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0), headings[index]).toBeLessThanOrEqual(1)
  })

  test('every page has one banner, one main part, and says where one is @phone', async ({ page }) => {
    for (const { path } of pages) {
      await page.goto(path)
      for (const role of ['banner', 'main', 'contentinfo'] as const)
        await expect(page.getByRole(role), `${role} of ${path}`).toHaveCount(1)
      await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
      await expect(heading(page)).toHaveCount(1)
    }
  })
})

test('a fault would be found, in a frame too (canary) @desktop', async ({ page }) => {
  await page.goto('/a-propos')
  await page.getByRole('main').evaluate((main) => {
    const faint = document.createElement('p')
    faint.textContent = 'À peine visible'
    faint.style.cssText = 'color: #bbb; background: #fff'
    main.append(faint)
  })
  await expect(expectNoFault(page)).rejects.toThrow('color-contrast')
  await expect(expectContrast(page)).rejects.toThrow('color-contrast')
  // In the last of many rows too, where it is made in another way.
  await page.getByRole('main').evaluate((main) => {
    const list = document.createElement('ul')
    list.append(...Array.from({ length: 9 }, () => document.createElement('li')))
    list.lastElementChild?.append(document.createElement('button'))
    main.append(list)
  })
  await expect(expectNoFault(page)).rejects.toThrow('button-name')
  await page.goto('/partager/integrer')
  const framed = page.frameLocator('iframe').getByRole('main')
  await framed.evaluate((main) => main.append(document.createElement('button')))
  await expect(expectNoFault(page)).rejects.toThrow('button-name')
})
