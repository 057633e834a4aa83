import { useLocation, useNavigate } from 'react-router'

import { core, names } from '#app/knowledge.ts'
import { loadFaq, loadGlossary, loadSources } from '#app/library.ts'
import { FaqPage } from '#features/faq/FaqPage.tsx'
import { GlossaryPage } from '#features/glossary/GlossaryPage.tsx'
import { useProfile } from '#features/profile/store.ts'
import { SourcesPage } from '#features/sources/SourcesPage.tsx'
import { readQuery, toId } from '#permalink/forgive.ts'
import { topicQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

/** The id after `#`, or null. */
const named = (hash: string) => toId(hash) || null

export function FaqRoute() {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const profile = useProfile((state) => state.profile)
  return (
    <FaqPage
      faq={loadFaq()}
      knowledge={core}
      names={names}
      topic={topicQuery.read(readQuery(search))}
      entry={named(hash)}
      profile={profile}
      onTopic={(topic) => void navigate(paths.faq(topic), { replace: true })}
    />
  )
}

export function GlossaryRoute() {
  const { hash } = useLocation()
  return <GlossaryPage glossary={loadGlossary()} names={names} wanted={named(hash)} />
}

export function SourcesRoute() {
  const { hash } = useLocation()
  return <SourcesPage sources={loadSources()} faq={loadFaq()} names={names} wanted={named(hash)} />
}
