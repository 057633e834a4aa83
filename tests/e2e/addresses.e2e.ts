import type { Page } from '@playwright/test'

import { randomOf } from '#lib/random.ts'
import { failure } from '#text/common.ts'

import golden from '../links/golden.json' with { type: 'json' }
import { mutateAddress } from '../links/mutate.ts'

import { expect, heading, test } from './support.ts'

const PAGES = [
  '/recommandation',
  '/guide',
  '/selection',
  '/partager',
  '/partager/integrer',
  '/arbre',
  '/situations',
  '/situations/ecrire-a-un-patient/jouer',
  '/quiz',
  '/comparer',
  '/faq',
  '/outils',
  '/couverture',
  '/cartographie',
]
const VALUES = [
  ['region', 'bretagne'],
  ['avec', 'groupe'],
  ['besoin', 'se-reunir'],
  ['espace-sante', 'opposition'],
] as const
const queries = golden.links.map(({ address }) => new URL(address, 'https://exemple.fr').search.slice(1))

function addresses(seed: string, number: number): string[] {
  const random = randomOf(seed)
  return Array.from({ length: number }, (_, index) => {
    const query = encodeURI(mutateAddress(queries, VALUES, random).slice(0, 3000)).replaceAll('#', '%23')
    return `${PAGES[index % PAGES.length]}?${query}`
  })
}

test('mutated addresses open a page, never a blank one', async ({ page }, info) => {
  for (const address of addresses(info.project.name, 14)) {
    await page.goto(address)
    await expect(heading(page), address).toBeVisible()
    await expect(page.getByRole('main'), address).toHaveText(/[\s\S]{41}/)
  }
})

/**
 * Opens addresses one after the other in the running page, as the back button would: the whole page is drawn for each,
 * without the seconds that loading takes. Gives those that left no title, no text, or the page of failures.
 */
async function openAll(page: Page, all: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async ({ list, failed }) => {
      const isDrawn = () => {
        const title = document.querySelector('h1')?.textContent ?? ''
        return title !== '' && title !== failed && (document.querySelector('main')?.textContent.length ?? 0) > 40
      }
      const blank: string[] = []
      for (const address of list) {
        history.pushState(null, '', address)
        dispatchEvent(new PopStateEvent('popstate', { state: null }))
        const until = performance.now() + 30_000
        do await new Promise((resolve) => setTimeout(resolve))
        while (!isDrawn() && performance.now() < until)
        if (!isDrawn()) blank.push(address)
      }
      return blank
    },
    { list: all, failed: failure.title },
  )
}

/** Five hundred in the gate, twenty times that with `ADDRESSES=10000 npm run e2e -- addresses`. */
const DRAWN = Number(process.env['ADDRESSES'] ?? 500)

/** What ten thousand of them decode to is proved in tests/links. A word on the console fails the test. */
test('random and mutated addresses are drawn: none crashes, none is blank', async ({ page }, info) => {
  test.setTimeout(180_000 + DRAWN * 300)
  const all = addresses(`${info.project.name} again`, DRAWN)
  await page.goto('/recommandation')
  await expect(heading(page)).toBeVisible()
  for (let first = 0; first < all.length; first += 250) {
    expect(await openAll(page, all.slice(first, first + 250)), `from address ${first}`).toEqual([])
  }
})
