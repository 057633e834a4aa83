import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type Browser, chromium, type Page } from 'playwright-core'

import { paths } from '#permalink/paths.ts'

import { serve } from '../../src/site/serve.mjs'
import { findBrowser } from '../support/find-browser.mjs'
import { TASKS, type Task } from '../support/nine-tasks.ts'
import { PHONE } from '../support/result-pages.ts'

/** Words read in a second by somebody in a hurry, and how long the eye and the thumb take to press. */
const WORDS_A_SECOND = 4
const PRESS_SECONDS = 1.5
/** How long an answer may take to be acted on, once its page is there. */
const TEN = 10
/** More questions than any path of the wizard has. */
const MOST_STEPS = 9

type Played = {
  readonly taps: number
  readonly path: readonly string[]
  readonly title: string
  /** Words read on the page that answers, from the top of the window to the action, itself included; its end, in screens. */
  readonly words: number
  readonly screens: number
  readonly action: string
  readonly seconds: number
  readonly isRight: boolean
}

/**
 * `npm run bench:nine -- [--questions] [--dist dist] [--shots DIR] [--only TEXT]`, after a build: plays nine tasks on a phone
 * as somebody who has never seen the guide: they type in the field and press the key that searches, or begin with the
 * questions (`--questions`), answer what is asked, and read the page that answers down to what can be pressed. Exit code 1 where an answer is wrong, or takes more than ten seconds to be
 * acted on. Cost: some seconds a task.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: 'dist' },
      shots: { type: 'string' },
      only: { type: 'string' },
      questions: { type: 'boolean', default: false },
    },
  })
  const { shots, only = '', questions } = values
  if (shots !== undefined) mkdirSync(shots, { recursive: true })
  const server = await serve({ root: resolve(values.dist), port: 0 })
  const address = server.address()
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    console.log('| task | taps | pages | answer | action | words | screens | seconds | right |')
    console.log('|---|---:|---|---|---|---:|---:|---:|---|')
    let isWrong = false
    for (const task of TASKS.filter(({ name }) => name.includes(only))) {
      const played = await play(browser, origin, task, { shots, questions })
      const { taps, path, title, action, words, screens, seconds, isRight } = played
      isWrong ||= !isRight || seconds > TEN
      const cells = [task.name, taps, path.join(' → '), title, action || 'none', words, screens.toFixed(1)]
      console.log(`| ${[...cells, seconds.toFixed(1), isRight ? 'yes' : 'NO'].join(' | ')} |`)
    }
    return isWrong ? 1 : 0
  } finally {
    await browser.close()
    server.close()
  }
}

type How = { readonly shots: string | undefined; readonly questions: boolean }

async function play(browser: Browser, origin: string, task: Task, { shots, questions }: How): Promise<Played> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true, serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(origin + (questions ? paths.guide() : paths.home()))
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  if (!questions) {
    const field = page.getByRole('main').getByRole('searchbox')
    await field.tap()
    await field.fill(task.typed)
    await settled(page)
    await field.press('Enter')
  }
  const path = [questions ? 'questions' : 'search']
  // The key that searches, or the link that begins.
  let taps = 1
  const asked = new Set<string>()
  for (let step = 0; step < MOST_STEPS; step++) {
    await settled(page)
    const { pathname } = new URL(page.url())
    if (pathname === '/') {
      // Where the key opened nothing, the finger opens what comes first; what must be read first is read.
      const first = page.locator(':is(a[href^="/guide?"], a[href^="/recommandation"]):not([aria-label])')
      const results = page.locator('main search section')
      if (taps > 1 || (await results.locator('[data-kind]').count()) > 0) break
      if ((await results.locator(first).count()) === 0) break
      await results.locator(first).first().tap()
      taps++
      continue
    }
    if (pathname !== '/guide') {
      path.push(pathname.split('/')[1] ?? '')
      break
    }
    const question = await page.locator('main input[type=radio]').first().getAttribute('name')
    if (question === null || asked.has(question)) break
    asked.add(question)
    path.push(`« ${question} »`)
    taps += await answer(page, { ...task.facts, ...task.exchange }[question] ?? 'ne-sais-pas')
  }
  await settled(page)
  const { title, text, isAnswer, ...look } = await page.evaluate(lookForAction, questions && task.isSaidFirst === true)
  if (shots !== undefined) await page.screenshot({ path: join(shots, `${task.name.replaceAll(/\W+/g, '-')}.png`) })
  await context.close()
  const isRight = isAnswer && task.right.test(text) && !task.never.test(title)
  return { ...look, taps, path, title, seconds: look.words / WORDS_A_SECOND + PRESS_SECONDS, isRight }
}

/** Presses an option as a finger does, and what folds it before; how many presses that took. */
async function answer(page: Page, option: string): Promise<number> {
  const wanted = page.locator(`main input[type=radio][value="${option}"]`)
  const choice = (await wanted.count()) > 0 ? wanted.first() : page.locator('main input[type=radio]').last()
  const fold = choice.locator('xpath=ancestor::details[not(@open)]/summary')
  const isFolded = (await fold.count()) > 0
  if (isFolded) await fold.first().tap()
  const before = page.url()
  // Later than a second press of the same thumb, which answers nothing.
  await page.waitForTimeout(900)
  await choice.locator('xpath=ancestor::label').tap()
  await settled(page)
  if (page.url() !== before) return isFolded ? 2 : 1
  await page.getByRole('button', { name: /^(?:Continuer|Suivant)/ }).tap()
  return isFolded ? 3 : 2
}

/** Until nothing has been written in the page for a while. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise<void>((done) => {
      const isOver = () => {
        observer.disconnect()
        done()
      }
      let timer = setTimeout(isOver, 900)
      const observer = new MutationObserver(() => {
        clearTimeout(timer)
        timer = setTimeout(isOver, 900)
      })
      observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    })
  })
}

/**
 * Runs in the page: what one acts on, and what one reads before it. An action opens a service, calls or writes to somebody,
 * is a case to choose, or says to take the tool that one has already; where an answer has none, it is acted on once read, and its text is its action.
 */
function lookForAction(isSaidFirst: boolean) {
  const main = document.querySelector('main') ?? document.body
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
  }
  const opened = [...main.querySelectorAll('details[open]')].findLast((fold) => fold.querySelector('details') === null)
  const notice = main.querySelector('search section [data-kind]')
  const root = location.pathname === '/faq' ? (opened ?? main) : location.pathname === '/' ? (notice ?? main) : main
  const isAction = (element: Element) => {
    const href = element.getAttribute('href') ?? ''
    const isCase = element.closest('main > * section ul') !== null && href.startsWith('/recommandation')
    return (
      element instanceof HTMLElement &&
      // What may hide in the exchange is not what was asked, but where it is.
      (isSaidFirst || element.closest('[data-reminders]') === null) &&
      (element.dataset['way'] !== undefined ||
        /^(?:https?|tel|mailto):/.test(href) ||
        isCase ||
        /^\/guide\?.*#region$/.test(href))
    )
  }
  const action = [...root.querySelectorAll('a[href], button, [data-way]')].find(
    (element) => isSeen(element) && isAction(element),
  )
  const end = action ?? root.querySelector('p strong') ?? root.querySelector('p')
  const before: string[] = []
  const first: string[] = []
  // All that is in sight from the top of the window on is read, its menu and what is above the answer included.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node
    const text = node.textContent?.trim() ?? ''
    if (!parentElement || text === '' || !isSeen(parentElement)) continue
    const { top, bottom } = parentElement.getBoundingClientRect()
    if (bottom <= 0) continue
    if (end === null || end.contains(node) || end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) {
      before.push(text)
    }
    if (top < innerHeight && root.contains(node)) first.push(text)
  }
  const bottom = (end ?? root).getBoundingClientRect().bottom
  return {
    title:
      (root === main ? main.querySelector('h1') : root.querySelector('summary, h2, h3'))?.textContent?.trim() ?? '',
    text: first.join(' '),
    // A page on the way to an answer is none.
    isAnswer: location.pathname !== '/guide' && (location.pathname !== '/' || notice !== null),
    action: action?.textContent?.trim() ?? '',
    words: before
      .join(' ')
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    screens: Math.max(0, bottom) / innerHeight,
  }
}
