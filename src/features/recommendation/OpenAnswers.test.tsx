import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'

import type { Answers } from '#engine/types.ts'
import { toDetails } from '#knowledge/views/details.ts'
import { realGuide } from '#tests/support/real-guide.ts'
import { showAnswer } from '#tests/support/show-answer.tsx'

const { core, knowledge, names, consult } = realGuide
const details = toDetails(knowledge)

/** The page of some answers, as the guide's own knowledge base gives it. */
async function show(answers: Answers) {
  await showAnswer({ knowledge: core, details, names, evaluation: consult(answers) })
  return within(screen.getByRole('main'))
}

it('where what serves instead is only known by who helps with it, says how to try it and asks who opens accounts', async () => {
  const page = await show({
    avec: 'mon-activite',
    besoin: 'acceder-services',
    profession: 'sage-femme',
    region: 'bretagne',
  })
  const title = page.getByRole('heading', { level: 1 })
  expect(title.textContent).toBe('Connectez-vous par votre e-CPS')
  const answer = title.closest('section')
  if (answer === null) throw new Error('the answer is on no surface')
  expect(answer.textContent).toContain('Essayez d’abord votre e-CPS, gratuite')
  expect(within(answer).queryByRole('link', { name: /Appeler/ })).toBeNull()
  const button = within(answer).getByRole('link', { name: /Demander à GCS e-santé Bretagne/ })
  expect(button.dataset['way']).toBe('ask')
})

it('tells a letter once, in the case that it answers', async () => {
  const page = await show({
    avec: 'patient',
    besoin: 'envoyer-document',
    'espace-sante': 'ne-sais-pas',
    profession: 'infirmier',
    region: 'occitanie',
  })
  expect(page.getByRole('heading', { level: 1 }).textContent).toMatch(/^Demandez-lui/)
  expect(page.getAllByText(/par courrier papier/)).toHaveLength(1)
})
