import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { HtmlValidate } from 'html-validate'

import { afterTakeover, expect, expectAccessible, heading, test } from './support.ts'

const dist = resolve(import.meta.dirname, '../..', process.env['E2E_ROOT'] ?? 'dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .filter((file) => file !== '404.html' && file !== 'app-shell.html')
const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`
const pages = new Map(files.map((file) => [pathOf(file), readFileSync(join(dist, file), 'utf8')]))
const paths = [...pages.keys()].toSorted()
/** Of each kind, opened one after the other before one starts to skip. */
const FIRST = 3
/** Made to be framed by other sites: known by the page they show, not by engines. */
const isFramed = (path: string) => path.startsWith('/integrer/')
/** Pages written by one piece of code: `/situations/…` is a kind, `/situations/…/jouer` another. */
const kindOf = (path: string) => {
  const [, first = '', second = '', ...rest] = path.split('/')
  return isFramed(path) ? [first, rest.length === 0 ? '*' : second].join('/') : [first, ...rest].join('/')
}
const seenOf = new Map<string, number>()
/**
 * Those that are opened: every page of a kind that has few, one in twenty of situations and posters, one in five of sheets, one in sixty of frames.
 * What a page says is looked at in every file, below; this is for the code that takes it over, which is one a kind.
 */
const visited = paths.filter((path) => {
  const seen = seenOf.get(kindOf(path)) ?? 0
  seenOf.set(kindOf(path), seen + 1)
  return seen < FIRST || seen % (isFramed(path) ? 60 : path.startsWith('/outils/') ? 5 : 20) === 0
})

const SLICES = 8

// The same files on every screen: once is enough.
test.describe('every prerendered page @desktop', () => {
  // The service worker answers with the application, which draws any address: here the written page is the subject.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`security policy: ${violatedDirective} ${blockedURI}`),
      )
    })
  })

  test('is laid out below the first screen after it, step by step, to the end', async ({ page }) => {
    await page.addInitScript(() => {
      const seen: (string | null)[] = []
      Object.assign(window, { laid: seen })
      new MutationObserver(() => {
        const { laid = null } = document.documentElement.dataset
        if (seen.at(-1) !== laid) seen.push(laid)
      }).observe(document, { attributes: true, attributeFilter: ['data-laid'], subtree: true })
    })
    const seen = () => page.evaluate(() => (window as unknown as { laid: (string | null)[] }).laid)
    await page.goto('/outils/medimail')
    await expect.poll(seen).toEqual(['0', '1', '2', '3', null])
    const looks = await page
      .locator('[data-below]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).contentVisibility))
    expect(new Set(looks)).toEqual(new Set(['visible']))
    expect(looks.length).toBeGreaterThan(3)
    // One who comes to a place of the page finds it where it is.
    await page.goto('/#situations')
    await expect(page.locator('html')).toHaveAttribute('data-ready', '')
    expect(await seen()).toEqual([])
  })

  for (let slice = 0; slice < SLICES; slice++) {
    test(`is taken over without a word, one request elsewhere or a change, part ${slice + 1}`, async ({ page }) => {
      for (const path of visited.filter((_, index) => index % SLICES === slice)) {
        await test.step(path, async () => {
          const response = await page.goto(path)
          expect(response?.status()).toBe(200)
          await expect(heading(page)).toBeVisible()
          const titles = await page.evaluate(() => document.querySelectorAll('head > title').length)
          expect(titles, `${path} has one title`).toBe(1)
        })
      }
    })
  }

  test('a page that does not match what was written would be heard of (canary)', async ({ page, baseURL }) => {
    const heard: string[] = []
    page.removeAllListeners('console')
    page.on('console', (message) => heard.push(message.text()))
    await page.route(`${baseURL}/a-propos`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace(/(<h1[^>]*>)[^<]*/, '$1Autre chose') })
    })
    await page.goto('/a-propos')
    await expect(heading(page)).toHaveText('À propos du guide')
    expect(heard.join()).toMatch(/418|hydrat/i)
  })
})

test.describe('what is written @desktop', () => {
  const attribute = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? ''

  test('every page has a title and a description of its own, and a picture', () => {
    expect(paths.length).toBeGreaterThan(150)
    const titles = new Map<string, string>()
    for (const [path, html] of pages) {
      // What posters lead to is the recommendation itself, by a shorter address that no search engine keeps.
      if (isFramed(path) || path.startsWith('/s/')) continue
      const title = attribute(html, /<title[^>]*>([^<]*)<\/title>/)
      expect(title, path).not.toBe('')
      expect(titles.get(title), `« ${title} » is the title of ${path} too`).toBeUndefined()
      titles.set(title, path)
      expect(
        attribute(html, /name="description"\s+content="([^"]*)"/).length,
        `description of ${path}`,
      ).toBeGreaterThan(20)
      const picture = attribute(html, /property="og:image" content="([^"]*)"/)
      expect(existsSync(join(dist, new URL(picture, 'http://localhost').pathname)), `picture of ${path}`).toBe(true)
    }
  })

  const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
  const faultsOf = async (html: string) => {
    const { results } = await validator.validateString(html)
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`),
    )
  }

  test('what is not valid HTML is found (canary)', async () => {
    expect(await faultsOf('<!doctype html><p id="a"><span id="a"><h3>Canari</h3></span></p>')).not.toEqual([])
  })

  // One shell serves every frame: those that are opened are enough. Of pages that one piece of code writes, one in three.
  const written = paths.filter((path, index) => visited.includes(path) || (!isFramed(path) && index % 3 === 0))
  for (let slice = 0; slice < SLICES; slice++) {
    test(`every page is valid HTML, part ${slice + 1}`, async () => {
      const faults: string[] = []
      for (const path of written.filter((_, index) => index % SLICES === slice))
        faults.push(...(await faultsOf(pages.get(path) ?? '')).map((fault) => `${path} ${fault}`))
      expect(faults).toEqual([])
    })
  }

  test('the default build counts nothing: not a byte of it is there', () => {
    const assets = join(dist, 'assets')
    const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(20)
    for (const file of scripts)
      expect(readFileSync(join(assets, file), 'utf8'), file).not.toMatch(
        /keepalive|globalPrivacyControl|COUNT_URL|Ce qui est compté/,
      )
  })

  test('no link leads nowhere', () => {
    const broken: string[] = []
    for (const [path, html] of pages) {
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="([^"]+)"/g)) {
        if (!href.startsWith('/') && !href.startsWith('#')) continue
        const url = new URL(href.replaceAll('&amp;', '&'), `http://localhost${path}`)
        const target = pages.get(url.pathname)
        const isFile = existsSync(join(dist, url.pathname)) && /\.\w+$/.test(url.pathname)
        if (target === undefined && !isFile) broken.push(`${path} → ${href}`)
        // In the wizard, what follows # is a question, not a place.
        const place = decodeURIComponent(url.hash.slice(1))
        if (target !== undefined && place !== '' && url.pathname !== '/guide' && !target.includes(`id="${place}"`))
          broken.push(`${path} → ${href}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('structured data can be read, and says what the page says', () => {
    const dataOf = (path: string): unknown[] =>
      [...(pages.get(path) ?? '').matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
        ([, json = '']) => JSON.parse(json),
      )
    expect(dataOf('/')).toMatchObject([{ '@type': 'WebApplication' }])
    expect(dataOf('/outils/medimail')).toMatchObject([
      { '@type': 'SoftwareApplication', name: 'Medimail' },
      { '@type': 'BreadcrumbList' },
    ])
    const [faq] = dataOf('/faq')
    expect(faq).toMatchObject({ '@type': 'FAQPage' })
    expect((faq as { mainEntity: unknown[] }).mainEntity.length).toBeGreaterThan(50)
  })

  test('the map of the site lists pages that exist', () => {
    const listed = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    )
    expect(listed.length).toBeGreaterThan(150)
    expect(listed.filter((path) => !pages.has(path))).toEqual([])
  })
})

test('an address that does not exist says so, with the right status and near addresses @desktop', async ({ page }) => {
  const response = await page.goto('/outils/medimel')
  expect(response?.status()).toBe(404)
  await expect(heading(page)).toHaveText('Cette page n’existe pas')
  await expect(page.getByRole('link', { name: 'Medimail' })).toBeVisible()
})

test('what an address asks for is never preceded by another page @desktop', async ({ page }) => {
  await page.goto('/guide?avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste')
  await expect(heading(page)).toHaveText('Le patient a-t-il activé Mon espace santé ?')
})

for (const path of ['/confidentialite', '/accessibilite']) {
  test(`${path} is accessible @phone`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
    })
    await expectAccessible(page)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  // The browser remarks that what is asked for at once is not used.
  test.beforeEach(({ page }) => void page.removeAllListeners('console'))

  test('a sheet, a situation and the questions can be read @phone', async ({ page }) => {
    await page.goto('/outils/medimail')
    await expect(heading(page)).toHaveText('Medimail')
    await expect(page.getByRole('heading', { name: 'Pour quoi faire' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
    await page.goto('/situations/envoyer-un-compte-rendu')
    await expect(page.getByText('compte rendu').first()).toBeVisible()
    await page.goto('/faq')
    await expect(page.locator('main details').first()).toBeVisible()
  })

  test('the wizard and the recommendation say what to do @phone', async ({ page }) => {
    for (const path of ['/guide', '/recommandation?avec=patient']) {
      await page.goto(path)
      // Not by text: Playwright looks for none in there.
      await expect(page.locator('main noscript p').first()).toHaveText('Les questions ont besoin de JavaScript')
      await expect(page.locator('main noscript p').first()).toBeVisible()
      await page.locator('main noscript a[href$="/outils"]').click()
      await expect(heading(page)).toHaveText('Tous les outils')
    }
  })
})

test('a first visit carries little (bytes as served) @desktop', async ({ page, request }) => {
  await page.goto('/')
  // What the page itself names: what it asks for after its first paint (the search, the names of the folds) comes in its own time.
  const first = await page
    .locator('script[src], link[rel="modulepreload"]')
    .evaluateAll((named) => named.map((node) => node.getAttribute('src') ?? node.getAttribute('href') ?? ''))
  const html = await (await request.get('/')).text()
  const named = [...new Set(first)].filter((address) => address.endsWith('.js') && html.includes(address))
  expect(named.length).toBeGreaterThan(1)
  const bytes = await Promise.all(
    named.map(async (address) => {
      const response = await request.get(address, { headers: { 'accept-encoding': 'br' } })
      return Number(response.headers()['content-length'])
    }),
  )
  expect(bytes.reduce((total, size) => total + size, 0)).toBeLessThan(95_000)
})

test('a second page in the same window is taken over as well @desktop', async ({ context, page }) => {
  await page.goto('/outils')
  const other = await context.newPage()
  afterTakeover(other)
  await other.goto('/faq')
  await expect(heading(other)).toHaveText('Questions fréquentes')
})
