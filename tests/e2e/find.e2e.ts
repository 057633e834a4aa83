import type { Page } from '@playwright/test'

import { expect, test } from './support.ts'

/** What is shown and read aloud while one types, one line for each change. */
type Seen = { readonly firsts: string[]; readonly tops: number[]; readonly said: string[] }

/** Letters as they come from a quick thumb. */
const LETTER_MS = 120
const START = Date.UTC(2026, 10, 27, 8)
const HOUR_MS = 3_600_000
/** Longer than the writer's pause after which all is read, and said. */
const AFTER_MS = 1500

const PHRASES = [
  'photo de plaie avis dermato',
  'visio avec mon patient à Lille',
  'je cherche une place en ehpad',
  'mot de passe e-cps oublié',
  'surtout pas whatsapp entre infirmières',
  'le patient ne respire plus',
  'envoyer une ordonance à ma patiente',
  'doctolib pour un avis entre médecins',
  'IRM de 400 Mo pour le radiologue',
  'ouvrir un compte medimail',
]

/** Notes each change of what comes first (and where it stands), and of what is read aloud. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  await page.evaluate(() => {
    const seen: Seen = { firsts: [], tops: [], said: [] }
    Object.assign(window, { seen })
    const note = () => {
      const region = document.querySelector('section[aria-label="Ce que le guide a trouvé"]')
      const title = region?.querySelector('h3')
      const first = title?.textContent.trim()
      if (region && first !== undefined && first !== seen.firsts.at(-1)) {
        seen.firsts.push(first)
        seen.tops.push(Math.round((region.querySelector('h3')?.parentElement ?? region).getBoundingClientRect().top))
      }
      const said = region?.querySelector('output')?.textContent
      if (said !== undefined && said !== (seen.said.at(-1) ?? '')) seen.said.push(said)
    }
    new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
}

for (const phrase of PHRASES) {
  test(`letter by letter on a phone: ${phrase}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    // The time between letters is the writer's, whatever the machine takes.
    await page.clock.install({ time: START })
    await page.goto('/')
    const engine = page.waitForResponse(/search-engine-.*\.js/)
    await page.getByRole('main').getByRole('searchbox').focus()
    await engine
    await page.clock.pauseAt(START + HOUR_MS)
    const seen = await watch(page)
    for (const letter of phrase) {
      await page.keyboard.type(letter)
      await page.clock.runFor(LETTER_MS)
    }
    const results = page.getByRole('region', { name: 'Ce que le guide a trouvé' })
    await page.clock.runFor(AFTER_MS)
    await expect(results.getByRole('heading', { level: 3 }).first()).toBeVisible()
    await page.clock.runFor(AFTER_MS)
    await expect(results.getByRole('status')).not.toBeEmpty()
    const { firsts, tops, said } = await seen()
    const [last] = firsts.slice(-1)
    expect(firsts.indexOf(last ?? ''), `shown in turn: ${firsts.join(' / ')}`).toBe(firsts.length - 1)
    expect(Math.max(...tops) - Math.min(...tops), `stood at ${tops.join(', ')}`).toBeLessThanOrEqual(2)
    // Once, when the writer has stopped: what comes first, and how much there is.
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(last)
  })
}

test('with a keyboard on screen, what comes first is in sight under the field', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 420 })
  for (const phrase of ['le patient ne respire plus', 'envoyer un bilan au cardiologue']) {
    await page.goto('/')
    await page.getByRole('main').getByRole('searchbox').focus()
    await page.keyboard.type(phrase)
    const results = page.getByRole('region', { name: 'Ce que le guide a trouvé' })
    await expect(results.getByRole('heading', { level: 3 }).first()).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('main').getByRole('searchbox')).toBeInViewport({ ratio: 1 })
  }
})
