import { expect, expectAccessible, heading, test } from './support.ts'

const RECOMMENDATION =
  '/recommandation?avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste&espace-sante=active'

test('an acronym of a sentence is explained on the spot, by keyboard, once a page @desktop', async ({ page }) => {
  await page.goto(RECOMMENDATION)
  await page.getByText('C’est ma première fois').click()
  const word = page.getByRole('main').getByRole('button', { name: 'RPPS', exact: true })
  await expect(word).toHaveCount(1)
  await word.focus()
  await page.keyboard.press('Enter')
  const note = page.getByRole('complementary', { name: /^RPPS : répertoire partagé/i })
  await expect(note).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(note).toBeHidden()
  await expect(word).toBeFocused()
})

test('what titles, choices and links name is explained below them @phone', async ({ page }) => {
  await page.goto('/guide?region=occitanie&profession=infirmier&avec=professionnel')
  await expect(heading(page)).toHaveText('Que voulez-vous faire ?')
  const words = page.getByRole('region', { name: 'Sur cette page' })
  await words.getByRole('button', { name: 'DMP', exact: true }).click()
  await expect(page.getByRole('complementary', { name: /^DMP/ })).toBeVisible()
  // The next question has words of its own.
  await page.goto('/guide?avec=professionnel&besoin=envoyer-document&region=occitanie#profession')
  await expect(words.getByRole('button', { name: 'IPA', exact: true })).toBeVisible()
})

test('a folded part explains its own words @phone', async ({ page }) => {
  await page.goto('/faq')
  const topic = page.locator('details', { hasText: 'Comment m’inscrire à Medimail' }).first()
  await topic.locator('summary').first().click()
  const entry = topic.locator('details', { hasText: 'Comment m’inscrire à Medimail' }).first()
  await entry.locator('summary').click()
  await expect(entry.getByRole('button', { name: 'RPPS', exact: true })).toBeVisible()
})

test('the sheet of a tool does not explain the tool to itself, and the text of a page reads as before @phone', async ({
  page,
}) => {
  await page.goto('/outils/dmp')
  await expect(page.getByRole('main').locator('[data-said] button').first()).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: 'DMP', exact: true })).toHaveCount(0)
  await page.goto('/outils/medimail')
  const step = page.locator('[data-said]', { hasText: 'Remplissez le formulaire d’inscription' })
  // Once a page: where it comes first.
  await expect(page.getByRole('main').getByRole('button', { name: 'RPPS', exact: true })).toBeVisible()
  await expect(step.first()).toHaveText(/votre numéro RPPS\.$/)
})
