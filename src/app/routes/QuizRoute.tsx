import { useState } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { PRERENDERED } from '#app/prerendered.ts'
import { QuizPage } from '#features/quiz/QuizPage.tsx'
import { QuizStart } from '#features/quiz/QuizStart.tsx'
import { paths } from '#text/paths.ts'

const SEED_KEY = 'serie'
const LENGTH_KEY = 'n'
const USUAL_LENGTH = 5
const MOST = 20

export function QuizRoute() {
  const { search, key } = useLocation()
  const navigate = useNavigate()
  const [fresh] = useState(newSeed)
  const params = new URLSearchParams(search)
  const seed = (params.get(SEED_KEY) ?? '').slice(0, 40)
  const asked = Number(params.get(LENGTH_KEY))
  const length = Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST) : USUAL_LENGTH
  const pathOf = (other: string) =>
    paths.quiz(
      new URLSearchParams({
        [SEED_KEY]: other,
        ...(length !== USUAL_LENGTH && { [LENGTH_KEY]: String(length) }),
      }).toString(),
    )
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
      onOther={() => void navigate(pathOf(newSeed()))}
    />
  )
}

/** Five letters and digits that are easy to say aloud. */
function newSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => letters[byte % letters.length]).join('')
}
