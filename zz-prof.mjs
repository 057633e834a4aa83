// inclusive times per task of the main thread by call tree
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { serve } from './src/site/serve.mjs'
import { findBrowser } from './tests/support/find-browser.mjs'
const [, , dist, path, min = '2'] = process.argv
const server = await serve({ root: resolve(dist), port: 0, warm: [path] })
const origin = `http://localhost:${server.address().port}`
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' })
const page = await context.newPage()
const cdp = await context.newCDPSession(page)
const events = []
cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value))
await cdp.send('Tracing.start', {
  transferMode: 'ReportEvents',
  traceConfig: {
    includedCategories: ['toplevel', '__metadata', 'devtools.timeline', 'disabled-by-default-v8.cpu_profiler', 'v8'],
  },
})
await page.goto(origin + path)
await page.locator('html[data-ready]').waitFor({ state: 'attached' })
await page.evaluate(() => new Promise((d) => setTimeout(d, 3500)))
const complete = new Promise((d) => cdp.once('Tracing.tracingComplete', d))
await cdp.send('Tracing.end')
await complete
const mains = new Set(
  events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => e.pid + '/' + e.tid),
)
const tasks = events
  .filter((e) => e.name.endsWith('RunTask') && e.tdur !== undefined && mains.has(e.pid + '/' + e.tid))
  .sort((a, b) => a.ts - b.ts)
const t0 = tasks[0].ts
// profile
const nodes = new Map()
const samples = []
let last = 0
for (const e of events.filter((e) => e.name === 'Profile' || e.name === 'ProfileChunk').sort((a, b) => a.ts - b.ts)) {
  if (e.name === 'Profile') {
    last = e.args.data.startTime
    continue
  }
  const d = e.args.data
  for (const n of d.cpuProfile?.nodes ?? [])
    nodes.set(e.pid + ':' + n.id, {
      fn: n.callFrame.functionName || '(anon)',
      url: (n.callFrame.url || '').split('/').at(-1) + ':' + n.callFrame.lineNumber,
      parent: n.parent ? e.pid + ':' + n.parent : null,
    })
  const td = d.timeDeltas ?? []
  ;(d.cpuProfile?.samples ?? []).forEach((s, i) => {
    last += td[i]
    samples.push([last, e.pid + ':' + s, td[i]])
  })
}
for (const t of tasks.filter((t) => (t.tdur * 4) / 1000 > 35)) {
  console.log(
    `\n== at ${((t.ts - t0) / 1000).toFixed(0)} cpu×4 ${((t.tdur * 4) / 1000).toFixed(0)} wall×4 ${((t.dur * 4) / 1000).toFixed(0)}`,
  )
  const inside = events.filter(
    (e) =>
      e.pid === t.pid &&
      e.tid === t.tid &&
      e.ts >= t.ts &&
      e.ts <= t.ts + t.dur &&
      e.dur &&
      /Layout|UpdateLayoutTree|ParseHTML|EvaluateScript|v8.compile|GC|Paint|FunctionCall|Layerize|PrePaint|Commit/.test(
        e.name,
      ) &&
      e !== t,
  )
  const agg = new Map()
  for (const e of inside) agg.set(e.name, (agg.get(e.name) ?? 0) + ((e.tdur ?? e.dur) * 4) / 1000)
  console.log(
    '  ',
    [...agg]
      .filter(([, v]) => v > 2)
      .map(([k, v]) => k + ' ' + v.toFixed(0))
      .join(', '),
  )
  const incl = new Map()
  for (const [ts, id, dt] of samples) {
    if (ts < t.ts || ts > t.ts + t.dur) continue
    const seen = new Set()
    for (let n = id; n; n = nodes.get(n)?.parent) {
      const k = nodes.get(n)
      if (!k) break
      const key = k.fn + ' ' + k.url
      if (!seen.has(key)) {
        seen.add(key)
        incl.set(key, (incl.get(key) ?? 0) + (dt * 4) / 1000)
      }
    }
  }
  for (const [k, v] of [...incl]
    .filter(([k, v]) => v > Number(min) && !/^\((root|program)\)/.test(k))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 28))
    console.log('    ', v.toFixed(0).padStart(4), k)
}
await browser.close()
server.close()
