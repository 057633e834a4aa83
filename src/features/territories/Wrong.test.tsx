import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { territory } from '#tests/support/territory.ts'

import { Wrong } from './Wrong.tsx'

it('writes to the territory, with the place of its words and their day', async () => {
  render(<Wrong territory={{ ...territory, contact: { label: 'La coordination', email: 'contact@cpts.example' } }} />)
  await userEvent.selectOptions(
    screen.getByRole('combobox'),
    'La CPTS y fait répondre ses spécialistes sous trois jours.',
  )
  const link = new URL(screen.getByRole<HTMLAnchorElement>('link', { name: 'Écrire le message' }).href)
  expect(link.pathname).toBe('contact@cpts.example')
  const body = link.searchParams.get('body')
  expect(body).toContain('cpts-des-trois-vallees/avis-trois-vallees/avis-trace')
  expect(body).toContain('20 novembre 2026')
})

it('names whom to give the text to where a territory has no mailbox', () => {
  render(<Wrong territory={territory} />)
  expect(screen.getByText(/donnez-le à La coordination de la CPTS, 02 00 00 00 00/)).toBeDefined()
  expect(screen.queryByRole('link')).toBeNull()
})
