import { randomOf } from '#features/quiz/series.ts'

import golden from '../links/golden.json' with { type: 'json' }
import { mutateAddress } from '../links/mutate.ts'

import { expect, heading, test } from './support.ts'

const PAGES = ['/recommandation', '/guide', '/selection', '/partager', '/arbre', '/situations', '/quiz', '/comparer']
const VALUES = [
  ['region', 'bretagne'],
  ['avec', 'groupe'],
  ['besoin', 'se-reunir'],
  ['espace-sante', 'opposition'],
] as const
const SAMPLE = 32

/** 10,000 more are decoded in tests/links; here a sample is opened for real. A word on the console fails the test. */
test('mutated addresses open a page, never a blank one', async ({ page }, info) => {
  test.setTimeout(150_000)
  const random = randomOf(info.project.name)
  const queries = golden.links.map(({ address }) => new URL(address, 'https://exemple.fr').search.slice(1))
  for (let index = 0; index < SAMPLE; index++) {
    const query = encodeURI(mutateAddress(queries, VALUES, random).slice(0, 3000)).replaceAll('#', '%23')
    const address = `${PAGES[index % PAGES.length]}?${query}`
    await page.goto(address)
    await expect(heading(page), address).toBeVisible()
    expect((await page.getByRole('main').textContent())?.length, address).toBeGreaterThan(40)
  }
})
