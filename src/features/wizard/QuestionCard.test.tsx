import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { ResolvedQuestion } from '#knowledge/knowledge.ts'
import { byFirstLetters } from '#search/first-letters.ts'

import { QuestionCard } from './QuestionCard.tsx'

const group = (name: string, labels: readonly string[]) =>
  labels.map((label) => ({ id: label.toLowerCase(), label, group: name }))

const question: ResolvedQuestion = {
  id: 'profession',
  title: 'Quelle est votre profession ?',
  short: 'Profession',
  stage: 'profil',
  order: 1,
  options: [
    ...group('Soins', ['Infirmier', 'Puériculteur', 'Cadre']),
    ...group('Aides', ['Aide-soignant', 'Ambulancier', 'Auxiliaire']),
    ...group('Bureau', ['Secrétaire', 'Directeur', 'Coordinateur']),
    ...group('Études', ['Étudiant']),
  ],
}
const shortcuts = [{ option: 'aide-soignant', words: 'AS' }]
const loadNarrow = () =>
  Promise.resolve((_question: string, typed: string) => byFirstLetters(typed, question.options, shortcuts, 6))

function show(load = loadNarrow) {
  const onAnswer = vi.fn<(option: string) => void>()
  render(
    <QuestionCard
      question={question}
      offered={question.options.map(({ id }) => id)}
      current={undefined}
      eyebrow="Votre profil"
      onAnswer={onAnswer}
      loadNarrow={load}
    />,
  )
  return { user: userEvent.setup(), onAnswer }
}

const field = () => screen.getByRole('searchbox', { name: 'Les premières lettres suffisent' })
const offered = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value)

describe('a question with a long list', () => {
  it('is answered in two touches: a group, then a choice', async () => {
    const { user, onAnswer } = show()
    const details = screen.getByText('Soins').closest('details')
    expect(details?.open).toBe(false)
    await user.click(screen.getByText('Soins'))
    expect(details?.open).toBe(true)
    await user.click(screen.getByText('Puériculteur', { selector: 'label span' }))
    await waitFor(() => expect(onAnswer).toHaveBeenCalledExactlyOnceWith('puériculteur'))
  })

  it('shows a group of one as its choice', () => {
    show()
    expect(screen.getByRole('radio', { name: 'Étudiant' }).closest('details')).toBeNull()
  })

  it('is answered with its first letters and Enter, which says what it will choose', async () => {
    const { user, onAnswer } = show()
    await user.type(field(), 'as')
    expect((await screen.findByText(/Valider prend/)).textContent).toContain('« Aide-soignant »')
    expect(offered()).toEqual(['aide-soignant', 'ne-sais-pas'])
    await user.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('aide-soignant')
  })

  it('says so where nothing begins with the letters, keeps the list, and Enter chooses nothing', async () => {
    const { user, onAnswer } = show()
    await user.type(field(), 'zz')
    expect(await screen.findByText(/Rien ne commence ainsi/)).toBeDefined()
    await user.keyboard('{Enter}')
    expect(onAnswer).not.toHaveBeenCalled()
    expect(offered()).toHaveLength(question.options.length + 1)
    await user.clear(field())
    expect(screen.queryByText(/Rien ne commence ainsi/)).toBeNull()
  })

  it('keeps the whole list where the names cannot be fetched', async () => {
    const { user } = show(() => Promise.reject(new Error('no network')))
    await user.type(field(), 'as')
    expect(offered()).toHaveLength(question.options.length + 1)
  })

  it('leaves digits to the field, and to « je ne sais pas »', async () => {
    const { user } = show()
    screen.getByRole('heading', { level: 1 }).focus()
    await user.keyboard('1')
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
    await user.keyboard('0')
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('ne-sais-pas')
  })
})
