import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { expect, heading, test } from './support.ts'

const STRICT =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

test('every answer carries the policies', async ({ request }) => {
  for (const path of [
    '/',
    '/outils/medimail',
    '/recommandation?avec=patient',
    '/nulle-part',
    '/sw.js',
    '/favicon.svg',
  ]) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject({
      'content-security-policy': STRICT,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['set-cookie']).toBeUndefined()
  }
})

test('what comes with content of its own name is kept for ever, pages are checked each time', async ({ request }) => {
  const html = await (await request.get('/')).text()
  const script = /src="([^"]+\.js)"/.exec(html)?.[1] ?? ''
  expect((await request.get(script)).headers()['cache-control']).toContain('immutable')
  const page = await request.get('/faq')
  expect(page.headers()['cache-control']).toBe('no-cache')
  const again = await request.get('/faq', { headers: { 'if-none-match': page.headers()['etag'] ?? '' } })
  expect(again.status()).toBe(304)
})

test('nothing written in the page runs, nothing leaves (the policy is really in force)', async ({ page }) => {
  await page.goto('/')
  const heard: string[] = []
  page.removeAllListeners('console')
  page.removeAllListeners('request')
  page.removeAllListeners('pageerror')
  await page.exposeFunction('heardViolation', (directive: string) => heard.push(directive))
  await page.route('/assets/evaluating.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'new Function("document.title = \'piégé\'")()' }),
  )
  const outcome = await page.evaluate(async () => {
    document.addEventListener('securitypolicyviolation', (event) => {
      ;(window as unknown as { heardViolation: (directive: string) => void }).heardViolation(event.effectiveDirective)
    })
    const script = document.createElement('script')
    script.textContent = 'document.title = "piégé"'
    document.head.append(script)
    document.querySelector('h1')?.setAttribute('style', 'color: red')
    const image = new Image()
    image.src = 'https://exemple.invalid/pixel.png'
    const sent = await fetch('https://exemple.invalid/').then(
      () => true,
      () => false,
    )
    // A script of the site itself, since what a test evaluates is exempt.
    await new Promise((resolve) => {
      const evaluating = document.createElement('script')
      evaluating.src = '/assets/evaluating.js'
      evaluating.addEventListener('load', resolve)
      document.head.append(evaluating)
    })
    const heading = document.querySelector('h1')
    return { title: document.title, sent, color: heading ? getComputedStyle(heading).color : '' }
  })
  expect(outcome.sent).toBe(false)
  expect(outcome.title).not.toBe('piégé')
  expect(outcome.color).not.toBe('rgb(255, 0, 0)')
  await expect
    .poll(() => new Set(heard))
    .toEqual(new Set(['script-src-elem', 'style-src-attr', 'img-src', 'connect-src', 'script-src']))
})

test('nothing is kept and no cookie is set by a visit', async ({ page, context }) => {
  await page.goto('/guide?avec=patient&besoin=envoyer-document')
  await page.goto(
    '/recommandation?avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste&espace-sante=active',
  )
  await expect(heading(page)).toHaveText(/Medimail/)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('another site can frame the pages made for it, and no other', async ({ page, baseURL }) => {
  const host = createServer((request, response) => {
    const framed = new URL(request.url ?? '/', 'http://localhost').searchParams.get('page') ?? '/'
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><html lang="fr"><title>Un autre site</title><iframe title="guide" width="400" height="600" src="${baseURL}${framed}"></iframe></html>`,
    )
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  // Another name for the same machine is another origin.
  const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
  page.removeAllListeners('console')
  page.removeAllListeners('request')
  try {
    const other = await page.context().newPage()
    await other.goto(`${origin}/?page=/integrer/outils/medimail`)
    await expect(other.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText('Medimail')
    await other.goto(`${origin}/?page=/outils/medimail`)
    await expect(other.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0)
  } finally {
    host.close()
  }
})
