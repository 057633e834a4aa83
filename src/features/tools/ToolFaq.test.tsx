import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'

import type { FaqLibrary } from '#knowledge/views/faq.ts'
import { smallGuide } from '#tests/support/small-guide.ts'

import { ToolFaq } from './ToolFaq.tsx'

const entry = (id: string, tools?: readonly string[]) => ({
  id,
  question: `Question ${id} ?`,
  answer: `Réponse ${id}.`,
  status: 'current' as const,
  sources: [],
  ...(tools && { tools }),
})

async function show(topics: FaqLibrary['topics'], means: readonly string[] = []) {
  const tool = smallGuide.core.tools.find(({ id }) => id === 'mssante')
  if (!tool) throw new Error('the small guide has MSSanté')
  const faq = Promise.resolve({ topics, sources: {} })
  await act(async () => {
    render(
      <MemoryRouter>
        <ToolFaq tool={tool} means={means} faq={faq} />
      </MemoryRouter>,
    )
    await faq
  })
}

describe('the questions of a sheet', () => {
  it('shows the answers of its own topic, and leads to those of other topics that name it, by one line each', async () => {
    await show([
      { id: 'carte', topic: 'La carte', tool: null, entries: [entry('perdue', ['mssante']), entry('volee')] },
      { id: 'mssante', topic: 'MSSanté', tool: 'mssante', entries: [entry('prix')] },
    ])
    expect(screen.getByText('Réponse prix.')).toBeDefined()
    expect(screen.queryByText('Réponse perdue.')).toBeNull()
    expect(screen.getByText('La carte (1)')).toBeDefined()
    expect(screen.getByText('Question perdue ?').getAttribute('href')).toBe('/faq?theme=carte#carte-perdue')
    expect(screen.queryByText('Question volee ?')).toBeNull()
  })

  it('is not there when nobody asks about the tool', async () => {
    await show([{ id: 'carte', topic: 'La carte', tool: null, entries: [entry('volee')] }])
    expect(screen.queryByText('Questions fréquentes')).toBeNull()
  })
})
