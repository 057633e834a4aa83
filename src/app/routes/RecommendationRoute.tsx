import { lazy, Suspense, use, useEffect } from 'react'
import { Navigate, useLocation } from 'react-router'

import { Counted } from '#app/Counted.tsx'
import { loadDetails, needOf } from '#app/details.ts'
import { isEmbedded, PRERENDERED } from '#app/where.ts'
import { asking, readerOf } from '#app/asking.ts'
import { guide } from '#app/guide.ts'
import { core, names, profileQuestions, profileWords, regionIn } from '#app/knowledge.ts'
import { useRegion } from '#app/layers.ts'
import { type Link, readLink } from '#app/link.ts'
import { LinkNotice } from '#app/LinkNotice.tsx'
import { loadFaq } from '#app/library.ts'
import { territoryIn, territoryOf, useTerritory } from '#app/territories.ts'
import { TerritoryElsewhere, TerritoryNotice } from '#app/territory-slots.tsx'
import { Waiting } from '#app/Waiting.tsx'
import { useAccessMemory } from '#features/profile/access.ts'
import { useProfile } from '#features/profile/store.ts'
import { RecommendationPage, screenOf } from '#features/recommendation/RecommendationPage.tsx'
import type { Answers, Evaluation } from '#engine/types.ts'
import { TERRITORY_KEY } from '#knowledge/constants.ts'
import { whenIdle } from '#lib/idle.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { paths } from '#permalink/paths.ts'
import { Accessory } from '#ui/Boundary.tsx'

/** After the answer: what few links call for, and what people ask next. */
const ChangedLink = lazy(async () => ({ default: (await import('#app/ChangedLink.tsx')).ChangedLink }))
const AskedHere = lazy(async () => {
  await whenIdle()
  return { default: (await import('#features/faq/AskedHere.tsx')).AskedHere }
})

const LocalWords = lazy(async () => ({
  default: (await import('#features/territories/LocalWords.tsx')).LocalWords,
}))

const KeepOnDevice = lazy(async () => ({
  default: (await import('#features/profile/KeepOnDevice.tsx')).KeepOnDevice,
}))

export function RecommendationRoute() {
  const { search, state, key } = useLocation()
  return key === PRERENDERED ? <Waiting /> : <Recommendation search={search} state={state} />
}

type Props = { search: string; state: unknown }

/**
 * The rules, what the address says by them, and what they say of it: each a component of its own, between which the
 * browser may do something else. On an old phone each of them is a moment.
 */
function Recommendation(props: Props) {
  const { search } = props
  const region = regionIn(search)
  const territory = territoryIn(search)
  useTerritory(territory)
  useRegion(region)
  asking.prepare(readerOf(region, territory))
  return <Addressed {...props} territory={territory} />
}

function Addressed(props: Props & { territory: string | null }) {
  return <Answered {...props} link={readLink(props.search)} />
}

function Answered({ territory, link, state }: Props & { territory: string | null; link: Link }) {
  const profile = useProfile((state) => state.profile)
  const isFound = useProfile((state) => state.isFound)
  const access = useAccessMemory()
  const evaluation = guide.consult(link.answers)
  const isNewer = link.kb !== null && link.kb > core.base.kb
  useEffect(() => {
    if (!isNewer) return
    const seek = async () => (await import('#app/offline.ts')).seekNewerVersion()
    seek().catch(() => undefined)
  }, [isNewer])
  // What does not count is not passed on either, not even from the bar of the browser.
  if (link.hasLeftover && link.dropped.length === 0) {
    const marks = { ...(link.kb !== null && { kb: link.kb }), ...(link.seen !== null && { seen: link.seen }) }
    return <Navigate replace to={paths.recommendation(encodeAnswers(link.answers, marks))} state={state} />
  }
  const own = territoryOf(evaluation.answers[TERRITORY_KEY])
  const need = needOf(evaluation)
  const screen = screenOf({ knowledge: core, evaluation, loadDetails: () => loadDetails(need) })
  // First what opens the tool: the proofs of the others come after it.
  const way = loadDetails({ ...need, proofs: [] })
  const details = loadDetails(need)
  if (screen.told) use(screen.told)
  const view = {
    knowledge: core,
    details,
    way,
    whole: screen.whole,
    names,
    evaluation,
    restart: encodeAnswers(profileOfNext(profile, evaluation.answers)),
    access,
    found: (isFound && profileWords(ofProfile(evaluation.answers, profile))) || null,
    territory: own,
    local: own && (
      <Accessory>
        <Suspense>
          <LocalWords territory={own} answers={evaluation.answers} recommended={evaluation.recommended} />
        </Suspense>
      </Accessory>
    ),
  }
  return (
    <>
      <RecommendationPage
        {...view}
        profile={{ answers: profile, words: profileWords(profile) }}
        keep={
          isEmbedded() || Object.keys(profile).length === 0 ? null : (
            <Accessory>
              <Suspense>
                <KeepOnDevice />
              </Suspense>
            </Accessory>
          )
        }
        questions={
          <Accessory>
            <Suspense>
              <AskedHere tools={toolsOf(evaluation)} answers={evaluation.answers} load={loadFaq} />
            </Suspense>
          </Accessory>
        }
        linkNotice={
          <>
            <TerritoryNotice id={territory} />
            <TerritoryElsewhere answers={evaluation.answers} profile={profile} />
            <LinkNotice dropped={link.dropped} hasAnswers={Object.keys(link.answers).length > 0} />
            <Accessory>
              <Suspense>{link.seen !== null && <ChangedLink link={link} evaluation={evaluation} />}</Suspense>
            </Accessory>
          </>
        }
      />
      {import.meta.env.COUNT_URL !== '' && (
        <Accessory>
          <Counted to={import.meta.env.COUNT_URL} evaluation={evaluation} />
        </Accessory>
      )}
    </>
  )
}

/** The answers of the profile; `like`: those alone that are as there. */
function ofProfile(answers: Answers, like = answers): Answers {
  return Object.fromEntries(
    [...profileQuestions.map(({ id }) => id), TERRITORY_KEY].flatMap((id) =>
      answers[id] !== undefined && answers[id] === like[id] ? [[id, answers[id]]] : [],
    ),
  )
}

/**
 * Whose exchange the next one is: the reader's own, or that of who sent a link or framed the guide. A situation is told
 * of somebody: opening it makes nobody that person.
 */
function profileOfNext(own: Answers, answers: Answers): Answers {
  if (Object.keys(own).length > 0 && !isEmbedded()) return own
  // Of a situation’s answers, the page keeps those that count; no two questions have an option of one name.
  const { [TERRITORY_KEY]: territory, ...given } = answers
  const options = Object.values(given)
  const all = [
    ...core.told.map((told) => told.split(' ')),
    ...core.situations.map((situation) => Object.values(situation.answers)),
  ]
  if (!all.some((told) => options.every((option) => told.includes(option)))) return ofProfile(answers)
  return territory === undefined ? {} : { [TERRITORY_KEY]: territory }
}

/** Every tool that an evaluation names for use: what it recommends and its means, what goes with it, what to confirm. */
function toolsOf({ recommended, complements, fallbacks, toConfirm }: Evaluation): readonly string[] {
  const choices = [recommended, complements, fallbacks, toConfirm].flat()
  return [...new Set(choices.flatMap((choice) => [choice.tool, ...choice.with]))]
}
