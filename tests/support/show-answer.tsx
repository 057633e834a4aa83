import { act, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect } from 'vitest'

import type { Evaluation } from '#engine/types.ts'
import type { AccessMemory } from '#features/recommendation/view.ts'
import { RecommendationPage } from '#features/recommendation/RecommendationPage.tsx'
import type { CoreKnowledge } from '#knowledge/views/core.ts'
import type { KnowledgeDetails } from '#knowledge/views/details.ts'
import { common } from '#text/common.ts'
import type { Names } from '#text/names.ts'

type Shown = {
  readonly knowledge: CoreKnowledge
  readonly details: KnowledgeDetails
  readonly names: Names
  readonly evaluation: Evaluation
  /** Nothing is remembered by default. */
  readonly access?: AccessMemory
  /** Nobody's by default. */
  readonly profile?: { readonly answers: Readonly<Record<string, string>>; readonly words: string }
}

const NO_MEMORY: AccessMemory = { has: () => null, remember: () => undefined }
const NOBODY = { answers: {}, words: '' }

/** Draws the page of an answer, until all that comes after its first sentence is there. */
export async function showAnswer({ details, access = NO_MEMORY, profile = NOBODY, ...view }: Shown): Promise<void> {
  const loaded = Promise.resolve(details)
  await act(async () => {
    render(
      <MemoryRouter>
        <main>
          <RecommendationPage
            {...view}
            details={loaded}
            way={loaded}
            whole={loaded}
            restart=""
            found={null}
            access={access}
            profile={profile}
            linkNotice={null}
          />
        </main>
      </MemoryRouter>,
    )
    await loaded
  })
  await waitFor(() => expect(screen.queryAllByText(common.loading)).toEqual([]))
}
