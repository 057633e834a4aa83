import { Navigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names, profileWords } from '#app/knowledge.ts'
import { loadFaq } from '#app/library.ts'
import type { RouteProps } from '#app/pages.ts'
import { NotFound } from '#app/later.tsx'
import { FaqLinks } from '#features/faq/FaqLinks.tsx'
import { useProfile } from '#features/profile/store.ts'
import { SituationPage } from '#features/situations/SituationPage.tsx'
import { findByAnyId } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'

export function SituationRoute({ id }: RouteProps) {
  const profile = useProfile((state) => state.profile)
  const situation = findByAnyId(core.situations, id)
  if (!situation) return <NotFound />
  if (situation.id !== id) return <Navigate replace to={paths.situation(situation.id)} />
  return (
    <SituationPage
      key={situation.id}
      situation={situation}
      knowledge={core}
      details={loadDetails({ situations: [situation.id] })}
      names={names}
      profile={{ answers: profile, words: profileWords(profile) }}
      faqLinks={<FaqLinks tools={situation.tools} faq={loadFaq()} />}
    />
  )
}
