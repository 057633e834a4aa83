import { core, names } from '#app/knowledge.ts'
import { loadChanges } from '#app/library.ts'
import type { RouteProps } from '#app/pages.ts'
import { listed, useTerritory } from '#app/territories.ts'
import { TerritoryNotice } from '#app/territory-slots.tsx'
import { NotFound } from '#app/later.tsx'
import { setProfile, useProfile } from '#features/profile/store.ts'
import { TerritoriesPage } from '#features/territories/TerritoriesPage.tsx'
import { TerritoryPage } from '#features/territories/TerritoryPage.tsx'
import { REGION_QUESTION, TERRITORY_KEY } from '#knowledge/constants.ts'
import { toIsoDate } from '#lib/text.ts'
import { encodeAnswers } from '#permalink/codec.ts'
import { toId } from '#permalink/forgive.ts'
import { paths } from '#permalink/paths.ts'
import { useInBrowser } from '#ui/browser.ts'

export function TerritoriesRoute() {
  const profile = useProfile((state) => state.profile)
  return <TerritoriesPage load={listed} names={names} guide={paths.guide(encodeAnswers(profile))} />
}

export function TerritoryRoute({ id: asked }: RouteProps) {
  const id = toId(asked)
  const profile = useProfile((state) => state.profile)
  const isInBrowser = useInBrowser()
  const state = useTerritory(id)
  if (state?.kind !== 'ready')
    return (
      <>
        <TerritoryNotice id={id} />
        <NotFound />
      </>
    )
  const { territory } = state
  return (
    <TerritoryPage
      territory={territory}
      knowledge={core}
      names={names}
      changes={loadChanges}
      isInUse={profile[TERRITORY_KEY] === id}
      // Written at build time, a page does not know the day on which it is read.
      isLate={isInBrowser && isPast(territory.reviewOn)}
      onUse={() => {
        setProfile({ ...profile, [REGION_QUESTION]: territory.region, [TERRITORY_KEY]: id })
      }}
    />
  )
}

function isPast(day: string): boolean {
  return day < toIsoDate(new Date())
}
