import { useState } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { guide } from '#app/guide.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords } from '#app/link.ts'
import { LinkNotice } from '#app/LinkNotice.tsx'
import { PRERENDERED } from '#app/prerendered.ts'
import { QuizPage } from '#features/quiz/QuizPage.tsx'
import { QuizStart } from '#features/quiz/QuizStart.tsx'
import { unreadIn } from '#permalink/dropped.ts'
import { readQuery, toId } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'

const SEED_KEY = 'serie'
const LENGTH_KEY = 'n'
const USUAL_LENGTH = 5
const MOST = 20

export function QuizRoute() {
  const { search, key } = useLocation()
  const navigate = useNavigate()
  const [fresh] = useState(newSeed)
  const params = readQuery(search)
  // Said aloud, a series has no capitals.
  const seed = toId(params.get(SEED_KEY) ?? '').slice(0, 40)
  const asked = lengthIn(params.get(LENGTH_KEY) ?? '')
  const length = asked ?? USUAL_LENGTH
  const dropped = unreadIn(params, {
    [SEED_KEY]: (value) => toId(value) !== '',
    [LENGTH_KEY]: (value) => lengthIn(value) !== null,
  })
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
      linkNotice={<LinkNotice dropped={inWords(dropped)} />}
      onOther={() => void navigate(pathOf(newSeed()))}
    />
  )
}

/** How many situations a text asks for, at most what a series can have; null: it asks for none. */
function lengthIn(text: string): number | null {
  const asked = Number(toId(text) || 0)
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, MOST) : null
}

/** Five letters and digits that are easy to say aloud. */
function newSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => letters[byte % letters.length]).join('')
}
