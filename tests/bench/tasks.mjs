// The tasks of a page's main thread, as a phone four times slower than this machine: `npm run bench:tasks`, after a build.
//   node tests/bench/tasks.mjs [--dist dist] [--runs 5] [--page guide] [--profile]
// Of each task the time of processor is taken, four times, not the time on the clock: it hardly depends on what else the
// machine does. Only the page's own process counts, and nothing is put into the page to wait for it: what Playwright waits with is
// a task of 45 ms by itself. `--profile` says in which functions the time goes. Asserts nothing.
import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { chromium } from 'playwright-core'

import { serve } from '../../src/site/serve.mjs'
import { findBrowser } from '../support/find-browser.mjs'

const ANSWERS = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const PAGES = [
  ['home', '/'],
  ['guide', '/guide'],
  ['question', '/guide?avec=patient&besoin=envoyer-document&region=occitanie'],
  ['recommendation', `/recommandation?${ANSWERS}`],
  ['sheet', '/outils/medimail'],
  ['situation', '/situations/envoyer-un-compte-rendu'],
]
const SLOWER = 4
/** A task above this keeps a press waiting: what is above it blocks. */
const LONG = 50
/** After what is settled and read again, acronyms included. */
const SETTLED = 4000

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '5' },
    page: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
})
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const server = await serve({ root: resolve(values.dist), port: 0, warm: PAGES.map(([, path]) => path) })
const origin = `http://localhost:${server.address().port}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })

async function isReady(cdp) {
  const { result } = await cdp.send('Runtime.evaluate', { expression: '"ready" in document.documentElement.dataset' })
  return result.value
}

/** Milliseconds of processor of each task of the page's main thread, from its address to its end. */
async function tasksOf(path) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  const events = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata', 'blink.user_timing'] },
  })
  if (values.profile) {
    await cdp.send('Profiler.enable')
    await cdp.send('Profiler.setSamplingInterval', { interval: 200 })
    await cdp.send('Profiler.start')
  }
  await page.goto(origin + path)
  while (!(await isReady(cdp))) await setTimeout(100)
  await setTimeout(SETTLED)
  const profile = values.profile ? (await cdp.send('Profiler.stop')).profile : null
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done))
  await cdp.send('Tracing.end')
  await complete
  await context.close()
  // The browser has pages of its own: that of the guide is where the guide said that it was ready (`src/app/Site.tsx`).
  const ready = events.find(({ name, cat }) => name === 'ready' && cat === 'blink.user_timing')
  if (ready === undefined) throw new Error(`${path}: never ready`)
  const main = new Set(
    events
      .filter(({ name, args, pid }) => name === 'thread_name' && args.name === 'CrRendererMain' && pid === ready.pid)
      .map(({ pid, tid }) => `${pid}/${tid}`),
  )
  const tasks = events
    .filter(({ name, pid, tid, tdur }) => name.endsWith('RunTask') && tdur !== undefined && main.has(`${pid}/${tid}`))
    .map(({ tdur }) => (tdur / 1000) * SLOWER)
  return { tasks, profile }
}

/** Milliseconds by function, itself alone: the first ones. */
function topOf({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]))
  const self = new Map()
  for (const [index, id] of samples.entries()) {
    const { functionName, url, lineNumber, columnNumber } = byId.get(id)
    const key = `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`
    self.set(key, (self.get(key) ?? 0) + timeDeltas[index] / 1000)
  }
  return [...self]
    .filter(([key]) => !/^\((idle|program)\)/.test(key))
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 25)
}

console.log(`Times of processor × ${SLOWER}, medians of ${values.runs}.`)
console.log('| page | tasks over 50 ms | longest | blocking | all |')
console.log('|---|---:|---:|---:|---:|')
try {
  for (const [name, path] of PAGES.filter(([name]) => values.page === undefined || name === values.page)) {
    const runs = []
    for (let run = 0; run < Number(values.runs); run++) runs.push(await tasksOf(path))
    const of = (measure) => Math.round(median(runs.map(({ tasks }) => measure(tasks))))
    const cells = [
      name,
      of((tasks) => tasks.filter((task) => task > LONG).length),
      `${of((tasks) => Math.max(...tasks))} ms`,
      `${of((tasks) => tasks.reduce((sum, task) => sum + Math.max(0, task - LONG), 0))} ms`,
      `${of((tasks) => tasks.reduce((sum, task) => sum + task, 0))} ms`,
    ]
    console.log(`| ${cells.join(' | ')} |`)
    const { profile } = runs[0]
    if (profile) for (const [key, ms] of topOf(profile)) console.log(`${ms.toFixed(1).padStart(8)} ms  ${key}`)
  }
} finally {
  await browser.close()
  server.close()
}
