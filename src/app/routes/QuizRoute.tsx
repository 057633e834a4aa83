import { useState } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/link.tsx'
import { PRERENDERED } from '#app/prerendered.ts'
import { QuizPage, QuizStart } from '#features/quiz/QuizPage.tsx'
import { unreadIn } from '#permalink/dropped.ts'
import { readQuery } from '#permalink/forgive.ts'
import { quizQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

export function QuizRoute() {
  const { search, key } = useLocation()
  const navigate = useNavigate()
  const [fresh] = useState(newSeed)
  const params = readQuery(search)
  const { seed, length } = quizQuery.read(params)
  const dropped = unreadIn(params, quizQuery.keys)
  const pathOf = (other: string) => paths.quiz(quizQuery.write({ seed: other, length }))
  // An address without a series gets one: from then on the address says which. A page written at build time does not
  // know its whole address yet.
  if (seed === '') return key === PRERENDERED ? <QuizStart /> : <Navigate replace to={pathOf(fresh)} />
  return (
    <QuizPage
      key={`${seed} ${length}`}
      knowledge={core}
      loadStory={(id) => loadDetails({ situations: [id] })}
      names={names}
      consult={guide.consult}
      seed={seed}
      length={length}
      path={pathOf(seed)}
      linkNotice={<LinkNotice dropped={inWords(dropped)} />}
      onOther={() => void navigate(pathOf(newSeed()))}
    />
  )
}

/** Five letters and digits that are easy to say aloud. */
function newSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => letters[byte % letters.length]).join('')
}
