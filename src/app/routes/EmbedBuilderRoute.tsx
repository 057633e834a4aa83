import { useLocation, useNavigate } from 'react-router'

import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { EmbedPage } from '#features/embed/EmbedPage.tsx'
import { type EmbedChoice, embedPath, readEmbedChoice } from '#permalink/embed-choice.ts'
import { readQuery } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'

export function EmbedBuilderRoute() {
  const { search } = useLocation()
  const navigate = useNavigate()
  const { choice, dropped } = readEmbedChoice(readQuery(search), core)
  return (
    <EmbedPage
      knowledge={core}
      names={names}
      choice={choice}
      linkNotice={<LinkNotice dropped={inWords(dropped)} />}
      onChoose={(choice: EmbedChoice) => void navigate(paths.embedBuilder(embedPath(choice)), { replace: true })}
    />
  )
}
