import { expect, expectAccessible, followFromHeader, heading, test } from './support.ts'

const GIVEN = 'region=bretagne&profession=infirmier'

for (const path of ['/', '/faq', '/glossaire', '/patients']) {
  test(`the region and profession of a link are taken on ${path}, and followed into the guide`, async ({ page }) => {
    await page.goto(`${path}?${GIVEN}`)
    const banner = page.getByRole('banner')
    await expect(banner).toContainText('Bretagne')
    await expect(banner).toContainText('Infirmier')
    await followFromHeader(page, 'Guidez-moi')
    await expect(page).toHaveURL(/\/guide\?.*profession=infirmier.*region=bretagne/)
    await expect(heading(page)).toHaveText('Avec qui échangez-vous ?')
    // For this tab only: nobody agreed to more.
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
}

test('one’s own profile is not replaced by that of a link, only set aside on its page', async ({ page }) => {
  await page.goto(`/?${GIVEN}`)
  await expect(page.getByRole('banner')).toContainText('Bretagne')
  await page.goto('/?region=occitanie')
  await expect(page.getByRole('banner')).toContainText('Occitanie')
  await followFromHeader(page, 'Situations')
  await expect(page.getByRole('banner')).toContainText('Bretagne')
})

test('what a link gave is forgotten in one touch', async ({ page }) => {
  await page.goto(`/?${GIVEN}`)
  await page.getByRole('button', { name: /^Oublier/ }).click()
  await expect(page.getByRole('banner')).not.toContainText('Bretagne')
  expect(new URL(page.url()).search).toBe('')
})

test('a filter is nobody’s profile', async ({ page }) => {
  await page.goto('/situations?region=bretagne')
  await expect(heading(page)).toBeVisible()
  await expect(page.getByRole('banner')).not.toContainText('Bretagne')
})

test('a patient or a relative finds whom to call, from home and from the question of the profession', async ({
  page,
}) => {
  await page.goto('/')
  await page
    .getByRole('main')
    .getByRole('link', { name: /patient ou un proche/ })
    .click()
  await expect(heading(page)).toHaveText('Vous êtes un patient ou un proche ?')
  await expect(page.getByRole('main').getByRole('link', { name: '15', exact: true }).first()).toHaveAttribute(
    'href',
    'tel:15',
  )
  await expectAccessible(page)
  await page.goto('/guide?region=bretagne')
  await page.getByRole('link', { name: 'Je suis un patient ou un proche' }).click()
  await expect(page).toHaveURL(/\/patients$/)
})
