import { act, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeAll, describe, expect, it } from 'vitest'

import { toFaq } from '#knowledge/views/faq.ts'
import { faqPlace } from '#permalink/paths.ts'
import { realGuide } from '#tests/support/real-guide.ts'

import { FaqPage } from './FaqPage.tsx'

const { core, knowledge, names } = realGuide
const faq = toFaq(knowledge)
const moved = faq.topics.flatMap(({ id: topic, entries }) =>
  entries.flatMap(({ id: entry, question, formerPlaces = [] }) =>
    formerPlaces.map((former) => ({ topic, entry, question, former })),
  ),
)

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined
})

describe('an answer that has moved', () => {
  it('there are some, and none hides another', () => {
    expect(moved.length).toBeGreaterThan(0)
    const places = faq.topics.flatMap(({ id, entries }) => entries.map((entry) => faqPlace(id, entry.id)))
    expect(moved.filter(({ former }) => places.includes(faqPlace(former.topic, former.entry)))).toEqual([])
  })

  it.each(moved)('opens from the place it had: $former.topic, $former.entry', async ({ question, former }) => {
    await act(async () =>
      render(
        <MemoryRouter>
          <FaqPage
            faq={Promise.resolve(faq)}
            knowledge={core}
            names={names}
            topic={former.topic}
            entry={faqPlace(former.topic, former.entry)}
            profile={{}}
            onTopic={() => undefined}
          />
        </MemoryRouter>,
      ),
    )
    const asked = screen.getByText((_, element) => element?.tagName === 'SUMMARY' && element.textContent === question)
    expect(asked.closest('details')?.open).toBe(true)
  })
})
