import { lazy, Suspense, useLayoutEffect, useState } from 'react'
import { Navigate, useLocation } from 'react-router'

import { asking, readerOf } from '#app/asking.ts'
import { isEmbedded, PRERENDERED } from '#app/where.ts'
import { core, names, profileQuestions, regionIn } from '#app/knowledge.ts'
import { useRegion } from '#app/layers.ts'
import { loadNarrow, loadShapes } from '#app/library.ts'
import { readLink } from '#app/link.ts'
import { LinkNotice } from '#app/LinkNotice.tsx'
import { territoryIn, useTerritory } from '#app/territories.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { WithoutScript } from '#app/WithoutScript.tsx'
import { setProfileAnswer, useProfile } from '#features/profile/store.ts'
import type { Answers } from '#engine/types.ts'
import { WizardPage } from '#features/wizard/WizardPage.tsx'
import { DONT_KNOW, isOpenAnswer, REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { waitingForQuestion } from '#text/waiting.ts'
import { Accessory } from '#ui/Boundary.tsx'

/** After the question: what there is to say of an answer is a third of the engine. */
const LiveAnswers = lazy(async () => ({ default: (await import('#app/LiveAnswers.tsx')).LiveAnswers }))

const KeepOnDevice = lazy(async () => ({
  default: (await import('#features/profile/KeepOnDevice.tsx')).KeepOnDevice,
}))

export function GuideRoute() {
  const isPrerendered = useLocation().key === PRERENDERED
  const givesWay = isPrerendered && !import.meta.env.SSR && location.search !== ''
  return (
    <>
      {isPrerendered && <p data-meanwhile>{waitingForQuestion}</p>}
      {givesWay ? (
        <AsWritten key="written" />
      ) : (
        <div key="questions">
          <Questions />
        </div>
      )}
    </>
  )
}

/**
 * The first question, out of sight and about to give way to that of the address: left as it was written. Working it out
 * would be the longest task of all, since every combination of answers is still possible.
 */
function AsWritten() {
  // Its title too: React knows nothing of it, and would keep it beside the next.
  useLayoutEffect(() => document.querySelector('head > title')?.remove(), [])
  return <div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}

/** The rules first, apart from what is asked of them: between both the browser may do something else. */
function Questions() {
  const { search } = useLocation()
  const profile = useProfileOnArrival()
  const region = regionIn(search)
  const territory = territoryIn(search) ?? territoryToFill(search, profile)
  useTerritory(territory)
  useRegion(region)
  asking.prepare(readerOf(region, territory))
  return <Asked profile={profile} territory={territory} />
}

function Asked({ profile, territory }: { profile: Answers; territory: string | null }) {
  const { search, hash, state } = useLocation()
  const link = readLink(search)
  const editing = hash === '' ? null : hash.slice(1)

  // What the person has already said of themselves is not asked again, and joins the address.
  const toFill = profileQuestions.filter(
    ({ id }) => link.answers[id] === undefined && profile[id] !== undefined && id !== editing,
  )
  const mark: Answers =
    territory === null || link.answers[TERRITORY_KEY] !== undefined ? {} : { [TERRITORY_KEY]: territory }
  if (toFill.length + Object.keys(mark).length > 0 && link.dropped.length === 0) {
    const own = Object.fromEntries(toFill.map(({ id }) => [id, profile[id] ?? DONT_KNOW]))
    const filled = { ...link.all, ...own, ...mark }
    return (
      <Navigate
        replace
        to={paths.guide(encodeAnswers(asking.keep(filled).answers), editing ?? undefined)}
        state={state}
      />
    )
  }
  if (link.hasLeftover && link.dropped.length === 0) {
    // A detail may decide in the region that is still to be said: it waits for it, out of the address.
    const waiting = Object.entries(link.all).map(([question, option]) => ({ question, option }))
    return (
      <Navigate
        replace
        to={paths.guide(encodeAnswers(link.answers), editing ?? undefined)}
        state={{ dropped: answersOf(state, 'dropped'), waiting }}
      />
    )
  }
  return (
    <WizardPage
      knowledge={core}
      names={names}
      answers={link.answers}
      editing={editing}
      dropped={answersOf(state, 'dropped')}
      waiting={answersOf(state, 'waiting')}
      {...asking}
      loadNarrow={loadNarrow}
      loadShapes={loadShapes}
      onProfileAnswer={(question, option) => {
        if (!isOpenAnswer(option)) setProfileAnswer(question, option)
      }}
      liveSlot={
        <Accessory>
          <Suspense>
            <LiveAnswers answers={link.answers} />
          </Suspense>
        </Accessory>
      }
      profileSlot={
        !isEmbedded() && (
          <Accessory>
            <Suspense>
              <KeepOnDevice />
            </Suspense>
          </Accessory>
        )
      }
      linkNotice={
        <>
          <WithoutScript />
          <TerritoryNotice id={territory} />
          <LinkNotice dropped={link.dropped} hasAnswers={Object.keys(link.answers).length > 0} />
        </>
      }
    />
  )
}

/** The territory that the reader set, where the address names no other region than theirs. */
function territoryToFill(search: string, profile: Answers): string | null {
  const region = regionIn(search)
  return region === null || region === profile[REGION_QUESTION] ? (profile[TERRITORY_KEY] ?? null) : null
}

/**
 * The profile as it was when the reader came to this address. What they say of themselves here takes them to the next
 * one: until it shows, it must not be taken for something to fill in.
 */
function useProfileOnArrival(): Answers {
  const { key } = useLocation()
  const { profile, isRestored } = useProfile()
  const moment = `${key} ${isRestored}`
  const [arrival, setArrival] = useState({ moment, profile })
  if (arrival.moment === moment) return arrival.profile
  setArrival({ moment, profile })
  return profile
}

/** The history entry may hold anything: only what an answer of ours left there is read. */
function answersOf(state: unknown, key: 'dropped' | 'waiting'): { question: string; option: string }[] {
  const left: unknown =
    typeof state === 'object' && state !== null ? Object.entries(state).find(([each]) => each === key)?.[1] : null
  return Array.isArray(left) ? left.filter(isAnswer) : []
}

function isAnswer(entry: unknown): entry is { question: string; option: string } {
  return (
    typeof entry === 'object' &&
    entry !== null &&
    'question' in entry &&
    'option' in entry &&
    typeof entry.question === 'string' &&
    typeof entry.option === 'string'
  )
}
