import { useLocation } from 'react-router'

import { guide } from '#app/guide.ts'
import { core, loadDetails, names, profileWords } from '#app/knowledge.ts'
import { readLink } from '#app/link.ts'
import { LinkNotice } from '#app/LinkNotice.tsx'
import { useProfile } from '#features/profile/store.ts'
import { RecommendationPage } from '#features/recommendation/RecommendationPage.tsx'

export function RecommendationRoute() {
  const { search } = useLocation()
  const profile = useProfile((state) => state.profile)
  const link = readLink(search)
  return (
    <RecommendationPage
      knowledge={core}
      details={loadDetails()}
      names={names}
      evaluation={guide.consult(link.answers)}
      profile={{ answers: profile, words: profileWords(profile) }}
      seen={link.seen}
      kb={link.kb}
      linkNotice={<LinkNotice dropped={link.dropped} hasAnswers={Object.keys(link.answers).length > 0} />}
    />
  )
}
