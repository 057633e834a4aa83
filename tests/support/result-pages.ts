import type { Page } from 'playwright-core'

import type { Evaluation } from '#engine/types.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'

import { DAILY, READER } from './daily-needs.ts'
import { realGuide } from './real-guide.ts'

/** The phone on which result pages are measured. */
export const PHONE = { width: 390, height: 844 }

/** What a result page may hold: one look says what to do, and what is folded stays within reach. */
export const LOOK = { words: 150, screens: 2, whole: 4 } as const

export type ResultPage = { readonly name: string; readonly path: string; readonly outcome: Evaluation['outcome'] }

/** The result of each situation, then of each daily need in each region. */
export function resultPages(): { readonly situations: ResultPage[]; readonly daily: ResultPage[] } {
  const { core, consult } = realGuide
  const pageOf = (name: string, asked: Parameters<typeof consult>[0]): ResultPage => {
    const { answers, outcome } = consult(asked)
    return { name, path: paths.recommendation(encodeAnswers(answers)), outcome }
  }
  const regions = core.regions.filter(({ kind }) => kind === 'region')
  return {
    situations: core.situations.map(({ id, answers }) => pageOf(id, answers)),
    daily: Object.entries(DAILY).flatMap(([need, answers]) =>
      regions.map(({ id: region }) => pageOf(`${need}, ${region}`, { ...READER, ...answers, region })),
    ),
  }
}

/** What is read and pressed of a page before anything is unfolded. */
export type Look = {
  /** Words before the folds, and how far down the folds begin, in screens from the top of the page. */
  readonly words: number
  readonly screens: number
  /** The whole page, its foot included. */
  readonly whole: number
  /** The ways whose button stands whole in the first screen: their kinds. */
  readonly ways: readonly string[]
  /** What else can be pressed there to go on: the steps on the page, a sheet, a case. */
  readonly others: readonly string[]
  /** The text of the first screen. */
  readonly first: string
  readonly title: string
}

/** Measures a result page that is shown, once it has settled. */
export async function lookAt(page: Page): Promise<Look> {
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    return (
      main?.querySelector('h1, h2') &&
      !main.innerText.includes('Chargement…') &&
      document.documentElement.dataset['ready'] !== undefined
    )
  })
  return page.evaluate(measure)
}

/** Runs in the page. */
async function measure(): Promise<Look> {
  // Until nothing has been written for a while: parts come one after the other.
  await new Promise<void>((done) => {
    const isOver = () => {
      observer.disconnect()
      done()
    }
    let timer = setTimeout(isOver, 250)
    const observer = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(isOver, 250)
    })
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  const screen = window.innerHeight
  const main = document.querySelector('main') ?? document.body
  const folds = main.querySelector('[data-folds]')
  const end = folds ?? main.querySelector('[data-print="none"]:last-child') ?? null
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true })
  }
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
  const before: string[] = []
  const first: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node
    const text = node.textContent?.trim() ?? ''
    if (!parentElement || text === '' || !isSeen(parentElement)) continue
    const isBefore = end === null || (end.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
    if (isBefore) before.push(text)
    if (parentElement.getBoundingClientRect().top + window.scrollY < screen) first.push(text)
  }
  const isInFirst = (element: Element) => {
    const { bottom } = element.getBoundingClientRect()
    return isSeen(element) && bottom + window.scrollY <= screen && element.closest('[data-reminders]') === null
  }
  const pressed = [...main.querySelectorAll('a[href], button')].filter(isInFirst)
  const wayOf = (element: Element) => (element instanceof HTMLElement ? (element.dataset['way'] ?? null) : null)
  const bottom = end === null ? main.getBoundingClientRect().bottom : end.getBoundingClientRect().top
  return {
    words: before
      .join(' ')
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    screens: (bottom + window.scrollY) / screen,
    whole: document.documentElement.scrollHeight / screen,
    ways: pressed.flatMap((element) => wayOf(element) ?? []),
    others: pressed.flatMap((element) => (wayOf(element) === null ? [element.textContent?.trim() ?? ''] : [])),
    first: first.join(' '),
    title: main.querySelector('h1')?.textContent ?? '',
  }
}
