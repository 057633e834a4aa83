import type { Page } from '@playwright/test'

import {
  answerAll,
  COLOURS_SEEN,
  expect,
  expectAccessible,
  heading,
  type Journey,
  leaveHome,
  press,
  startFromHome,
  tap,
  test,
  tabTo,
} from './support.ts'

const REGION = 'Dans quelle région exercez-vous ?'
const PROFESSION = 'Quelle est votre profession ?'
const TRACE = 'Faut-il un écrit officiel ?'
const CONTENT = 'Qu’est-ce que vous transmettez ?'
const BILLED = 'Cet échange est-il facturé ?'
const SPACE = 'Le patient a-t-il activé Mon espace santé ?'
const WHERE = 'Où se trouve le patient ?'
const STRUCTURE = 'Où exercez-vous pour cet échange ?'
const SAME_REGION = 'Votre correspondant exerce-t-il dans la même région ?'
const NAMES_PATIENTS = 'Ces documents nomment-ils des patients ?'

const journeys: readonly Journey[] = [
  {
    name: 'a nurse of Occitanie asks a colleague something quick',
    avec: 'Un soignant, un autre professionnel',
    besoin: 'Échanger des messages',
    replies: {
      [REGION]: 'Occitanie',
      [PROFESSION]: 'Infirmier',
      [TRACE]: 'Non, rien d’officiel',
      [CONTENT]: 'Du texte',
      [SAME_REGION]: 'Oui, la même région',
    },
    answer: /SPICO Discussions/,
  },
  {
    name: 'a general practitioner of Occitanie sends a prescription to a patient',
    avec: 'Un patient ou son entourage',
    besoin: 'Envoyer un document',
    replies: { [REGION]: 'Occitanie', [PROFESSION]: 'Médecin généraliste', [SPACE]: 'Oui, il l’a activé' },
    answer: /par Medimail/,
  },
  {
    name: 'the patient has not opened Mon espace santé',
    avec: 'Un patient ou son entourage',
    besoin: 'Envoyer un document',
    replies: { [REGION]: 'Bretagne', [PROFESSION]: 'Médecin généraliste', [SPACE]: 'Non, pas encore' },
    answer: /Courrier|papier/i,
  },
  {
    name: 'a report to a colleague in Hauts-de-France',
    avec: 'Un soignant, un autre professionnel',
    besoin: 'Envoyer un document',
    replies: { [REGION]: 'Hauts-de-France', [PROFESSION]: 'Médecin d’une autre spécialité' },
    answer: /MSSanté/,
  },
  {
    name: 'a nurse coordinator of Auvergne-Rhône-Alpes asks a dermatologist for a traced opinion',
    avec: 'Un soignant, un autre professionnel',
    besoin: 'Demander un avis',
    replies: {
      [REGION]: 'Auvergne-Rhône-Alpes',
      [PROFESSION]: 'Infirmier',
      [TRACE]: 'Oui, une réponse datée, qui engage',
      [CONTENT]: 'Une photo ou une courte vidéo',
    },
    answer: /MonSisra/,
  },
  {
    name: 'a hospital doctor follows a resident of a nursing home in Occitanie',
    avec: 'Un patient ou son entourage',
    besoin: 'Le voir à distance',
    replies: {
      [REGION]: 'Occitanie',
      [PROFESSION]: 'Médecin d’une autre spécialité',
      [BILLED]: 'Oui, c’est un acte de soins',
      [STRUCTURE]: 'Dans un établissement de santé',
      [WHERE]: 'En EHPAD ou dans une structure',
    },
    answer: /une solution de téléconsultation/,
    probable: /TéléO/,
  },
  {
    name: 'a team of Auvergne-Rhône-Alpes works on a protocol without names',
    avec: 'Plusieurs personnes à la fois',
    besoin: 'Travailler sur des documents communs',
    replies: {
      [REGION]: 'Auvergne-Rhône-Alpes',
      [PROFESSION]: 'Pharmacien',
      [NAMES_PATIENTS]: 'Non, aucun nom de patient',
    },
    answer: /NUAGE/i,
  },
  {
    name: 'a social worker asks the coordination team for support',
    avec: 'Le DAC, une équipe d’appui',
    besoin: 'Demander un appui',
    replies: { [REGION]: 'Auvergne-Rhône-Alpes', [PROFESSION]: 'Professionnel social ou éducatif' },
    answer: /MonSisra/,
  },
  {
    name: 'a doctor looks at the record of a patient',
    avec: 'Un patient ou son entourage',
    besoin: 'Consulter son dossier',
    replies: { [REGION]: 'Normandie', [PROFESSION]: 'Médecin généraliste' },
    answer: /DMP/,
  },
  {
    name: 'a team meets by video in Hauts-de-France',
    avec: 'Plusieurs personnes à la fois',
    besoin: 'Se réunir en visio',
    replies: { [REGION]: 'Hauts-de-France', [PROFESSION]: 'Médecin généraliste' },
    answer: /une visio sécurisée/,
    probable: /Prédice/,
  },
]

/** The title says what certainly works; beside it, the tool of the region that is to be confirmed. */
async function expectAnswer(page: Page, { answer, probable }: Journey) {
  await expect(heading(page)).toHaveText(answer)
  await expect(heading(page)).toBeFocused()
  if (probable) await expect(page.getByRole('heading', { level: 2, name: /seulement si/ })).toHaveText(probable)
}

for (const [index, journey] of journeys.entries()) {
  test(`${journey.name} @phone`, async ({ page }) => {
    await startFromHome(page, journey)
    const asked = await answerAll(page, journey.replies, tap)
    await expectAnswer(page, journey)
    // Two answers are given on home; a returning reader is not asked for the profile again.
    expect(asked.filter((question) => question !== REGION && question !== PROFESSION).length + 2).toBeLessThanOrEqual(6)
    // Colours are those of the kind of answer, not of what it says.
    await expectAccessible(page, index % 5 === 0 ? undefined : COLOURS_SEEN)
  })
}

const OF_A_SHEET = [
  [BILLED, 'Oui, c’est un acte de soins', 'Médecin généraliste', /une solution de téléconsultation/],
  [BILLED, 'Non, un simple échange', 'Infirmier', /PandaLab/],
] as const

for (const [question, reply, profession, answer] of OF_A_SHEET) {
  test(`a sheet that names no region is offered by no list, and its links go on: ${reply} @phone`, async ({ page }) => {
    await page.goto('/guide?avec=patient&besoin=voir-a-distance#region')
    await expect(page.getByText('Guadeloupe', { exact: true })).toBeAttached()
    await expect(page.getByText('Région équipée', { exact: false })).toHaveCount(0)
    await page.goto('/guide?avec=patient&besoin=voir-a-distance&region=guide-pandalab')
    await expect(heading(page)).toHaveText(question)
    await tap(page, reply)
    await expect(heading(page)).not.toHaveText(question)
    await answerAll(page, { [PROFESSION]: profession }, tap)
    await expect(heading(page)).toHaveText(answer)
  })
}

for (const journey of [journeys[0], journeys[4], journeys[5]]) {
  if (!journey) continue
  test(`keyboard only: ${journey.name} @desktop`, async ({ page }) => {
    await page.goto('/')
    const group = page.locator('details', { has: page.getByRole('heading', { name: journey.avec, exact: true }) })
    await tabTo(page, group.locator('summary'))
    if ((await group.getAttribute('open')) === null) await page.keyboard.press('Enter')
    await tabTo(page, group.getByRole('link').filter({ has: page.getByText(journey.besoin, { exact: true }) }))
    await page.keyboard.press('Enter')
    await leaveHome(page)
    await answerAll(page, journey.replies, press)
    await expectAnswer(page, journey)
  })
}
