import { useState } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'

import { loadDetails } from '#app/details.ts'
import { core, names } from '#app/knowledge.ts'
import { inWords, LinkNotice } from '#app/LinkNotice.tsx'
import { PRERENDERED } from '#app/where.ts'
import { useRoom } from '#app/room.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { territoryIn } from '#app/territories.ts'
import { NO_PROGRESS, type Progress, QuizPage, QuizStart } from '#features/quiz/QuizPage.tsx'
import { unreadIn } from '#permalink/dropped.ts'
import { readQuery } from '#permalink/forgive.ts'
import { joinQueries, quizQuery } from '#permalink/page-queries.ts'
import { paths } from '#permalink/paths.ts'

export function QuizRoute() {
  const { search, key, state } = useLocation()
  const navigate = useNavigate()
  const [fresh] = useState(newSeed)
  const params = readQuery(search)
  const read = quizQuery.read(params)
  const room = useRoom()
  // The members of a territory practise in its region.
  const region = core.regions.find(({ id }) => id === read.region)?.id ?? room.territory?.region ?? null
  const series = { ...read, region }
  const { seed, length } = series
  const dropped = unreadIn(params, quizQuery.keys)
  const pathTo = (next: typeof series) => paths.quiz(joinQueries(quizQuery.write(next), room.query))
  const pathOf = (other: string) => pathTo({ ...series, seed: other })
  // An address without a series gets one: from then on the address says which. A page written at build time does not
  // know its whole address yet.
  if (seed === '') return key === PRERENDERED ? <QuizStart /> : <Navigate replace to={pathOf(fresh)} />
  return (
    <QuizPage
      key={`${seed} ${length} ${region ?? ''}`}
      knowledge={core}
      loadStory={(id) => loadDetails({ situations: [id] })}
      names={names}
      consult={room.consult}
      also={room.query}
      series={series}
      onSeries={(next) => void navigate(pathTo(next))}
      path={pathOf(seed)}
      linkNotice={
        <>
          <TerritoryNotice id={territoryIn(search)} />
          <LinkNotice dropped={inWords(dropped)} />
        </>
      }
      start={progressIn(state, length)}
      onProgress={(progress) =>
        void navigate(pathOf(seed), { replace: true, state: { progress }, preventScrollReset: true })
      }
      onOther={() => void navigate(pathOf(newSeed()))}
    />
  )
}

const MOST_TEAMS = 4

/** The history entry may hold anything: only what a series of ours left there is read. Back and reload find it again. */
function progressIn(state: unknown, length: number): Progress {
  const kept: unknown = typeof state === 'object' && state !== null && 'progress' in state ? state.progress : null
  if (typeof kept !== 'object' || kept === null || !('choices' in kept) || !('place' in kept)) return NO_PROGRESS
  const { choices, place } = kept
  const teams = 'teams' in kept && Array.isArray(kept.teams) ? kept.teams.slice(0, MOST_TEAMS) : []
  const isSeries = Array.isArray(choices) && choices.length <= length && choices.every((id) => typeof id === 'string')
  const isPlace = typeof place === 'number' && Number.isInteger(place) && place >= 0
  // One situation further than what was proposed, at most.
  const areTeams = teams.every((points) => Number.isInteger(points) && points >= 0)
  return isSeries && isPlace && place <= choices.length ? { choices, place, teams: areTeams ? teams : [] } : NO_PROGRESS
}

/** Five letters and digits that are easy to say aloud. */
function newSeed(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(5)), (byte) => letters[byte % letters.length]).join('')
}
