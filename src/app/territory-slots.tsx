import { lazy, Suspense } from 'react'

import type { Answers } from '#engine/types.ts'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import { Accessory } from '#ui/Boundary.tsx'

import { stateOf } from './territories.ts'

/** Everything that is said of territories comes when there is one: none of it is in a first load. */
const parts = () => import('./TerritoryParts.tsx')
const Refused = lazy(async () => ({ default: (await parts()).TerritoryRefused }))
const Offer = lazy(async () => ({ default: (await parts()).TerritoryOffer }))
const Origin = lazy(async () => ({ default: (await parts()).TerritoryOrigin }))
const Bar = lazy(async () => ({ default: (await parts()).TerritoryBar }))

/** Says why the territory of an address is not used, once that is known. */
export function TerritoryNotice({ id }: { id: string | null }) {
  const state = id === null ? null : stateOf(id)
  if (id === null || state === null || state.kind === 'ready') return null
  return (
    <Accessory>
      <Suspense>
        <Refused id={id} state={state} />
      </Suspense>
    </Accessory>
  )
}

/** To a member whose link names no territory: the same answer with their own tools. Nothing is filled in unasked. */
export function TerritoryElsewhere({ answers, profile }: { answers: Answers; profile: Answers }) {
  const id = profile[TERRITORY_KEY]
  const isTheirs = answers[REGION_QUESTION] === profile[REGION_QUESTION]
  if (id === undefined || answers[TERRITORY_KEY] !== undefined || !isTheirs) return null
  return (
    <Accessory>
      <Suspense>
        <Offer answers={answers} id={id} />
      </Suspense>
    </Accessory>
  )
}

/** Whose guide this is, on every page. Nothing where it is everyone's. */
export function TerritorySlot({ id, onLeave }: { id: string | undefined; onLeave: () => void }) {
  if (id === undefined) return null
  return (
    <Accessory>
      <Suspense>
        <Bar key={id} id={id} onLeave={onLeave} />
      </Suspense>
    </Accessory>
  )
}

/** Under a frame: which site passed the tools of a territory. Nothing where this one has them. */
export function TerritoryOrigin({ id }: { id: string | null }) {
  if (id === null) return null
  return (
    <Accessory>
      <Suspense>
        <Origin key={id} id={id} />
      </Suspense>
    </Accessory>
  )
}
