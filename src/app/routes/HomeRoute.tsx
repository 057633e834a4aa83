import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import situations from 'virtual:knowledge/situations-shown'

import { profileOfLink } from '#app/link-profile.ts'
import { core, names } from '#app/knowledge.ts'
import { loadFinder } from '#app/library.ts'
import { FindBox } from '#features/find/FindBox.tsx'
import { HomePage } from '#features/home/HomePage.tsx'
import { useProfile } from '#features/profile/store.ts'
import { looksPersonal } from '#search/personal.ts'
import { Accessory } from '#ui/Boundary.tsx'

/** How long one stops typing before the text is kept. */
const PAUSE = 500

export function HomeRoute() {
  const { pathname, search } = useLocation()
  const own = useProfile((state) => state.profile)
  const profile = { ...own, ...profileOfLink(pathname, search) }
  const [typed, setTyped] = useTyped()
  return (
    <HomePage
      knowledge={core}
      situations={situations}
      names={names}
      profile={profile}
      findSlot={
        <Accessory>
          <FindBox
            value={typed}
            onChange={setTyped}
            loadFinder={loadFinder}
            names={names}
            profile={profile}
            base={core.base}
          />
        </Accessory>
      }
    />
  )
}

/**
 * What is typed, kept in the history entry of this tab so that reload and back find it again. It is in no address, and
 * a text that may name someone is not kept at all.
 */
function useTyped(): [string, (text: string) => void] {
  const { state, search, hash } = useLocation()
  const navigate = useNavigate()
  const kept = typedIn(state)
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    if (typed === null) return undefined
    const toKeep = looksPersonal(typed).length > 0 ? '' : typed
    if (toKeep === kept) return undefined
    const timer = setTimeout(
      () => void navigate({ search, hash }, { replace: true, state: { typed: toKeep }, preventScrollReset: true }),
      PAUSE,
    )
    return () => clearTimeout(timer)
  }, [typed, kept, navigate, search, hash])
  return [typed ?? kept, setTyped]
}

/** The history entry may hold anything: only what was kept above is read. */
function typedIn(state: unknown): string {
  const typed: unknown = typeof state === 'object' && state !== null && 'typed' in state ? state.typed : ''
  return typeof typed === 'string' ? typed : ''
}
