// Lighthouse on one page of each kind, as a phone.
//   node tests/lighthouse/run.mjs [--dist dist] [--runs 3]   prints medians, the network and processor slowed in the browser
//   node tests/lighthouse/run.mjs --beside URL [--beside URL]  other pages too, in the same rounds: what slows the machine slows both
//   node tests/lighthouse/run.mjs --gate                     what does not depend on the machine, as a test: exit code 1
// Lighthouse brings 200 packages: it is installed here, by its own lockfile, the first time.
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import { serve } from '../../src/site/serve.mjs'
import { findBrowser } from '../support/find-browser.mjs'
import { installApart } from '../support/install-apart.mjs'
import { readArguments } from './arguments.mjs'

const PAGES = [
  ['home', '/'],
  ['wizard', '/guide?avec=patient&besoin=envoyer-document&region=occitanie'],
  [
    'recommendation',
    '/recommandation?avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie',
  ],
  ['tool sheet', '/outils/medimail'],
  ['situation', '/situations/envoyer-un-compte-rendu'],
]
/** Pages that are there as they were written; the others are worked out in the browser, from their address. */
const WRITTEN = new Set(['home', 'tool sheet', 'situation'])
/** Of Lighthouse: the same on every machine. */
const STABLE = ['accessibility', 'best-practices', 'seo']
/**
 * A layout shift that nobody sees: a tenth of what Core Web Vitals call good. A busy machine may paint a last line late.
 */
const STILL = 0.01
/** A run may come back without a score: the page is then measured again. */
const TRIES = 3

const { dist, runs: rounds, isGate, beside } = readArguments(process.argv.slice(2))
const require = installApart(new URL('.', import.meta.url), 'Lighthouse')
const load = (name) => import(pathToFileURL(require.resolve(name)).href)
const { default: lighthouse } = await load('lighthouse')
const { launch } = await load('chrome-launcher')

const options = isGate
  ? { onlyCategories: STABLE, onlyAudits: ['cumulative-layout-shift'], throttlingMethod: 'provided' }
  : { onlyCategories: ['performance', ...STABLE], throttlingMethod: 'devtools' }

async function measure(url) {
  // A profile of its own each time: a first visit.
  const browser = await launch({ chromePath: findBrowser(), chromeFlags: ['--headless=new', '--no-sandbox'] })
  try {
    const result = await lighthouse(url, { port: browser.port, formFactor: 'mobile', logLevel: 'error', ...options })
    const { audits, categories } = result.lhr
    const score = (name) => (categories[name]?.score ? Math.round(categories[name].score * 100) : null)
    return {
      scores: Object.fromEntries(STABLE.map((name) => [name, score(name)])),
      performance: score('performance'),
      shift: audits['cumulative-layout-shift']?.numericValue ?? null,
      paint: audits['largest-contentful-paint']?.numericValue ?? null,
      blocked: audits['total-blocking-time']?.numericValue ?? null,
      // What the address asks for is in the page: see src/app/Site.tsx. Other sites do not say.
      ready: audits['user-timings']?.details?.items.find(({ name }) => name === 'ready')?.startTime ?? null,
      settled: audits['metrics']?.details?.items[0].observedLastVisualChange ?? null,
      bytes: audits['total-byte-weight']?.numericValue ?? null,
      failed: STABLE.flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
          .map(({ id }) => id),
      ),
    }
  } finally {
    browser.kill()
  }
}

async function measured(url) {
  for (let tried = 1; ; tried++) {
    const result = await measure(url)
    const isWhole = Object.values(result.scores).every((score) => score !== null) && result.shift !== null
    if (isWhole && (isGate || result.performance !== null)) return result
    if (tried === TRIES) throw new Error(`Lighthouse gives no score for ${url}`)
  }
}

/** When what the address asks for is on the screen: where it is written in the page, as soon as the page is painted. */
function answerOf(runs, isWritten) {
  const times = runs.map(({ ready, paint }) => (isWritten ? paint : ready))
  return times.includes(null) ? '–' : `${(median(times) / 1000).toFixed(2)} s`
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
const server = await serve({ root: resolve(dist), port: 0, warm: isGate ? [] : PAGES.map(([, path]) => path) })
const origin = `http://localhost:${server.address().port}`
const faults = []
if (!isGate) {
  console.log(`Load of the machine before: ${loadavg()[0].toFixed(1)}. Medians of ${rounds}; performance: each run.`)
  console.log(
    '| page | performance | accessibility | best practices | SEO | LCP | answer | last change | TBT | CLS | kB |',
  )
  console.log('|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|')
}
try {
  const measuredPages = [
    ...PAGES.map(([name, path]) => ({
      name,
      address: origin + path,
      isWritten: WRITTEN.has(name),
      isOurs: true,
      runs: [],
    })),
    ...beside.map((address) => ({ name: address, address, isWritten: false, isOurs: false, runs: [] })),
  ]
  // Round by round, and not page by page: a machine that is busy for a while is busy for all of them.
  for (let round = 0; round < rounds; round++) {
    for (const { name, address, runs } of measuredPages) {
      // A page takes half a minute: said meanwhile, beside the table.
      if (!isGate) console.error(`Round ${round + 1} of ${rounds}: ${name}`)
      runs.push(await measured(address))
    }
  }
  for (const { name, runs, isWritten, isOurs } of measuredPages) {
    const of = (key) => median(runs.map((run) => run[key]))
    const worst = STABLE.map((category) => Math.min(...runs.map(({ scores }) => scores[category])))
    const shift = Math.max(...runs.map((run) => run.shift))
    const failed = [...new Set(runs.flatMap((run) => run.failed))]
    if (isGate) {
      console.log(
        `${name.padEnd(16)} ${STABLE.map((category, index) => `${category} ${worst[index]}`).join(', ')}, CLS ${shift}`,
      )
      if (worst.some((score) => score < 100)) faults.push(`${name}: ${failed.join(', ')}`)
      if (shift > STILL) faults.push(`${name}: its layout shifts by ${shift}`)
    } else {
      const performances = runs.map(({ performance }) => performance)
      const cells = [
        name,
        `**${median(performances)}** (${performances.join(', ')})`,
        ...worst,
        `${(of('paint') / 1000).toFixed(2)} s`,
        answerOf(runs, isWritten),
        `${(of('settled') / 1000).toFixed(2)} s`,
        `${Math.round(of('blocked'))} ms`,
        Number(shift.toFixed(4)),
        Math.round(of('bytes') / 1000),
      ]
      console.log(`| ${cells.join(' | ')} |`)
      if (isOurs && failed.length > 0) console.log(`  ${failed.join(', ')}`)
    }
  }
} finally {
  server.close()
}
for (const fault of faults) console.error(`Lighthouse: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
