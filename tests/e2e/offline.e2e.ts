import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

import { type Browser, type BrowserContext, expect, type Locator, type Page, test } from '@playwright/test'

import { afterTakeover, answerAll, heading, startFromHome, tap, textOf } from './support.ts'

const root = join(import.meta.dirname, '../..')
const dist = resolve(root, process.env['E2E_ROOT'] ?? 'dist')

type Server = { readonly origin: string; readonly stop: () => Promise<void> }

/** A server of our own, that can be lost. */
async function serve(folder: string, port = 0): Promise<Server> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['src/site/serve.mjs', '--plain', '--port', String(port), '--root', folder],
    { cwd: root },
  )
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server did not start')))
    child.stdout?.on('data', (data: Buffer) => {
      const address = /http:\/\/localhost:\d+/.exec(data.toString())?.[0]
      if (address !== undefined) resolve(address)
    })
  })
  const stop = () =>
    new Promise<void>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill('SIGKILL')
    })
  return { origin, stop }
}

/** Two hundred files are fetched and kept: a busy machine takes its time. */
const KEPT = { timeout: 180_000 }

/** A first visit, until the guide is kept on the device. */
async function visit(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  afterTakeover(page)
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, KEPT)
  return page
}

/** In the page: which versions of the guide the browser has. */
const versionsAtHand = async () => {
  const registration = await navigator.serviceWorker.getRegistration()
  return {
    waiting: Boolean(registration?.waiting),
    installing: Boolean(registration?.installing),
    active: Boolean(registration?.active),
  }
}

const needs = [
  {
    from: '/guide?avec=professionnel&besoin=envoyer-document&region=hauts-de-france',
    profession: 'Médecin d’une autre spécialité',
    answer: /MSSanté/,
  },
  {
    from: '/recommandation?avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste&espace-sante=active',
    answer: /Medimail/,
  },
  { from: '/situations/envoyer-un-compte-rendu', answer: /Envoyer un compte rendu/ },
  { from: '/outils/dmp', answer: /DMP/ },
  { from: '/faq', answer: /Questions fréquentes/ },
] as const

test.describe.configure({ mode: 'serial' })
test.use({ baseURL: undefined, serviceWorkers: 'allow' })

test('after one visit, five needs are met from fresh addresses with the server stopped', async ({ browser }) => {
  const server = await serve(dist)
  const context = await browser.newContext({ baseURL: server.origin, locale: 'fr-FR' })
  try {
    const first = await visit(context, server.origin)
    await server.stop()
    await expect(
      first.request.get(server.origin).then(
        () => 'served',
        () => 'lost',
      ),
    ).resolves.toBe('lost')

    const faults: string[] = []
    for (const { from, answer, ...rest } of needs) {
      const page = await context.newPage()
      afterTakeover(page)
      page.on('console', (message) => faults.push(`${from}: ${message.text()}`))
      page.on('pageerror', (error) => faults.push(`${from}: ${error.message}`))
      await page.goto(from)
      if ('profession' in rest) {
        await expect(heading(page)).toHaveText('Quelle est votre profession ?')
        await tap(page, rest.profession)
      }
      await expect(heading(page)).toHaveText(answer)
      // The proofs are there too, not only what decides.
      if (!from.startsWith('/faq')) await expect(page.getByText(/Chargement|pu être chargé/)).toHaveCount(0)
      await page.close()
    }
    expect(faults).toEqual([])

    await startFromHome(first, { avec: 'Un soignant, un autre professionnel', besoin: 'Échanger des messages' })
    await answerAll(
      first,
      {
        'Dans quelle région exercez-vous ?': 'Occitanie',
        'Quelle est votre profession ?': 'Infirmier',
        'Faut-il un écrit officiel ?': 'Non, rien d’officiel',
        'Qu’est-ce que vous transmettez ?': 'Du texte',
        'Votre correspondant exerce-t-il dans la même région ?': 'Oui, la même région',
      },
      tap,
    )
    await expect(heading(first)).toHaveText(/SPICO/)
  } finally {
    await server.stop()
    await context.close()
  }
})

test('without a network the page says so, with the date of what it knows', async ({ browser }) => {
  const server = await serve(dist)
  const context = await browser.newContext({ baseURL: server.origin, locale: 'fr-FR' })
  try {
    const page = await visit(context, server.origin)
    await expect(page.getByText(/Hors ligne/)).toHaveCount(0)
    await context.setOffline(true)
    await expect(page.getByRole('status').filter({ hasText: 'Hors ligne' })).toContainText(/contenu du \d+ \S+ \d{4}/)
    await context.setOffline(false)
    await expect(page.getByText(/Hors ligne/)).toHaveCount(0)
  } finally {
    await server.stop()
    await context.close()
  }
})

/** Makes another version of the site, where every script and data file has another name. Two seconds, for all journeys. */
function makeNext(kb: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'quel-outil-version-'))
  cpSync(dist, folder, { recursive: true })
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const isRenamed = (file: string) => /^assets\/[^/]+\.js$/.test(file) || /^assets\/knowledge-\w+$/.test(file)
  const names = files.filter(isRenamed).map((file) => basename(file))
  const named = new RegExp(`\\b(?:${names.map((name) => name.replace('.', '\\.')).join('|')})`, 'g')
  for (const file of files.filter((each) => /\.(html|js)$/.test(each))) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    const renamed = text.replaceAll(named, 'suite-$&')
    // Pages keep their names: the service worker knows them by what it is told of their content.
    writeFileSync(path, file === 'sw.js' ? renamed.replaceAll(/(revision"?:\s*")/g, '$1suite') : renamed)
  }
  for (const name of names) renameSync(join(folder, 'assets', name), join(folder, 'assets', `suite-${name}`))
  const data = names.find((name) => name.startsWith('knowledge-')) ?? ''
  const nation = join(folder, 'assets', `suite-${data}`, 'nation.json')
  writeFileSync(nation, readFileSync(nation, 'utf8').replace(/"kb":"[^"]*"/, `"kb":"${kb}"`))
  return folder
}

let next: string | null = null
test.afterAll(() => {
  if (next !== null) rmSync(next, { recursive: true, force: true })
})

type Visited = { readonly context: BrowserContext; readonly page: Page }

/** A guide kept on the device, of which the site has another version by now. */
async function withNext(
  browser: Browser,
  use: (visited: Visited) => Promise<void>,
  before?: () => void,
): Promise<void> {
  next ??= makeNext('2099-01-01')
  let server = await serve(dist)
  const port = Number(new URL(server.origin).port)
  const context = await browser.newContext({ baseURL: server.origin, locale: 'fr-FR' })
  try {
    if (before) await context.addInitScript(before)
    const page = await visit(context, server.origin)
    await server.stop()
    server = await serve(next, port)
    await use({ context, page })
  } finally {
    await server.stop()
    await context.close()
  }
}

const QUESTION = '/guide?avec=patient&besoin=envoyer-document'
const ANSWER = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const offerOn = (page: Page) => page.getByRole('button', { name: 'Passer à la nouvelle version' })
const isOfNext = (page: Page) => expect(page.getByRole('contentinfo').last()).toContainText('1er janvier 2099', KEPT)

/** Presses, and waits for the page that comes then. */
async function pressAndReload(page: Page, button: Locator): Promise<void> {
  const reloaded = page.waitForEvent('load', KEPT)
  await button.click(KEPT)
  await reloaded
  await isOfNext(page)
}

test('a new version is offered, never forced, and taken when the person says so', ({ browser }) =>
  withNext(browser, async ({ page }) => {
    await page.goto(QUESTION)
    await page.evaluate(() => Object.assign(window, { mine: true }))
    await expect(offerOn(page)).toBeVisible(KEPT)
    // The question stays, and so does its page.
    const question = await textOf(heading(page), /région/)
    expect(await page.evaluate(() => 'mine' in window)).toBe(true)
    await pressAndReload(page, offerOn(page))
    await expect(heading(page)).toHaveText(question)
    expect(page.url()).toContain('avec=patient')
    await expect.poll(() => page.evaluate(versionsAtHand)).toEqual({ waiting: false, installing: false, active: true })
    await expect(offerOn(page)).toHaveCount(0)
  }))

test('a version that one window took is taken in the other too', ({ browser }) =>
  withNext(browser, async ({ context, page }) => {
    await page.goto(QUESTION)
    const second = await context.newPage()
    afterTakeover(second)
    await second.goto('/outils')
    await expect(offerOn(page)).toBeVisible(KEPT)
    await expect(offerOn(second)).toBeVisible(KEPT)
    await pressAndReload(page, offerOn(page))
    await pressAndReload(second, offerOn(second))
    expect(second.url()).toMatch(/\/outils$/)
  }))

test('a version is taken where the browser never says that it took over', ({ browser }) =>
  withNext(
    browser,
    async ({ page }) => {
      await page.goto(QUESTION)
      await pressAndReload(page, offerOn(page))
    },
    () => {
      const { serviceWorker } = navigator
      const listen = serviceWorker.addEventListener.bind(serviceWorker)
      serviceWorker.addEventListener = (kind: string, ...rest: [EventListener]) => {
        if (kind !== 'controllerchange') listen(kind, ...rest)
      }
    },
  ))

test('a version that was put off is called back from the foot of the page', ({ browser }) =>
  withNext(browser, async ({ page }) => {
    await page.goto(QUESTION)
    await page.getByRole('button', { name: 'Plus tard' }).click(KEPT)
    await expect(offerOn(page)).toHaveCount(0)
    await pressAndReload(page, page.getByRole('button', { name: 'Nouvelle version du guide' }))
  }))

test('a link made with a newer guide brings that guide, without a word', ({ browser }) =>
  withNext(browser, async ({ page }) => {
    await page.goto(`/recommandation?${ANSWER}&kb=2099-01-01&vu=medimail`)
    await isOfNext(page)
    await expect(heading(page)).toHaveText(/par Medimail/)
    await expect(page.getByText('version plus récente du guide')).toHaveCount(0)
    expect(page.url()).toContain('espace-sante=active')
  }))
