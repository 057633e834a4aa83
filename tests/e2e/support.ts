import AxeBuilder from '@axe-core/playwright'
import { expect, type FrameLocator, type Locator, type Page, test as base } from '@playwright/test'

import { failure } from '#text/common.ts'

import { leftTo } from './screens.ts'

/** What the browser says where journeys keep nothing on the device: see the configuration. */
export const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright'
/** The browser's own hint when what is laid out later is read before (before-paint.js): no reader meets it. */
const READ_BEFORE_LAID = 'Rendering was performed in a subtree hidden by content-visibility.'

/** A page on which any console message, uncaught error or request to elsewhere fails the test. */
export const test = base.extend<{ quiet: void; ready: void }>({
  ready: [
    async ({ page, javaScriptEnabled }, use) => {
      if (javaScriptEnabled) afterTakeover(page)
      await use()
    },
    { auto: true },
  ],
  quiet: [
    async ({ page, baseURL }, use) => {
      const heard: string[] = []
      page.on('console', (message) => {
        // The browser tells of the answer 404 to the address itself: that is what a page that does not exist must give.
        const isOwnAddress = message.location().url === page.url() && message.text().includes('404')
        if (!isOwnAddress && ![WORKER_BLOCKED, READ_BEFORE_LAID].includes(message.text()))
          heard.push(`console ${message.type()}: ${message.text()}`)
      })
      page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && url.origin !== baseURL) heard.push(`request to ${url.origin}`)
      })
      await use()
      expect(heard).toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** A prerendered page can be seen before it answers: nobody is as fast as a test, which waits until it does. */
export function afterTakeover(page: Page): void {
  const isReady = () => page.locator('html[data-ready]').waitFor({ state: 'attached' })
  const goto = page.goto.bind(page)
  const reload = page.reload.bind(page)
  page.goto = async (...args) => {
    const response = await goto(...args)
    // What is not a page of ours (a picture, a file) is never taken over.
    if (response === null || response.headers()['content-type']?.startsWith('text/html')) await isReady()
    return response
  }
  page.reload = async (...args) => {
    const response = await reload(...args)
    await isReady()
    return response
  }
}

/** No accessibility fault that axe can see, and nothing wider than the screen. */
export async function expectAccessible(page: Page, seen?: typeof COLOURS_SEEN): Promise<void> {
  // What axe reads is the same in Firefox, where it takes five seconds a page: there, what is too wide is looked for alone.
  if (page.context().browser()?.browserType().name() !== 'firefox') await expectNoFault(page, seen)
  await expectNoOverflow(page)
}

/** Nothing is wider than the screen. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(overflow, 'nothing is wider than the screen').toBeLessThanOrEqual(0)
}

/** A text, once it is as it should be: what is read before a page has settled is something else on a slow machine. */
export async function textOf(locator: Locator, like: RegExp): Promise<string> {
  await expect(locator).toHaveText(like)
  return (await locator.textContent()) ?? ''
}

/** What a field holds, once it is as it should be. */
export async function valueOf(field: Locator, like: RegExp): Promise<string> {
  await expect(field).toHaveValue(like)
  return field.inputValue()
}

/** Of pages whose contrasts another journey measures, in the same colours: that is most of the time axe takes. */
export const COLOURS_SEEN = ['color-contrast']

/**
 * No accessibility fault that axe can see. It tells faults alone, and in the page itself rather than through a second one:
 * the same faults, in a third of the time on long pages.
 */
export async function expectNoFault(page: Page, seen: readonly string[] = hasColoursSeen()): Promise<void> {
  // Between two looks a page that fetches is empty for an instant: what is judged is what stays.
  await expect(page).toHaveTitle(/\S/)
  await expect(heading(page).first()).toBeVisible()
  await expectNone(
    page,
    axeOf(page)
      .disableRules([...seen])
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  )
}

/** What a journey shows on a wide screen has the colours that it has on a phone: they are measured there. */
function hasColoursSeen(): readonly string[] {
  const { project, file, titlePath } = test.info()
  const isPlayedOnPhone = !titlePath.some((title) => title.includes('@desktop')) && !leftTo('phone').test(file)
  return project.name === 'desktop' && isPlayedOnPhone ? COLOURS_SEEN : []
}

/** Every text of the page can be read on what is behind it. */
export async function expectContrast(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/)
  await expectNone(page, axeOf(page).withRules(COLOURS_SEEN))
}

/** Style sheets are not fetched a second time: only rules that are not asked for read them. */
const axeOf = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'], preload: false })

/** In the page: marks the rows that are made as three before them, of the same elements, attributes and classes. */
function markAlike(): void {
  const makeOf = (row: Element) =>
    [row, ...row.querySelectorAll('*')]
      .map((each) => [each.tagName, each.className, ...each.getAttributeNames()].join())
      .join('|')
  for (const parent of document.querySelectorAll('main :not(svg, svg *)')) {
    if (parent.childElementCount < 6 || parent.closest('[data-alike]') !== null) continue
    const seen = new Map<string, number>()
    for (const row of parent.children) {
      const make = makeOf(row)
      const before = seen.get(make) ?? 0
      seen.set(make, before + 1)
      if (before >= 3) row.setAttribute('data-alike', '')
    }
  }
}

/** Of rows that are made alike axe judges three: that is a third of its time, half of it on long lists. */
async function expectNone(page: Page, axe: AxeBuilder): Promise<void> {
  await page.evaluate(markAlike)
  const { violations } = await axe.exclude('[data-alike]').analyze()
  await page.evaluate(() =>
    document.querySelectorAll('[data-alike]').forEach((row) => row.removeAttribute('data-alike')),
  )
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual(
    [],
  )
}

/** A need as a professional has it: from home, with whom, what, then an answer to each question by its title. */
export type Journey = {
  readonly name: string
  readonly avec: string
  readonly besoin: string
  readonly replies: Readonly<Record<string, string>>
  /** What the last page is headed. */
  readonly answer: RegExp
  /** The tool of the region that the page asks to have confirmed. */
  readonly probable?: RegExp
}

/** The same text with ordinary spaces: French puts unbreakable ones before its question marks. */
const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ')

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Follows a link of the header: on a phone it is behind « Menu ». */
export async function followFromHeader(page: Page, name: string): Promise<void> {
  const banner = page.getByRole('banner')
  const link = banner.getByRole('link', { name }).filter({ visible: true })
  await banner.locator('summary').click()
  await expect(link.first()).toBeVisible()
  await link.first().click()
}

/** Opens home and follows the card of a need. */
export async function startFromHome(page: Page, { avec, besoin }: Pick<Journey, 'avec' | 'besoin'>): Promise<void> {
  await page.goto('/')
  const group = page.locator('details', { has: page.getByRole('heading', { name: avec, exact: true }) })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
  await group
    .getByRole('link')
    .filter({ has: page.getByText(besoin, { exact: true }) })
    .click()
  await leaveHome(page)
}

/** Waits until the page that a card leads to has replaced home. */
export async function leaveHome(page: Page): Promise<void> {
  await page.waitForURL(/\/(guide|recommandation)/)
  await expect(heading(page)).not.toHaveText('Quel outil pour cet échange ?')
}

/** Answers each question that is asked, until the recommendation. Gives the questions in order. */
export async function answerAll(
  page: Page,
  replies: Journey['replies'],
  reply: (page: Page, option: string) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = []
  for (;;) {
    await expect(heading(page)).toBeVisible()
    if (isAnswered(page)) return asked
    const question = plain(await textOf(heading(page), /\S/))
    expect(asked, 'no question is asked twice').not.toContain(question)
    asked.push(question)
    const option = replies[question]
    expect(option, `the journey answers « ${question} »`).toBeDefined()
    await expect(heading(page)).toBeFocused()
    await reply(page, option ?? '')
    const hasMoved = async () => isAnswered(page) || plain(await heading(page).textContent()) !== question
    await expect.poll(hasMoved, `« ${question} » is answered`).toBe(true)
  }
}

const isAnswered = (page: Page) => new URL(page.url()).pathname === '/recommandation'

export async function tap(page: Page, option: string): Promise<void> {
  const card = page.getByRole('main').getByText(option, { exact: true })
  await unfold(card)
  await card.click()
}

/** Opens the group that a choice is folded in, if it is in one. */
export async function unfold(choice: Locator): Promise<void> {
  const group = choice.locator('xpath=ancestor::details[not(@open)]')
  if ((await group.count()) > 0) await group.locator('summary').click()
}

/** Chooses with the digit written on the card, then Enter: no mouse, no touch. */
export async function press(page: Page, option: string): Promise<void> {
  const letters = page.getByRole('searchbox', { name: 'Les premières lettres suffisent' })
  if (await letters.isVisible()) {
    await letters.focus()
    await page.keyboard.type(option)
    await expect(
      page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: `« ${option} »` }),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    return
  }
  const texts = await page
    .getByRole('radio')
    .evaluateAll((radios) =>
      radios.map((radio) => radio.closest('label')?.querySelector('span span')?.textContent ?? ''),
    )
  const labels = texts.map(plain)
  const place = labels.indexOf(option)
  expect(place, `« ${option} » is offered among ${labels.join(', ')}`).toBeGreaterThanOrEqual(0)
  if (place < 9) await page.keyboard.press(String(place + 1))
  else {
    await page.getByRole('radio').first().focus()
    await page.keyboard.press('Space')
    for (let step = 0; step < place; step++) await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByRole('radio').nth(place)).toBeChecked()
  await page.keyboard.press('Enter')
}

/** A page that no test opens in this way: between two addresses it shows that the one before is gone. */
const BETWEEN = '/accessibilite'

/** Where something stands now: to be polled. */
export const placeOf = (target: Locator) => target.boundingBox()

/** Shows a drawing by itself. A page without an icon would ask the site for one that is not there. */
export async function showAlone(page: Page, drawing: string): Promise<void> {
  await page.setContent(`<link rel="icon" href="data:,">${drawing}`)
}

/**
 * Opens addresses one after the other in the running page, as the back button would: the whole page is drawn for each,
 * without the seconds that loading takes. Gives those that left no title, no text, or the page of failures.
 */
export async function openAll(page: Page, all: readonly string[]): Promise<string[]> {
  await page.goto(BETWEEN)
  const resting = await textOf(heading(page), /\S/)
  return page.evaluate(
    async ({ list, between, resting, failed }) => {
      const titleNow = () => document.querySelector('h1')?.textContent ?? ''
      const isDrawn = () =>
        !['', resting, failed].includes(titleNow()) && (document.querySelector('main')?.textContent.length ?? 0) > 40
      const open = async (address: string, isOpen: () => boolean) => {
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
        const until = performance.now() + 30_000
        do await new Promise((resolve) => setTimeout(resolve))
        while (!isOpen() && performance.now() < until)
        return isOpen()
      }
      const blank: string[] = []
      for (const address of list) {
        if (!(await open(address, isDrawn))) blank.push(address)
        // A page comes once it is ready: without another one between, what is looked at could be the one before.
        if (!(await open(between, () => titleNow() === resting)))
          blank.push(`${address}, from which nothing leads away`)
      }
      return blank
    },
    { list: all, between: BETWEEN, resting, failed: failure.title },
  )
}

/** Presses « Partager », which a recommendation keeps behind « Autres actions ». */
export async function pressShare(page: Page | FrameLocator): Promise<void> {
  const share = page.getByRole('button', { name: 'Partager' })
  const others = page.getByText('Autres actions')
  // A busy machine may have taken the first press before the page answered: it is pressed until what it unfolds is there.
  await expect(async () => {
    if (!(await share.isVisible())) await others.click({ timeout: 5000 })
    await share.click({ timeout: 5000 })
  }).toPass()
}

/** Makes a territory of Pays de la Loire in the atelier, with one tool for every medical opinion, and leaves it open. */
export async function makeTerritory(page: Page, name: string, tool: string): Promise<void> {
  await page.goto('/atelier')
  await page.getByLabel('Le nom de votre structure').fill(name)
  await page.getByLabel('Votre région').selectOption('pays-de-la-loire')
  await page.getByRole('button', { name: 'Commencer' }).click()
  await page.getByLabel('Le service à contacter').fill('La coordination')
  await page.getByRole('button', { name: /3\. Nos outils à nous/ }).click()
  await page.getByRole('button', { name: 'Ajouter un outil' }).click()
  await page.getByLabel('Nom de l’outil').fill(tool)
  await page.getByLabel('Ce que c’est').fill('Le service de téléexpertise de la CPTS.')
  await page.getByRole('checkbox', { name: /^Demander un avis(?! d’urgence)/ }).check()
  await page.getByLabel('Pourquoi cet outil').fill('Nos spécialistes y répondent.')
}

/** The file that the atelier exports. */
export async function exportedFrom(page: Page): Promise<string> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Exporter le fichier' }).first().click()
  return (await saving).path()
}

/** Goes on with the keyboard until something has the focus; `key`: the other way round with `Shift+Tab`. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
  }
  throw new Error('not reached with the Tab key')
}
