// Checks a hosted guide from outside: addresses, headers, compression, caching, a journey, all with a browser.
//   node hosting/check.mjs https://exemple.fr [--base /guide/] [--encoding gzip] [--plain]
// --plain: a host of files alone. No header, no compression and no page for unknown addresses is asked of it.
import { parseArgs } from 'node:util'

import { chromium } from '@playwright/test'

import { SECURITY_HEADERS } from '../src/site/serve.mjs'
import { findBrowser } from '../tests/support/find-browser.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    encoding: { type: 'string', default: 'gzip' },
    plain: { type: 'boolean', default: false },
  },
})
const origin = (positionals[0] ?? 'http://localhost:4173').replace(/\/$/, '')
const at = (path) => origin + values.base + path.slice(1)
const faults = []
const check = (fact, what) => {
  console.log(`${fact ? 'ok   ' : 'FAULT'} ${what}`)
  if (!fact) faults.push(what)
}
const get = (path, headers = {}) => fetch(at(path), { redirect: values.plain ? 'follow' : 'manual', headers })

for (const path of [
  '/',
  '/outils',
  '/outils/medimail',
  '/situations/envoyer-un-compte-rendu',
  '/faq',
  '/recommandation?avec=patient',
  '/integrer/outils/medimail',
  '/sw.js',
]) {
  check((await get(path)).status === 200, `${path} answers 200`)
}
if (!values.plain) await checkServer()

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
const page = await browser.newPage({ locale: 'fr-FR' })
const heard = []
page.on('console', (message) => heard.push(message.text()))
page.on('pageerror', (error) => heard.push(error.message))
page.on('request', (request) => {
  if (new URL(request.url()).origin !== origin) heard.push(`request to ${request.url()}`)
})
await page.goto(at('/guide?avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste'))
await page.locator('html[data-ready]').waitFor({ state: 'attached' })
await page.getByText('Oui, il l’a activé', { exact: true }).click()
await page.waitForURL(/recommandation/)
const answer = await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Medimail' }).textContent()
check(answer?.includes('MSSanté') === true, `a journey ends well: ${answer}`)
await page.reload()
await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Medimail' }).waitFor()
check(true, 'its address opens again')
await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 20_000 })
check(true, 'the guide is kept for when there is no network')
check(heard.length === 0, `nothing on the console, no request elsewhere ${heard.join(' | ')}`)
await browser.close()
if (faults.length > 0) process.exitCode = 1

async function checkServer() {
  const lost = await get('/outils/nulle-part')
  check(
    lost.status === 404 && (await lost.text()).includes('n’existe pas'),
    'an unknown address answers 404, with the page that says so',
  )
  const slashed = await get('/outils/')
  check(
    [301, 308].includes(slashed.status) &&
      new URL(slashed.headers.get('location') ?? '', at('/outils/')).pathname === new URL(at('/outils')).pathname,
    '/outils/ goes to /outils',
  )

  for (const path of ['/', '/outils/medimail', '/outils/nulle-part']) {
    const { headers } = await get(path)
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      check(headers.get(name) === value, `${path} sends ${name}`)
  }
  const framed = await get('/integrer/outils/medimail')
  check(
    framed.headers.get('content-security-policy')?.endsWith('frame-ancestors *') === true,
    'a page to be framed may be framed',
  )

  const home = await (await get('/')).text()
  const script = /src="([^"]+index[^"]+\.js)"/.exec(home)?.[1] ?? ''
  const asset = await fetch(origin + script, { headers: { 'accept-encoding': values.encoding } })
  check(
    asset.headers.get('cache-control')?.includes('immutable') === true,
    'files named after their content are kept for ever',
  )
  check((asset.headers.get('content-type') ?? '').includes('javascript'), 'scripts are scripts')
  const react = /href="([^"]+react[^"]+\.js)"/.exec(home)?.[1] ?? ''
  const compressed = await fetch(origin + react, { headers: { 'accept-encoding': values.encoding } })
  check(compressed.headers.get('content-encoding') === values.encoding, `scripts are compressed (${values.encoding})`)
  check((await get('/')).headers.get('cache-control') === 'no-cache', 'pages are checked each time')
  const etag = (await get('/')).headers.get('etag')
  check(
    etag !== null && (await get('/', { 'if-none-match': etag })).status === 304,
    'a page that has not changed is not sent again',
  )
}
