import { expect, expectContrast, expectNoOverflow, heading, test } from './support.ts'

const RECOMMENDATION = 'avec=patient&besoin=envoyer-document&region=occitanie&profession=medecin-generaliste'

const pages = [
  '/',
  '/guide',
  `/guide?${RECOMMENDATION}`,
  `/recommandation?${RECOMMENDATION}&espace-sante=active`,
  '/recommandation?avec=groupe&besoin=se-reunir&region=bretagne',
  '/outils?region=occitanie&comparer=medimail,mssante',
  '/outils/medimail',
  '/outils/mssante',
  '/outils/whatsapp-sms',
  '/comparer?outils=spico-discussions,mssante,medimail',
  '/cartographie',
  '/situations',
  '/situations/envoyer-un-compte-rendu',
  '/situations/envoyer-un-compte-rendu/jouer?etape=3',
  '/quiz',
  '/arbre',
  '/partager',
  '/partager/integrer',
  '/faq?theme=teleo',
  '/glossaire',
  '/sources',
  '/couverture',
  '/couverture?region=bretagne',
  '/a-propos',
  '/confidentialite',
  '/accessibilite',
  '/nulle-part',
] as const
/** A window is opened once for three pages. */
const PARTS = 9

test.describe('in the dark @desktop', () => {
  test.use({ colorScheme: 'dark' })

  for (let part = 0; part < PARTS; part++) {
    test(`contrasts, and nothing is wider than a desktop, part ${part + 1}`, async ({ page }) => {
      for (const address of pages.filter((_, index) => index % PARTS === part)) {
        await test.step(address, async () => {
          await page.goto(address)
          await expect(heading(page)).toBeVisible()
          await expect(page.getByText('Chargement…')).toHaveCount(0)
          expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
            'rgb(255, 255, 255)',
          )
          // What else axe sees is the same in the light, where browse, journeys and access look at it.
          await expectContrast(page)
          await expectNoOverflow(page)
        })
      }
    })
  }
})
