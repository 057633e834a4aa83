import { useLocation, useNavigate } from 'react-router'

import { core, names } from '#app/knowledge.ts'
import { type EmbedChoice, pathOf, readChoice } from '#features/embed/choice.ts'
import { EmbedPage } from '#features/embed/EmbedPage.tsx'
import { paths } from '#text/paths.ts'

export function EmbedBuilderRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  return (
    <EmbedPage
      knowledge={core}
      names={names}
      choice={readChoice(new URLSearchParams(search), core)}
      onChoose={(choice: EmbedChoice) => void navigate(paths.embedBuilder(pathOf(choice)), { replace: true })}
    />
  )
}
