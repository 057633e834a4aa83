import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'

import type { FaqLibrary } from '#knowledge/views/faq.ts'

import { AskedHere } from './AskedHere.tsx'

const entry = (id: string, besoin: string) => ({
  id,
  question: `Question ${id} ?`,
  answer: `Réponse ${id}.`,
  status: 'current' as const,
  sources: [],
  when: { besoin: [besoin] },
})
const faq = {
  topics: [
    { id: 'carte', topic: 'La carte', tool: null, entries: [entry('ici', 'ecrire'), entry('ailleurs', 'voir')] },
  ],
  sources: {},
}

describe('the questions of a recommendation', () => {
  it('are fetched when unfolded, and are those of these answers', async () => {
    const load = vi.fn<() => Promise<FaqLibrary>>(() => Promise.resolve(faq))
    render(
      <MemoryRouter>
        <AskedHere tools={[]} answers={{ besoin: 'ecrire' }} load={load} />
      </MemoryRouter>,
    )
    expect(load).not.toHaveBeenCalled()
    await userEvent.click(screen.getByText('Questions fréquentes'))
    expect(await screen.findByText('Question ici ?')).toBeDefined()
    expect(screen.queryByText('Question ailleurs ?')).toBeNull()
    expect(load).toHaveBeenCalledTimes(1)
  })
})
