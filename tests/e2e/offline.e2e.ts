import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { type BrowserContext, expect, type Page, test } from '@playwright/test'

import { afterTakeover, answerAll, heading, startFromHome, tap, textOf } from './support.ts'

const root = join(import.meta.dirname, '../..')
const dist = resolve(root, process.env['E2E_ROOT'] ?? 'dist')

type Server = { readonly origin: string; readonly stop: () => Promise<void> }

/** A server of our own, that can be lost. */
async function serve(folder: string, port = 0): Promise<Server> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['src/site/serve.mjs', '--port', String(port), '--root', folder],
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

/** A first visit, until the guide is kept on the device. */
async function visit(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage()
  afterTakeover(page)
  await page.goto(`${origin}/`)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 })
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
test.use({ baseURL: undefined })

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
      if ('profession' in rest) await answerAll(page, { 'Quelle est votre profession ?': rest.profession }, tap)
      await expect(heading(page)).toHaveText(answer)
      // The proofs are there too, not only what decides.
      if (!from.startsWith('/faq')) await expect(page.getByText(/Chargement|pu être chargé/)).toHaveCount(0)
      await page.close()
    }
    expect(faults).toEqual([])

    await startFromHome(first, { avec: 'Un professionnel', besoin: 'Échanger des messages' })
    await answerAll(
      first,
      {
        'Dans quelle région exercez-vous ?': 'Occitanie',
        'Quelle est votre profession ?': 'Infirmier',
        'Faut-il en garder une trace ?': 'Non, c’est informel',
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

test('a new version is offered, never forced, and taken when the person says so', async ({ browser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'quel-outil-version-'))
  cpSync(dist, folder, { recursive: true })
  let server = await serve(folder)
  const port = Number(new URL(server.origin).port)
  const context = await browser.newContext({ baseURL: server.origin, locale: 'fr-FR' })
  try {
    const page = await visit(context, server.origin)
    await server.stop()
    appendFileSync(join(folder, 'sw.js'), '\n// Another version.\n')
    server = await serve(folder, port)

    await page.goto('/guide?avec=patient&besoin=envoyer-document')
    await page.evaluate(() => Object.assign(window, { mine: true }))
    const offer = page.getByRole('button', { name: 'Passer à la nouvelle version' })
    await expect(offer).toBeVisible({ timeout: 60_000 })
    // The question stays, and so does its page.
    const question = await textOf(heading(page), /région/)
    expect(await page.evaluate(() => 'mine' in window)).toBe(true)

    const reloaded = page.waitForEvent('load')
    await offer.click()
    await reloaded
    await expect(heading(page)).toHaveText(question)
    expect(page.url()).toContain('avec=patient')
    await expect.poll(() => page.evaluate(versionsAtHand)).toEqual({ waiting: false, installing: false, active: true })
    await expect(offer).toHaveCount(0)
  } finally {
    await server.stop()
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
