import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { type Browser, chromium } from 'playwright-core'

import { serve } from '../../src/site/serve.mjs'
import { findBrowser } from '../support/find-browser.mjs'
import { type Look, LOOK, lookAt, PHONE, type ResultPage, resultPages } from '../support/result-pages.ts'

type Measured = ResultPage & { readonly look: Look }

const AT_ONCE = 2

/**
 * `npm run bench:pages -- [--only TEXT] [--dist dist] [--all]`, after a build: opens the result of every situation, and of
 * the daily needs in every region, on a phone; prints how long each is before its folds and what can be pressed in the first
 * screen. `--only`: the pages whose name holds a text; `--all`: a line a page. Exit code 1 where a page is over its budget.
 * Cost: about a second a page.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dist: { type: 'string', default: 'dist' },
      only: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  })
  const { situations, daily } = resultPages()
  const isAsked = ({ name }: ResultPage) => values.only === undefined || name.includes(values.only)
  const server = await serve({ root: resolve(values.dist), port: 0 })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  try {
    let isOver = false
    for (const [name, pages] of Object.entries({ situations, daily })) {
      const measured = await measureAll(browser, `http://localhost:${port}`, pages.filter(isAsked))
      isOver = tell(name, measured, values.all) || isOver
    }
    return isOver ? 1 : 0
  } finally {
    await browser.close()
    server.close()
  }
}

async function measureAll(browser: Browser, origin: string, pages: readonly ResultPage[]): Promise<Measured[]> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true, serviceWorkers: 'block' })
  const queue = [...pages]
  const measured: Measured[] = []
  const work = async () => {
    const tab = await context.newPage()
    for (let next = queue.shift(); next; next = queue.shift()) {
      await tab.goto(origin + next.path)
      measured.push({ ...next, look: await lookAt(tab) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await context.close()
  return measured.toSorted(
    (a, b) => pages.findIndex(({ path }) => path === a.path) - pages.findIndex(({ path }) => path === b.path),
  )
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)

/** Prints a table, and gives whether a page is over the budget. */
function tell(name: string, measured: readonly Measured[], isEach: boolean): boolean {
  console.log(`\n${name}: ${measured.length} pages\n`)
  console.log('| outcome | pages | words | most | screens before folds | most | whole | most | with a way | ways |')
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---|')
  const outcomes = [...new Set(measured.map(({ outcome }) => outcome))]
  for (const outcome of [...outcomes, 'all']) {
    const of = measured.filter((each) => outcome === 'all' || each.outcome === outcome)
    const numbers = (read: (look: Look) => number) => of.map(({ look }) => read(look))
    const cells = (read: (look: Look) => number, digits: number) => [
      mean(numbers(read)).toFixed(digits),
      Math.max(0, ...numbers(read)).toFixed(digits),
    ]
    const first = of.map(({ look }) => look.ways[0] ?? 'none')
    const ways = [...new Set(first)].map((kind) => `${kind} ${first.filter((each) => each === kind).length}`)
    const row = [
      outcome,
      of.length,
      ...cells(({ words }) => words, 0),
      ...cells(({ screens }) => screens, 2),
      ...cells(({ whole }) => whole, 2),
      of.filter(({ look }) => look.ways.length > 0).length,
      ways.join(', '),
    ]
    console.log(`| ${row.join(' | ')} |`)
  }
  const over = measured.filter(({ look }) => isOverBudget(look))
  const line = ({ name: page, outcome, path, look }: Measured) =>
    `${page}: ${outcome}, ${look.words} words, ${look.screens.toFixed(2)} / ${look.whole.toFixed(2)} screens, ` +
    `${look.ways.join('+') || `no way (${look.others.slice(0, 3).join(' · ')})`}, « ${look.title} » ${path}`
  if (isEach) console.log(['', ...measured.map(line)].join('\n'))
  else
    console.log(['', 'Without a way:', ...measured.filter(({ look }) => look.ways.length === 0).map(line)].join('\n'))
  console.log(['', `Over ${JSON.stringify(LOOK)}: ${over.length}`, ...over.map(line)].join('\n'))
  return over.length > 0
}

function isOverBudget({ words, screens, whole }: Look): boolean {
  return words >= LOOK.words || screens > LOOK.screens || whole > LOOK.whole
}
