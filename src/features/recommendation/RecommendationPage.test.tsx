import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { Answers } from '#engine/types.ts'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { showAnswer } from '#tests/support/show-answer.tsx'
import { smallGuide } from '#tests/support/small-guide.ts'

import type { AccessMemory } from './view.ts'

const { core, details, names, consult } = smallGuide
type CoreNotice = CoreKnowledge['notices'][number]

/** The page of some answers; `reminder`: what a line above it says of what may hide in such an exchange. */
async function show(answers: Answers, access?: AccessMemory, reminder?: CoreNotice) {
  const evaluation = consult(answers)
  await showAnswer({
    knowledge: reminder ? { ...core, notices: [reminder] } : core,
    details,
    names,
    evaluation: reminder ? { ...evaluation, notices: [reminder.id] } : evaluation,
    access,
    profile: { answers: { region: 'bretagne' }, words: 'Bretagne' },
  })
}

/** The page, without the sheet of paper that comes beside it. */
const page = () => within(screen.getByRole('main'))
const section = (name: string) => within(page().getByRole('region', { name }))
const settled = { region: 'occitanie', avec: 'patient', besoin: 'ecrire', 'espace-sante': 'active' }
const heading = () => page().getByRole('heading', { level: 1 }).textContent

/** What is folded under a title. */
function fold(title: string) {
  const details = page().getByRole('heading', { level: 2, name: title }).closest('details')
  if (details === null) throw new Error(`« ${title} » is not folded`)
  return within(details)
}

describe('a recommendation', () => {
  it('says what to do, verb first, with the one tool to open, how sure it is and why', async () => {
    await show(settled)
    expect(heading()).toBe('Écrivez par Medimail')
    expect(page().getByText('Recommandé')).toBeDefined()
    expect(page().getByText('vérifié 11/2026')).toBeDefined()
    const why = page().getByText('Un message sûr.', { selector: 'p span' })
    const button = page().getByRole('link', { name: 'Ouvrir Medimail' })
    expect(button.compareDocumentPosition(why) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
  })

  it('has one button, which opens the tool, and the number to call', async () => {
    await show(settled)
    expect(page().getByRole('link', { name: 'Ouvrir Medimail' }).getAttribute('href')).toBe(
      'https://medimail.exemple.fr/',
    )
    expect(
      page()
        .getByRole('link', { name: /Appeler le/ })
        .getAttribute('href'),
    ).toBe('tel:0800000000')
  })

  it('says of the number to call that it is no doctor’s, where an emergency may hide', async () => {
    const said = { title: 'Urgence : le 15', text: 'N’attendez pas.', numbers: [{ label: 'SAMU', phone: '15' }] }
    await show(settled, undefined, { id: 'urgence', when: { besoin: ['ecrire'] }, status: 'current', said })
    expect(page().getByRole('link', { name: 'Urgence : le 15' }).getAttribute('href')).toBe('tel:15')
    const help = page().getByText(/L’assistance de Medimail, sans avis médical/)
    expect(page().queryByRole('link', { name: /Appeler le/ })).toBeNull()
    // Last, after what one presses and what one must know.
    const never = page().getByText('Jamais')
    expect(never.compareDocumentPosition(help) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    expect(help.querySelector('a')?.getAttribute('href')).toBe('tel:0800000000')
  })

  it('says no more of the number where nothing urgent may hide', async () => {
    const said = { title: 'Un secret', text: 'Demandez l’accord.' }
    await show(settled, undefined, { id: 'secret', when: { besoin: ['ecrire'] }, status: 'current', said })
    expect(page().getByText('L’assistance de Medimail')).toBeDefined()
  })

  it('leads who has no access yet to the page that gives one, with the steps and the cost', async () => {
    const user = userEvent.setup()
    await show(settled)
    expect(section('Comment y entrer').queryByText('Ouvrez un compte.')).toBeNull()
    await user.click(page().getByRole('radio', { name: 'C’est ma première fois' }))
    expect(
      page()
        .getByRole('link', { name: /S’inscrire/ })
        .getAttribute('href'),
    ).toContain('/inscription')
    expect(section('Comment y entrer').getByText('Ouvrez un compte.')).toBeDefined()
    expect(section('Comment y entrer').getByText('Rien à payer.')).toBeDefined()
  })

  it('begins with the access that the reader said to have, and says what they choose', async () => {
    const remember = vi.fn<AccessMemory['remember']>()
    const user = userEvent.setup()
    await show(settled, { has: () => false, remember })
    expect(page().getByRole('radio', { name: 'C’est ma première fois' })).toHaveProperty('checked', true)
    await user.click(page().getByRole('radio', { name: 'J’ai déjà un accès' }))
    expect(remember).toHaveBeenCalledWith('medimail', true)
  })

  it('says the one thing to check, what else would do, and what never does', async () => {
    await show(settled)
    const said = [...document.querySelectorAll('main section dl > div')].map(({ textContent }) => textContent)
    expect(said).toEqual(['VérifiezLe patient a activé son espace.', 'SinonCourrier papier', 'JamaisSMS'])
  })

  it('draws the exchange and says it in words', async () => {
    await show(settled)
    expect(page().getByText(/Vous → MSSanté, avec Medimail → Un patient.*Route à éviter : SMS/)).toBeDefined()
  })

  it('folds what to check, and limits without what is none', async () => {
    await show(settled)
    expect(fold('Avant de commencer').getByText('Le patient a activé son espace.')).toBeDefined()
    expect(fold('Limites, et bon à savoir').getByText('À confirmer')).toBeDefined()
    expect(fold('Limites, et bon à savoir').queryByText('Rien à payer.')).toBeNull()
  })

  it('gives what to avoid with what is allowed, in one line', async () => {
    await show(settled)
    expect(fold('À éviter').getByRole('link', { name: 'SMS' })).toBeDefined()
    expect(fold('À éviter').getByText('Utilisez plutôt MSSanté.')).toBeDefined()
  })

  it('has a message ready for the other person', async () => {
    await show(settled)
    const message = fold('Prévenir votre correspondant').getByRole('textbox', { name: 'Message à envoyer' })
    expect(message).toHaveProperty('value', expect.stringContaining('Je vous écris par MSSanté.'))
  })

  it('links each change that leads elsewhere', async () => {
    await show(settled)
    const link = fold('Ce qui changerait la réponse').getByRole('link', { name: /Pas activé.*Courrier papier/ })
    expect(link.getAttribute('href')).toBe(
      '/recommandation?avec=patient&besoin=ecrire&espace-sante=non-active&region=occitanie',
    )
  })

  it('cites its sources with their dates', async () => {
    await show(settled)
    expect(fold('Sources').getByText(/Un groupement, mars 2024, consulté le 22 novembre 2026/)).toBeDefined()
  })

  it('copies a link with the answers, the date and the tool; offers a field where it cannot', async () => {
    const user = userEvent.setup()
    await show(settled)
    await user.click(page().getByRole('button', { name: 'Copier le lien de cette page' }))
    expect(await navigator.clipboard.readText()).toMatch(/avec=patient.*kb=2026-11-22&vu=mssante$/)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(page().getByRole('button', { name: 'Copier le lien de cette page' }))
    expect(page().getByRole('textbox', { name: /Copiez cette adresse/ })).toBeDefined()
  })
})

describe('no tool', () => {
  it('says so plainly, why, whom to ask, and has a request ready', async () => {
    await show({ region: 'bretagne', avec: 'patient', besoin: 'voir' })
    expect(heading()).toBe('Pas d’outil régional à ce jour')
    expect(page().getByText('Rien n’est renseigné ici.')).toBeDefined()
    expect(section('À qui demander').getByText('GCS e-santé Bretagne')).toBeDefined()
    const request = page().getByRole('textbox', { name: 'Demande prête à envoyer' })
    expect(request).toHaveProperty('value', expect.stringMatching(/J’exerce en Bretagne.*Le voir/s))
    // No detail gives a tool, and another need would be no answer.
    expect(page().queryByRole('region', { name: 'Ce que vous pouvez faire dès aujourd’hui' })).toBeNull()
  })
})

describe('not settled', () => {
  it('shows what is missing, each a link, and what can come of it', async () => {
    await show({ region: 'occitanie', avec: 'patient', besoin: 'ecrire' })
    expect(page().getByRole('heading', { level: 1 }).textContent).toBe('Il manque une réponse')
    const link = section('Ce qui manque').getByRole('link', { name: /Question espace-sante/ })
    expect(link.getAttribute('href')).toBe('/guide?avec=patient&besoin=ecrire&region=occitanie#espace-sante')
    expect(section('Ce qui peut en sortir').getAllByRole('listitem').length).toBeGreaterThan(1)
  })

  it('offers the profile that the link lacks', async () => {
    await show({ avec: 'patient' })
    expect(
      page()
        .getByRole('link', { name: /Compléter avec mon profil.*Bretagne/ })
        .getAttribute('href'),
    ).toBe('/recommandation?avec=patient&region=bretagne')
  })

  it('starts at the beginning when the link says nothing', async () => {
    await show({})
    expect(page().getByRole('heading', { level: 1 }).textContent).toBe('Commençons par le début')
  })
})
