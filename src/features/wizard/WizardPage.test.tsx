import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, parsePath, Route, Routes, useLocation } from 'react-router'
import { describe, expect, it, vi } from 'vitest'

import { decodeAnswers } from '#permalink/codec.ts'
import { smallGuide } from '#tests/support/small-guide.ts'

import { LivePanel } from './LivePanel.tsx'
import { WizardPage } from './WizardPage.tsx'

const { core, names, consult, ask, offered, keep } = smallGuide

/** No question of this small guide has a long list. */
const loadNarrow = () => Promise.resolve(() => [])

type WizardProps = { onProfileAnswer: (question: string, option: string) => void; ask: typeof smallGuide.ask }

function Wizard({ onProfileAnswer, ask: askHere }: WizardProps) {
  const { search, hash, state } = useLocation()
  const { answers } = decodeAnswers(new URLSearchParams(search), core.questions)
  // The state is the one the wizard itself left, or the test.
  type Left = { question: string; option: string }[]
  const { dropped = [], waiting = [] } = (state ?? {}) as { dropped?: Left; waiting?: Left }
  return (
    <WizardPage
      knowledge={core}
      names={names}
      answers={answers}
      editing={hash === '' ? null : hash.slice(1)}
      dropped={dropped}
      waiting={waiting}
      ask={askHere}
      offered={offered}
      keep={keep}
      loadNarrow={loadNarrow}
      loadShapes={() => Promise.resolve({})}
      onProfileAnswer={onProfileAnswer}
      liveSlot={<LivePanel evaluation={consult(answers)} names={names} />}
      profileSlot={null}
      linkNotice={null}
    />
  )
}

function Address() {
  const { pathname, search } = useLocation()
  return <output aria-label="adresse">{pathname + search}</output>
}

function open(address: string, askHere = ask, state: unknown = null) {
  const onProfileAnswer = vi.fn<(question: string, option: string) => void>()
  render(
    <MemoryRouter initialEntries={[{ ...parsePath(address), state }]}>
      <Routes>
        <Route path="/guide" element={<Wizard onProfileAnswer={onProfileAnswer} ask={askHere} />} />
        <Route path="*" element={null} />
      </Routes>
      <Address />
    </MemoryRouter>,
  )
  // A reader who arrives from another page finds the focus on the question; here the page is the first.
  screen.queryByRole('heading', { level: 1 })?.focus()
  return { user: userEvent.setup(), onProfileAnswer }
}

const address = () => screen.getByRole('status', { name: 'adresse' }).textContent

describe('WizardPage', () => {
  it('asks, and is answered with a digit then Enter', async () => {
    const { user } = open('/guide?region=occitanie')
    expect(screen.getByRole('heading', { level: 1, name: 'Question avec ?' })).toBeDefined()
    await user.keyboard('2')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Un professionnel/ }).checked).toBe(true)
    await user.keyboard('{Enter}')
    expect(address()).toBe('/recommandation?avec=professionnel&region=occitanie')
  })

  it('leaves digits alone while the focus is elsewhere', async () => {
    const { user } = open('/guide?region=occitanie')
    screen.getByRole('heading', { level: 1 }).blur()
    await user.keyboard('2{Enter}')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Un professionnel/ }).checked).toBe(false)
  })

  it('moves the focus to the heading of the next question', async () => {
    const { user } = open('/guide')
    await user.keyboard('1{Enter}')
    const heading = screen.getByRole('heading', { level: 1, name: 'Question avec ?' })
    expect(document.activeElement).toBe(heading)
    expect(document.title).toContain('Question avec ?')
  })

  it('goes on by itself after a tap, not after an arrow key', async () => {
    const { user } = open('/guide?region=occitanie')
    screen.getByRole('radio', { name: /Un patient/ }).focus()
    await user.keyboard('{ArrowDown}')
    expect(address()).toBe('/guide?region=occitanie')
    await user.click(screen.getByText('Un patient'))
    await waitFor(() => expect(address()).toBe('/guide?avec=patient&region=occitanie'))
  })

  it('takes "I do not know" with 0 and does not ask again', async () => {
    const { user } = open('/guide')
    await user.keyboard('0{Enter}')
    expect(address()).toBe('/guide?region=ne-sais-pas')
    expect(screen.getByRole('heading', { level: 1, name: 'Question avec ?' })).toBeDefined()
  })

  it('asks again, with why and with nothing chosen, and takes a second "I do not know"', async () => {
    const again: typeof ask = (answers) => {
      const isOpen = answers['avec'] === 'ne-sais-pas'
      return isOpen
        ? { ...ask(answers), answers, next: 'avec', askAgain: true }
        : { ...ask(answers), answers, next: null }
    }
    const { user } = open('/guide?avec=ne-sais-pas&region=occitanie', again)
    expect(screen.getByText(/trop de cas restent possibles/)).toBeDefined()
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await user.keyboard('0{Enter}')
    await waitFor(() => expect(address()).toMatch(/^\/recommandation\?avec=passer/))
  })

  it('says what to do when nothing is chosen', async () => {
    const { user } = open('/guide')
    await user.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(screen.getByRole('alert').textContent).toBe('Choisissez une réponse pour continuer.')
  })

  it('tells the profile what it learns of it', async () => {
    const { user, onProfileAnswer } = open('/guide')
    await user.keyboard('2{Enter}')
    expect(onProfileAnswer).toHaveBeenCalledWith('region', 'bretagne')
  })

  it('changes one answer, keeps the others, and says which one could not stay', async () => {
    const { user } = open('/guide?avec=patient&besoin=voir#avec')
    const asked = screen.getByRole('heading', { level: 1, name: 'Question avec ?' })
    expect(asked).toBeDefined()
    await user.keyboard('2{Enter}')
    expect(address()).toBe('/guide?avec=professionnel')
    expect(screen.getByText(/a été retirée.*Le voir/)).toBeDefined()
  })

  it('takes up, once the region is known, what waited for it', async () => {
    const waiting = [{ question: 'avec', option: 'patient' }]
    const { user } = open('/guide', ask, { waiting })
    await user.keyboard('2{Enter}')
    expect(address()).toBe('/guide?avec=patient&region=bretagne')
  })

  it('leaves behind what its answers make pointless', async () => {
    const { user } = open('/guide?region=occitanie&besoin=ecrire#avec', (answers) => {
      const asked = ask(answers)
      const { besoin: _, ...counting } = answers
      return answers['avec'] === 'professionnel' ? { ...asked, answers: counting } : asked
    })
    await user.keyboard('2{Enter}')
    expect(address()).toMatch(/avec=professionnel&region=occitanie$/)
  })

  it('links every answer to its own question', () => {
    open('/guide?region=occitanie&avec=patient')
    const route = screen.getByRole('navigation', { name: 'Vos réponses' })
    // Folded on a phone, in a line elsewhere: the style sheet shows one of the two.
    const links = within(route).getAllByRole('link', { name: /Modifier.*Un patient/ })
    expect(links).toHaveLength(2)
    for (const link of links) expect(link.getAttribute('href')).toBe('/guide?avec=patient&region=occitanie#avec')
  })

  it('shows live which tools are left and, when asked, why others are not', async () => {
    const { user } = open('/guide?region=bretagne&avec=patient')
    const panel = screen.getByRole('complementary')
    await user.click(within(panel).getByText(/écarté/, { selector: 'summary *' }))
    expect(await within(panel).findByText('Un SMS n’est pas protégé.')).toBeDefined()
    expect(within(panel).queryByText('TéléO')).toBeNull()
    expect(within(panel).getByRole('status').textContent).toMatch(/encore possible.*écarté/)
  })

  it('leads to the recommendation when the answers already suffice', () => {
    open('/guide?region=occitanie&avec=professionnel&besoin=ecrire')
    expect(address()).toBe('/recommandation?avec=professionnel&besoin=ecrire&region=occitanie')
  })
})
