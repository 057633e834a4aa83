import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// A page that loses its network says so on the console: that is no fault there.
import { type Page, test as offline } from '@playwright/test'

import {
  afterTakeover,
  expect,
  expectAccessible,
  exportedFrom,
  heading,
  makeTerritory,
  tabTo,
  test,
} from './support.ts'

const asked = 'avec=professionnel&besoin=demander-avis&formalisme=a-tracer&profession=infirmier'
const ID = 'cpts-de-demonstration'

/** Puts a file in the folder of territories of the host, as it runs, for as long as something is done. */
async function whilePublished(file: string, id: string, run: () => Promise<void>): Promise<void> {
  const published = join(process.env['E2E_ROOT'] ?? 'dist', 'territoires', `${id}.json`)
  copyFileSync(file, published)
  try {
    await run()
  } finally {
    rmSync(published)
  }
}

/** A card of the atelier, from its top: what one has scrolled under the bar is not to be pressed there. */
async function expectCard(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0))
  await expectAccessible(page)
}

test('a member finds the guide of their CPTS by a town, sets it, is answered with its tools and leaves it @phone', async ({
  page,
}) => {
  await page.goto('/territoires')
  await expectAccessible(page)
  await page.getByLabel('Nom, ville ou code postal').fill('trois vall')
  await page.getByRole('link', { name: /CPTS de démonstration/ }).click()
  await expect(heading(page)).toHaveText('CPTS de démonstration')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Utiliser ce guide' }).click()
  await expect(page.getByText('Vous utilisez ce guide')).toBeVisible()
  // What they type is answered with the tool of their CPTS, under its own mark.
  await page.getByRole('banner').getByRole('link', { name: 'Accueil de Quel outil ?' }).click()
  await page.getByLabel('Dites-le avec vos mots').fill('téléexpertise')
  const found = page.getByRole('heading', { level: 3, name: /Avis Démo/ })
  await expect(found).toBeVisible()
  await expect(page.getByText('Choisi par votre CPTS')).toBeVisible()
  await page.goBack()
  await page.getByRole('link', { name: 'Trouver un outil' }).click()
  await page.waitForURL(/\/guide\?.*territoire=cpts-de-demonstration/)
  await page.goto(`/recommandation?${asked}&territoire=${ID}`)
  await expect(heading(page)).toHaveText('Demandez l’avis par Avis Démo')
  await expect(page.getByText('Choisi par votre CPTS').first()).toBeVisible()
  await expect(page.getByText('Joignez deux photos nettes').first()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Quitter le guide de CPTS/ }).click()
  await expect(page).not.toHaveURL(/territoire=/)
  await expect(heading(page)).not.toContainText('Avis Démo')
})

test('a coordinator makes a territory, undoes, comes back, exports, publishes and opens the file again @phone', async ({
  page,
}) => {
  const name = 'CPTS du Bocage'
  await makeTerritory(page, name, 'Avis Bocage')
  await expect(page.getByText(/réponses? du guide change/)).toBeVisible()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Demandez l’avis par Avis Bocage',
  )
  await expect(page.getByText(/Toutes les réponses ont été vérifiées/)).toBeVisible()
  await expectCard(page)

  await page.getByLabel('Nom de l’outil').fill('Autre nom')
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(page.getByLabel('Nom de l’outil')).not.toHaveValue('Autre nom')
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click()
  await expect(page.getByLabel('Nom de l’outil')).toHaveValue('Autre nom')
  await expect(page.getByText('Gardé sur cet appareil')).toBeVisible()
  await page.getByRole('button', { name: /8\. Publier/ }).click()
  await expect(page.getByText('1. Exportez le fichier')).toBeVisible()
  await expectCard(page)

  await page.reload()
  await page.getByRole('button', { name: /Reprendre/ }).click()
  await page.getByRole('button', { name: /3\. Nos outils à nous/ }).click()
  await expect(page.getByLabel('Nom de l’outil')).toHaveValue('Autre nom')

  const file = await exportedFrom(page)
  const id = 'cpts-du-bocage'
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 1, id })
  await page.getByRole('button', { name: 'Tous les brouillons' }).click()
  await page.getByLabel('Ouvrir un fichier de l’atelier').setInputFiles(file)
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue(name)

  await whilePublished(file, id, async () => {
    await page.goto(`/territoires/${id}`)
    await page.getByRole('button', { name: 'Utiliser ce guide' }).click()
    await page.goto(`/recommandation?${asked}&territoire=${id}`)
    await expect(heading(page)).toHaveText('Demandez l’avis par Autre nom')
    await page.getByRole('button', { name: /Quitter le guide de CPTS/ }).click()
    await expect(heading(page)).not.toContainText('Autre nom')
  })
})

test('a territory is made, published, used by a member and left with the keyboard alone @desktop', async ({ page }) => {
  await page.goto('/atelier')
  const typed = async (label: string, words: string) => {
    await tabTo(page, page.getByLabel(label))
    await page.keyboard.type(words)
  }
  const pressed = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(page, page.getByRole(key === 'Enter' ? 'button' : 'checkbox', { name }))
    await page.keyboard.press(key)
  }
  await typed('Le nom de votre structure', 'CPTS au clavier')
  await typed('Votre région', 'Pays de la Loire')
  await page.keyboard.press('Enter')
  await pressed('Commencer')
  await typed('Le service à contacter', 'La coordination')
  await pressed('Suite : Ce que nous utilisons')
  await expect(page.getByRole('heading', { level: 2, name: 'Ce que nous utilisons' })).toBeFocused()
  await pressed(/Nous avons un outil pour : Demander un avis(?! d’urgence)/)
  await expect(page.getByRole('heading', { level: 2, name: 'Nos outils à nous' })).toBeFocused()
  await typed('Nom de l’outil', 'Avis Clavier')
  await typed('Ce que c’est', 'Le service de téléexpertise de la CPTS.')
  await pressed('Oui, une réponse datée, qui engage', 'Space')
  // What is still to be filled in leads to its field.
  await pressed(/pourquoi cet outil$/)
  await expect(page.getByLabel('Pourquoi cet outil')).toBeFocused()
  await page.keyboard.type('Nos spécialistes y répondent.')
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
    'Demandez l’avis par Avis Clavier',
  )
  await tabTo(page, page.getByRole('button', { name: /^8\. Publier/ }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const saving = page.waitForEvent('download')
  await pressed('Exporter le fichier')
  const file = await (await saving).path()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    id: 'cpts-au-clavier',
    tools: [{ name: 'Avis Clavier', uses: [{ when: { besoin: ['demander-avis'], formalisme: ['a-tracer'] } }] }],
  })

  await whilePublished(file, 'cpts-au-clavier', async () => {
    await page.goto('/territoires/cpts-au-clavier')
    await pressed('Utiliser ce guide')
    await expect(page.getByText('Vous utilisez ce guide')).toBeVisible()
    await page.goto(`/recommandation?${asked}&territoire=cpts-au-clavier`)
    await expect(heading(page)).toHaveText('Demandez l’avis par Avis Clavier')
    await pressed(/Quitter le guide de CPTS/)
    await expect(heading(page)).not.toContainText('Avis Clavier')
  })
})

test('a file that is broken or hostile is refused with what to do @desktop', async ({ page }) => {
  await page.goto('/atelier')
  const demo: unknown = await (await page.request.get(`/territoires/${ID}.json`)).json()
  const open = (name: string, content: string) =>
    page
      .getByLabel('Ouvrir un fichier de l’atelier')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
  await open('casse.json', '{')
  await expect(page.getByText('Exportez-le à nouveau.')).toBeVisible()
  await open('nouveau.json', JSON.stringify({ ...(demo as object), format: 2 }))
  await expect(page.getByText('Ce fichier vient d’une version plus récente du guide.')).toBeVisible()
  await open('regles.json', JSON.stringify({ ...(demo as object), notices: [] }))
  await expect(page.getByText('il n’enlève aucune règle')).toBeVisible()
})

test('work goes on where the browser refuses to keep it, and says so @desktop', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/atelier')
  await page.getByLabel('Le nom de votre structure').fill('CPTS sans mémoire')
  await page.getByRole('button', { name: 'Commencer' }).click()
  await expect(page.getByText('Rien n’est perdu tant que cette page reste ouverte')).toBeVisible()
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue('CPTS sans mémoire')
})

test('two windows of one draft: nothing is lost, and the person says which holds @desktop', async ({
  page,
  context,
}) => {
  await page.goto('/atelier')
  await page.getByLabel('Le nom de votre structure').fill('CPTS à deux fenêtres')
  await page.getByRole('button', { name: 'Commencer' }).click()
  await expect(page.getByText('Gardé sur cet appareil')).toBeVisible()
  const other = await context.newPage()
  await other.goto('/atelier')
  await other.getByRole('button', { name: 'Reprendre « CPTS à deux fenêtres »' }).click()
  await other.getByLabel('Le service à contacter').fill('Le secrétariat')
  await expect(page.getByText('Ce brouillon a été modifié dans une autre fenêtre.').first()).toBeVisible()
  await page.getByLabel('Le service à contacter').fill('La coordination')
  await page.getByRole('button', { name: 'Prendre l’autre' }).click()
  await expect(page.getByLabel('Le service à contacter')).toHaveValue('Le secrétariat')
  await page.getByRole('button', { name: 'Annuler', exact: true }).click()
  await expect(page.getByLabel('Le service à contacter')).toHaveValue('La coordination')
  await other.close()
})

test('what to know before publishing is said, and the sheets for the region are prepared @desktop', async ({
  page,
}) => {
  await page.goto('/atelier')
  const demo = (await (await page.request.get(`/territoires/${ID}.json`)).json()) as { tools: object[] }
  const named = {
    ...demo,
    tools: [{ ...demo.tools[0], name: 'Medimail CPTS', hds: null }],
    instructions: [
      { id: 'photos', title: 'Photos', text: 'Envoyez-les par WhatsApp.', when: { besoin: ['demander-avis'] } },
    ],
  }
  await page
    .getByLabel('Ouvrir un fichier de l’atelier')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(named)) })
  await page.getByRole('button', { name: /7\. Relire/ }).click()
  await expect(page.getByText('ce nom peut être pris pour « Medimail »')).toBeVisible()
  await expect(page.getByText('« WhatsApp » n’est pas sûr pour des données de santé')).toBeVisible()
  await expect(page.getByText('« Medimail CPTS » : l’hébergement certifié (HDS) n’est pas confirmé')).toBeVisible()
  await page.getByRole('button', { name: /8\. Publier/ }).click()
  await page.getByText('Proposer au guide').click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Télécharger les fiches' }).click()
  const files = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as Record<string, object>
  expect(Object.keys(files)).toEqual([
    'sources/territoire-cpts-de-demonstration.json',
    'regions/pays-de-la-loire/tools/medimail-cpts.json',
  ])
})

test('what changed since a poster was printed is told, for a region and for a territory @phone', async ({ page }) => {
  await page.goto('/nouveautes')
  await expectAccessible(page)
  await page.getByLabel('Depuis le').fill('2026-11-22')
  await page.getByLabel('Votre région').selectOption('bretagne')
  await expect(page).toHaveURL(/depuis=2026-11-22&region=bretagne/)
  await expect(page.getByRole('main')).toContainText('Gwalenn')
  await expect(page.getByRole('main')).not.toContainText('Alta Strada')
  const feed = await page.request.get((await page.getByRole('link', { name: /Atom/ }).getAttribute('href')) ?? '')
  expect(await feed.text()).toContain('Gwalenn')
  await page.getByLabel('Depuis le').fill('2999-01-01')
  await expect(page.getByText('Votre affiche est à jour.')).toBeVisible()
  await page.goto(`/nouveautes?territoire=${ID}`)
  await expect(page.getByRole('heading', { name: 'Ce qui touche CPTS de démonstration' })).toBeVisible()
  // Its region is chosen, and a day that is asked for keeps whose it is.
  await expect(page.getByLabel('Votre région')).toHaveValue('pays-de-la-loire')
  await page.getByLabel('Depuis le').fill('2026-11-22')
  await expect(page).toHaveURL(/depuis=2026-11-22&region=pays-de-la-loire&territoire=cpts-de-demonstration/)
  await expectAccessible(page)
})

test('a trainer plays with the tools of a territory, in a session, step by step and as a quiz @desktop', async ({
  page,
}) => {
  const played = `cas=teleexpertise-sans-outil-regional&titre=S%C3%A9ance&territoire=${ID}`
  await page.goto(`/seance?${played}`)
  await expect(page.getByLabel('Région', { exact: true })).toHaveValue('pays-de-la-loire')
  await page.goto(`/seance/jouer?${played}&no=1&etape=99`)
  await expect(page.getByRole('heading', { name: 'Et si… ?' })).toBeVisible()
  await page.keyboard.press('PageUp')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Demandez l’avis par Avis Démo')
  await expect(page.getByText('Choisi par votre CPTS')).toBeVisible()
  await page.goto(`/situations/teleexpertise-sans-outil-regional/jouer?territoire=${ID}&etape=1`)
  await expect(heading(page)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/etape=2&territoire=cpts-de-demonstration/)
  await page.goto(`/quiz?territoire=${ID}&n=3`)
  await expect(page).toHaveURL(/serie=.*territoire=cpts-de-demonstration/)
  await expect(page.getByText(/Situation 1 sur 3, dans les Pays de la Loire/)).toBeVisible()
  await expect(page.getByText(/Guide de/)).toBeVisible()
})

test('a file of the host is used without a new build, and a hostile one is refused while the guide goes on @desktop', async ({
  page,
}) => {
  const demo = (await (await page.request.get(`/territoires/${ID}.json`)).json()) as { tools: object[] }
  const own = { ...demo, id: 'cpts-deposee', name: 'CPTS déposée' }
  await page.route('**/territoires/cpts-deposee.json', (route) => route.fulfill({ json: own }))
  await page.route('**/territoires/cpts-hostile.json', (route) =>
    route.fulfill({ json: { ...own, id: 'cpts-hostile', tools: [{ ...demo.tools[0], name: 'MSSanté' }] } }),
  )
  await page.goto(`/recommandation?${asked}&territoire=cpts-deposee`)
  await expect(heading(page)).toHaveText('Demandez l’avis par Avis Démo')
  await page.goto(`/recommandation?${asked}&region=pays-de-la-loire&territoire=cpts-hostile`)
  await expect(page.getByText('Le guide de ce territoire n’est pas utilisé')).toBeVisible()
  await expect(heading(page)).not.toContainText('MSSanté')
})

offline('the tools of a kept territory answer without a network, and go with the profile @phone', async ({ page }) => {
  afterTakeover(page)
  const kept = { region: 'pays-de-la-loire', profession: 'infirmier', territoire: ID }
  const since = new Date().toISOString().slice(0, 10)
  await page.addInitScript(
    (stored) => {
      if (sessionStorage.getItem('seen') === null) localStorage.setItem('quel-outil.profil', stored)
      sessionStorage.setItem('seen', '1')
    },
    JSON.stringify({ ...kept, depuis: since }),
  )
  await page.goto(`/recommandation?${asked}&region=pays-de-la-loire&territoire=${ID}`)
  await expect(heading(page)).toHaveText('Demandez l’avis par Avis Démo')
  await page.route('**/territoires/*.json', (route) => route.abort())
  await page.reload()
  await expect(heading(page)).toHaveText('Demandez l’avis par Avis Démo')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^Oublier/ })
    .click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await page.reload()
  // The answer of the region, and no page that waits.
  await expect(heading(page)).toHaveText('Demandez l’avis par une solution de téléexpertise')
})
