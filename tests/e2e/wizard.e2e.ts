import { expect, expectAccessible, heading, placeOf, tap, test, textOf } from './support.ts'

const PROFILE = 'region=occitanie&profession=infirmier'
const NEED = `${PROFILE}&avec=professionnel&besoin=discuter`

test('back and forward of the browser walk the answers @phone', async ({ page }) => {
  await page.goto(`/guide?${PROFILE}&avec=professionnel`)
  await expect(heading(page)).toHaveText('Que voulez-vous faire ?')
  await tap(page, 'Échanger des messages')
  await expect(heading(page)).not.toHaveText('Que voulez-vous faire ?')
  const second = await textOf(heading(page), /\S/)
  await page.goBack()
  await expect(heading(page)).toHaveText('Que voulez-vous faire ?')
  await page.goForward()
  await expect(heading(page)).toHaveText(second)
})

test('an answer can be changed without losing the others @phone', async ({ page }) => {
  await page.goto(`/guide?${NEED}`)
  // On a phone many answers are folded.
  const folded = page.getByRole('navigation', { name: 'Vos réponses' }).locator('summary')
  if (await folded.isVisible()) await folded.click()
  await page.getByRole('link', { name: /Modifier.*Région/ }).click()
  await expect(heading(page)).toHaveText('Dans quelle région exercez-vous ?')
  await tap(page, 'Auvergne-Rhône-Alpes')
  await expect.poll(() => new URL(page.url()).searchParams.get('region')).toBe('auvergne-rhone-alpes')
  const query = new URL(page.url()).searchParams
  expect([query.get('avec'), query.get('besoin'), query.get('profession')]).toEqual([
    'professionnel',
    'discuter',
    'infirmier',
  ])
})

test('"I do not know" is not asked again, and the page says what depends on it @phone', async ({ page }) => {
  await page.goto(`/guide?${PROFILE}&avec=patient&besoin=envoyer-document`)
  await expect(heading(page)).toHaveText('Le patient a-t-il activé Mon espace santé ?')
  await tap(page, 'Je ne sais pas')
  await expect(page).toHaveURL(/\/recommandation\?.*espace-sante=ne-sais-pas/)
  await expect(heading(page)).toHaveText('Demandez-lui s’il a activé Mon espace santé')
  await expect(page.getByRole('link', { name: /il l’a activé.*Envoyez le document par/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /Sinon.*par courrier papier/ })).toBeVisible()
  await expectAccessible(page)
})

test('the tools still possible and those ruled out follow each answer @phone', async ({ page }) => {
  await page.goto(`/guide?${PROFILE}&avec=professionnel`)
  const status = page.getByRole('status').filter({ hasText: 'possible' })
  const before = await textOf(status, /\d/)
  await tap(page, 'Échanger des messages')
  await expect(status).not.toHaveText(before)
})

test('the profile is asked once, kept only if the person agrees, and shown everywhere @phone', async ({ page }) => {
  await page.goto('/guide')
  await tap(page, 'Occitanie')
  await expect(heading(page)).toHaveText('Quelle est votre profession ?')
  await tap(page, 'Infirmier')
  await expect(heading(page)).toHaveText('Avec qui échangez-vous ?')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.getByRole('link', { name: 'Accueil de Quel outil ?' }).click()
  await expect(page.getByRole('banner')).toContainText('Occitanie')
  await expect(page.getByRole('banner')).toContainText('Infirmier')
})

// Both profile questions, with whom, what, a detail: every kind of step.
test('every wizard step of one long path is accessible @phone', async ({ page }) => {
  await page.goto('/guide')
  const replies = ['Occitanie', 'Médecin d’une autre spécialité', 'Un patient ou son entourage', 'Le voir à distance']
  for (const reply of replies) {
    const before = await textOf(heading(page), /\S/)
    await expectAccessible(page)
    await tap(page, reply)
    await expect(heading(page)).not.toHaveText(before)
  }
  await expectAccessible(page)
})

test('who does not know sees it on the first screen of each question @phone', async ({ page }) => {
  for (const address of [
    '/guide?avec=patient&besoin=envoyer-document&profession=infirmier&region=normandie',
    '/guide?avec=patient&besoin=voir-a-distance',
    '/guide?avec=patient&besoin=voir-a-distance#profession',
    '/guide?profession=infirmier&region=normandie&avec=patient',
  ]) {
    await page.goto(address)
    const card = page.locator('label', { has: page.locator('input[value="ne-sais-pas"]') })
    await expect(card, address).toBeInViewport({ ratio: 1 })
    // Nothing hides it, and a finger finds it.
    const isSeen = () =>
      card.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return element.contains(document.elementFromPoint(x + width / 2, y + height / 2))
      })
    await expect.poll(isSeen, { message: address }).toBe(true)
  }
})

test('all one can exchange with stands in the first screen of a phone, the last too @phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/guide?${PROFILE}`)
  await expect(heading(page)).toHaveText('Avec qui échangez-vous ?')
  const last = page.locator('label', { hasText: 'Avec personne : mon activité' })
  const unknown = page.locator('label', { hasText: 'Je ne sais pas' })
  await expect(last).toBeInViewport({ ratio: 1 })
  // Who does not know stays at the foot of the screen, and covers none of them.
  const apart = async () => {
    const [above, below] = await Promise.all([placeOf(last), placeOf(unknown)])
    return (below?.y ?? 0) - ((above?.y ?? 0) + (above?.height ?? 0))
  }
  await expect.poll(apart).toBeGreaterThanOrEqual(0)
})

test('a list does not move when the field that shortens it comes @phone', async ({ page }) => {
  let bring = () => {}
  const held = new Promise<void>((done) => {
    bring = done
  })
  await page.route(/\/FirstLetters-[^/]+\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/guide')
  const first = page.getByText('Auvergne-Rhône-Alpes', { exact: true })
  await expect(first).toBeVisible()
  const before = await placeOf(first)
  bring()
  await expect(page.getByRole('searchbox', { name: 'Les premières lettres suffisent' })).toBeVisible()
  await expect.poll(() => placeOf(first)).toEqual(before)
})
