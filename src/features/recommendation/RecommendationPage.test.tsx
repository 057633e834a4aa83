import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'

import type { Answers } from '#engine/types.ts'
import { smallGuide } from '#tests/support/small-guide.ts'

import { RecommendationPage } from './RecommendationPage.tsx'

const { core, details, names, consult } = smallGuide
const loaded = Promise.resolve(details)

async function show(answers: Answers) {
  await act(async () => {
    render(
      <MemoryRouter>
        <main>
          <RecommendationPage
            knowledge={core}
            details={loaded}
            names={names}
            evaluation={consult(answers)}
            restart=""
            found={null}
            profile={{ answers: { region: 'bretagne' }, words: 'Bretagne' }}
            linkNotice={null}
          />
        </main>
      </MemoryRouter>,
    )
    await loaded
  })
}

/** The page, without the sheet of paper that comes beside it. */
const page = () => within(screen.getByRole('main'))
const section = (name: string) => within(page().getByRole('region', { name }))
const settled = { region: 'occitanie', avec: 'patient', besoin: 'ecrire', 'espace-sante': 'active' }

describe('a recommendation', () => {
  it('names the tool and its means, and quotes the answers that led there', async () => {
    await show(settled)
    expect(page().getByRole('heading', { level: 1 }).textContent).toBe('MSSanté, avec Medimail')
    expect(page().getByText('Un message sûr.')).toBeDefined()
    expect(page().getAllByText('Un patient', { selector: 'q' })).toHaveLength(1)
  })

  it('draws the exchange and says it in words', async () => {
    await show(settled)
    expect(page().getByText(/Vous → MSSanté, avec Medimail → Un patient.*Route à éviter : SMS/)).toBeDefined()
  })

  it('says how to get in, what to check, the limits and how sure they are', async () => {
    await show(settled)
    expect(section('Comment y entrer').getByText('Ouvrez un compte.')).toBeDefined()
    expect(section('À vérifier avant').getByText('Le patient a activé son espace.')).toBeDefined()
    expect(section('Limites à connaître').getByText('À confirmer')).toBeDefined()
  })

  it('gives the fallback in general, against no answer given, and what to avoid with what is allowed', async () => {
    await show(settled)
    expect(page().getByText('Si l’outil recommandé ne peut pas servir')).toBeDefined()
    expect(page().queryByText(/Pas activé/, { selector: 'p' })).toBeNull()
    const avoid = section('À éviter')
    expect(avoid.getByRole('link', { name: 'SMS' })).toBeDefined()
    expect(avoid.getByText('Utilisez plutôt MSSanté.')).toBeDefined()
  })

  it('links each change that leads elsewhere', async () => {
    await show(settled)
    const link = section('Ce qui changerait la réponse').getByRole('link', { name: /Pas activé.*Courrier papier/ })
    expect(link.getAttribute('href')).toBe(
      '/recommandation?avec=patient&besoin=ecrire&espace-sante=non-active&region=occitanie',
    )
  })

  it('cites its sources with their dates', async () => {
    await show(settled)
    expect(section('Sources').getByText(/Un groupement, mars 2024, consulté le 22 novembre 2026/)).toBeDefined()
  })

  it('copies a link with the answers, the date and the tool; offers a field where it cannot', async () => {
    const user = userEvent.setup()
    await show(settled)
    await user.click(page().getByRole('button', { name: 'Copier le lien' }))
    expect(await navigator.clipboard.readText()).toMatch(/avec=patient.*kb=2026-11-22&vu=mssante$/)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'))
    await user.click(page().getByRole('button', { name: 'Copier le lien' }))
    expect(page().getByRole('textbox', { name: /Copiez cette adresse/ })).toBeDefined()
  })
})

describe('no tool', () => {
  it('says so plainly, why, whom to ask, and what is nearest', async () => {
    await show({ region: 'bretagne', avec: 'patient', besoin: 'voir' })
    expect(page().getByRole('heading', { level: 1 }).textContent).toBe('Pas d’outil régional à ce jour')
    expect(page().getByText('Rien n’est renseigné ici.')).toBeDefined()
    expect(section('À qui demander').getByText('GCS e-santé Bretagne')).toBeDefined()
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
