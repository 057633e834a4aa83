import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'

import { core, names } from '#app/knowledge.ts'
import { loadCatalogue, loadFinder } from '#app/library.ts'
import { useProfile } from '#features/profile/store.ts'
import { SituationsPage } from '#features/situations/SituationsPage.tsx'
import { Accessory } from '#ui/Boundary.tsx'

/** Only who types in the field needs it. */
const Elsewhere = lazy(async () => ({ default: (await import('#features/find/Elsewhere.tsx')).Elsewhere }))

/** One letter says nothing yet. */
const SHORTEST = 2

export function SituationsRoute() {
  const { search } = useLocation()
  const { profile } = useProfile()
  return (
    <SituationsPage
      knowledge={core}
      names={names}
      search={search}
      catalogue={loadCatalogue()}
      elsewhere={(typed, hasFound) =>
        typed.trim().length >= SHORTEST && (
          <Accessory>
            <Suspense>
              <Elsewhere
                typed={typed}
                hasFound={hasFound}
                finder={loadFinder()}
                names={names}
                profile={profile}
                base={core.base}
              />
            </Suspense>
          </Accessory>
        )
      }
    />
  )
}
