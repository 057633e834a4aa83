import { useParams } from 'react-router'

import { core, loadDetails, names, profileWords } from '#app/knowledge.ts'
import { useProfile } from '#features/profile/store.ts'
import { SituationPage } from '#features/situations/SituationPage.tsx'
import { SituationsPage } from '#features/situations/SituationsPage.tsx'

import { NotFoundRoute } from './NotFoundRoute.tsx'

export function SituationsRoute() {
  return <SituationsPage situations={core.situations} />
}

export function SituationRoute() {
  const { id } = useParams()
  const profile = useProfile((state) => state.profile)
  const situation = core.situations.find((entry) => entry.id === id)
  if (!situation) return <NotFoundRoute />
  return (
    <SituationPage
      key={situation.id}
      situation={situation}
      knowledge={core}
      details={loadDetails()}
      names={names}
      profile={{ answers: profile, words: profileWords(profile) }}
    />
  )
}
