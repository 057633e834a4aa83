import { afterTakeover, expect, heading, test, textOf } from './support.ts'

const ANSWERS = 'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie'
const UNREAD = /n’a pas pu être repris/
const SERIES = ['ecrire-a-un-patient', 'demander-un-avis-avec-photos', 'trouver-un-kine-a-domicile']

const whole = encodeURIComponent
for (const [name, address] of [
  ['capitals', '/RECOMMANDATION?' + ANSWERS.toUpperCase()],
  ['entities', `/recommandation?${ANSWERS.replaceAll('&', '&amp;')}`],
  ['semicolons and a full stop', `/recommandation?${ANSWERS.replaceAll('&', ';')}.`],
  ['a guillemet after a no-break space', `/recommandation?${ANSWERS}%C2%A0%C2%BB`],
  ['encoded from end to end', `/recommandation${whole(`?${ANSWERS}`)}`],
  ['encoded twice', `/recommandation?${ANSWERS.replaceAll('-', '%252D')}`],
  ['wrapped by a mail program', `/?url=${whole(`https://exemple.fr/recommandation?${ANSWERS}`)}&data=05&reserved=0`],
  ['tracked', `/recommandation?utm_source=lettre&${ANSWERS}&fbclid=IwAR0&mtm_campaign=x`],
] as const) {
  test(`a link says the same after its way: ${name}`, async ({ page }) => {
    await page.goto(address)
    await expect(heading(page)).toHaveText(/par Medimail/)
    await expect(page.getByRole('main')).not.toContainText(UNREAD)
    // What is passed on from here holds neither the damage nor the keys of others.
    expect(page.url()).not.toMatch(/utm_|fbclid|mtm_|%3F|url=|RECOMMANDATION/)
  })
}

for (const [address, title] of [
  ['/OUTILS/MSSante', 'MSSanté'],
  ['/outils/mssante%C2%A0%C2%BB', 'MSSanté'],
  ['/outils/mssante.', 'MSSanté'],
  ['/accessibilit%C3%A9', /Accessibilité/],
] as const) {
  test(`a path says the same after its way: ${address}`, async ({ page }) => {
    await page.goto(address)
    await expect(heading(page)).toHaveText(title)
  })
}

test('tracking keys do not stop the profile that is kept, nor follow', async ({ page, context }) => {
  await page.goto('/guide?utm_source=lettre&avec=patient&gclid=x')
  await page.getByText('Bretagne', { exact: true }).click()
  await page.getByRole('checkbox', { name: /Garder/ }).check()
  const again = await context.newPage()
  afterTakeover(again)
  await again.goto('/guide?utm_source=lettre&avec=patient')
  await expect(again).toHaveURL(/region=bretagne/)
  expect(again.url()).not.toContain('utm_')
})

test('a page says what it could not read, and takes nothing of the reader in its place', async ({ page }) => {
  const situations = SERIES.map((id) => `s=${id}`).join('&amp;')
  await page.goto(`/selection?${situations}&amp;region=Lune1`)
  await expect(page.getByRole('main')).toContainText(UNREAD)
  await expect(page.getByRole('main')).toContainText('« region : Lune1 »')
  await expect(page.getByText('3 situations, chacune avec son outil.')).toBeVisible()
  for (const [address, lost] of [
    ['/partager?region=Lune1', '« region : Lune1 »'],
    ['/partager/integrer?page=%2Fguide%3Fregion%3DLune1', '« region : Lune1 »'],
    ['/quiz?serie=abc23&n=beaucoup', '« n : beaucoup »'],
    ['/arbre?region=Lune1', '« region : Lune1 »'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('main'), address).toContainText(UNREAD)
    await expect(page.getByRole('main'), address).toContainText(lost)
  }
})

test('a series said aloud has no capitals', async ({ page }) => {
  await page.goto('/quiz?serie=ABC23')
  const first = await textOf(heading(page), /\S/)
  await page.goto('/quiz?serie=abc23.')
  await expect(heading(page)).toHaveText(first)
})
