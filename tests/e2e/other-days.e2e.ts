import type { Browser, Page } from '@playwright/test'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { type AllLayers, toAllLayers, toLayers, toNation, withAllLayers } from '#knowledge/views/layers.ts'

import { RENAMED, renameIds, RETIRED, tomorrow, yesterday } from '../links/other-days.ts'
import { COLOURS_SEEN, expect, expectAccessible, heading, test, pressShare } from './support.ts'

const FORMER = new Map<string, string>(Object.entries(RENAMED).map(([former, id]) => [id, former]))

/**
 * A fresh profile in which the guide has the knowledge base of another day: the core, and what is fetched beside it. Its
 * pages were written with today's, so that this page is not one on which every word of the console counts.
 */
async function guideOf(
  browser: Browser,
  change: (core: CoreKnowledge) => CoreKnowledge,
  rename = (text: string) => text,
): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  await page.route('**/knowledge-*/*.json', async (route) => {
    const file = /([^/]+)\.json$/.exec(new URL(route.request().url()).pathname)?.[1] ?? ''
    const [kind = '', ...id] = file.split('-')
    const today = FORMER.get(id.join('-'))
    const url = today === undefined ? route.request().url() : route.request().url().replace(file, `${kind}-${today}`)
    if (file !== 'nation' && kind !== 'layer' && file !== 'layers') {
      const text = await (await route.fetch({ url })).text()
      return route.fulfill({ contentType: 'application/json', body: rename(text) })
    }
    // The knowledge of the other day, cut into the same layers.
    const read = async (name: string) =>
      JSON.parse(await (await route.fetch({ url: route.request().url().replace(file, name) })).text()) as unknown
    // What the server gives under these names has these shapes.
    const [nation, layers] = [(await read('nation')) as CoreKnowledge, (await read('layers')) as AllLayers]
    const changed = change(withAllLayers(nation, layers))
    const asked =
      file === 'nation'
        ? toNation(changed)
        : file === 'layers'
          ? toAllLayers(changed)
          : toLayers(changed).find(({ region }) => file === `layer-${region}`)
    // A region that has another id on that day has no layer under this one.
    if (asked === undefined) return route.fulfill({ status: 404 })
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify(asked) })
  })
  return page
}

/** The link that the share panel gives for these answers. */
async function shareLink(page: Page, query: string): Promise<string> {
  await page.goto(`/recommandation?${query}`)
  await pressShare(page)
  const link = page.getByRole('dialog', { name: 'Partager' }).getByLabel('Lien', { exact: true })
  await expect(link).toBeVisible()
  return link.inputValue()
}

for (const { change, query, seen, now, why } of [
  {
    change: 'a channel since forbidden',
    query: 'avec=patient&besoin=discuter&formalisme=a-tracer&profession=infirmier&region=bretagne',
    seen: 'Messagerie classique (e-mail ordinaire)',
    now: 'Ce lien demande maintenant une réponse de plus',
    why: [
      'ne convient plus ici. Votre e-mail n’est pas sécurisé',
      'La réponse dépend maintenant de : Mon espace santé',
    ],
  },
  {
    change: 'a tool that is no more',
    query: 'avec=professionnel&besoin=envoyer-document&profession=infirmier&region=bretagne',
    seen: 'fax-regional',
    now: 'Aujourd’hui, c’est « MSSanté, avec Apicrypt V2 ou Mailiz »',
    why: ['Le guide ne connaît plus « fax-regional »'],
  },
  {
    change: 'a tool that came',
    query: 'avec=patient&besoin=suivre-a-distance&profession=medecin-specialiste&region=corse',
    seen: 'qu’il n’y avait pas d’outil',
    now: 'Aujourd’hui, c’est « Télésurveillance »',
    why: ['Télésurveillance couvre maintenant ce besoin'],
  },
  {
    change: 'a tool that went behind another',
    query: 'avec=professionnel&besoin=orienter&profession=medecin-generaliste&region=occitanie',
    seen: 'MSSanté',
    now: 'Aujourd’hui, c’est « Plateforme d’adressage »',
    why: ['MSSanté reste utile : il sert de secours. Plateforme d’adressage passe devant'],
  },
]) {
  test(`a link made in yesterday's guide says today what changed and why: ${change}`, async ({ page, browser }) => {
    const before = await guideOf(browser, yesterday)
    const link = await shareLink(before, query)
    await before.context().close()
    expect(link).toContain('kb=2025-03-01&vu=')
    await page.goto(link)
    const main = page.getByRole('main')
    await expect(main).toContainText('Avec le guide du 1er mars 2025, la personne qui vous l’a envoyé voyait')
    await expect(main).toContainText(seen)
    await expect(main).toContainText(now)
    for (const said of why) await expect(main).toContainText(said)
    // The colours of this notice are measured where links are shared.
    await expectAccessible(page, COLOURS_SEEN)
  })
}

test("what is shared today still opens in tomorrow's guide, whatever has been renamed", async ({ page, browser }) => {
  const link = await shareLink(
    page,
    'avec=patient&besoin=envoyer-document&espace-sante=active&profession=infirmier&region=occitanie',
  )
  const later = await guideOf(browser, tomorrow, renameIds)
  await later.goto(link)
  await expect(heading(later)).toHaveText(/par Medimail/)
  await expect(later.getByRole('main')).not.toContainText(/a changé|n’a pas pu être repris/)
  for (const [address, title] of [
    ['/outils/medimail', /Medimail/],
    ['/situations/ecrire-a-un-patient', /Écrire à un patient/],
    ['/situations/ecrire-a-un-patient/jouer?etape=2', /D’abord, le profil/],
    ['/selection?titre=CPTS&region=occitanie&s=ecrire-a-un-patient', /CPTS/],
    ['/integrer/outil/medimail', /Medimail/],
    ['/integrer/situation/ecrire-a-un-patient', /Écrire à un patient/],
  ] as const) {
    await later.goto(address)
    await expect(heading(later), address).toHaveText(title)
  }
  await later.goto('/selection?region=occitanie&s=ecrire-a-un-patient')
  await expect(later.getByRole('main')).toContainText('MSSanté, avec Medimail')
  await later.goto('/comparer?outils=mssante,medimail')
  await expect(later.getByRole('heading', { level: 2, name: 'Ce qui les distingue' })).toBeVisible()
  await expect(later.getByRole('main')).toContainText('Medimail')
  await later.goto('/partager?region=occitanie&s=ecrire-a-un-patient')
  await expect(later.getByLabel('Région', { exact: true })).toHaveValue(RENAMED.occitanie)
  await later.goto('/situations?region=occitanie')
  await expect(later.getByLabel('Région', { exact: true })).toHaveValue(RENAMED.occitanie)
  await later.goto('/arbre?region=occitanie&profession=infirmier&avec=patient&besoin=envoyer-document')
  await expect(later.getByRole('treeitem', { name: /Oui, il l’a activé.*MSSanté/ })).toBeVisible()
  await later.context().close()
})

test('a tool that tomorrow has withdrawn is said to be, and when', async ({ browser }) => {
  const page = await guideOf(browser, tomorrow, renameIds)
  const answers = 'avec=professionnel&besoin=discuter&formalisme=informel&profession=infirmier&region=occitanie'
  await page.goto(`/recommandation?${answers}&kb=2026-11-22&vu=${RETIRED.id}`)
  await expect(page.getByRole('main')).toContainText(/SPICO Discussions a été retiré \(1er mai 2027\)/)
  await page.context().close()
})
