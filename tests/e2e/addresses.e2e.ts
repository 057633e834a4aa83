import { randomOf } from '#lib/random.ts'

import golden from '../links/golden.json' with { type: 'json' }
import { mutateAddress } from '../links/mutate.ts'

import { expect, heading, openAll, test } from './support.ts'

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

/** A hundred and twenty in the gate, eighty times that with `ADDRESSES=10000 npm run e2e -- addresses`. */
const DRAWN = Number(process.env['ADDRESSES'] ?? 120)

/** What ten thousand of them decode to is proved in tests/links. A word on the console fails the test. */
test('random and mutated addresses are drawn: none crashes, none is blank', async ({ page }, info) => {
  test.setTimeout(420_000 + DRAWN * 1000)
  const all = addresses(`${info.project.name} again`, DRAWN)
  for (let first = 0; first < all.length; first += 50) {
    expect(await openAll(page, all.slice(first, first + 50)), `from address ${first}`).toEqual([])
  }
})
