import { create } from 'zustand'

import { useProfile } from './store.ts'

const KEY = 'quel-outil.acces'

type Accesses = Readonly<Record<string, boolean>>

/** Tool id → whether the reader said to have an account of it. As long as the tab; on the device only with the profile. */
const useAccesses = create<{ readonly said: Accesses }>(() => ({ said: {} }))

/** What the reader said of the tools that they have, and a way to say it. Frames of other sites neither read nor keep it. */
export function useAccessMemory() {
  const isKept = useProfile(({ isRestored, since }) => isRestored && since !== null)
  const { said } = useAccesses()
  const known = isKept ? { ...read(), ...said } : said
  return {
    has: (tool: string): boolean | null => known[tool] ?? null,
    remember: (tool: string, has: boolean) => {
      useAccesses.setState({ said: { ...useAccesses.getState().said, [tool]: has } })
      if (isKept) write({ ...known, [tool]: has })
    },
  }
}

// It is kept as long as the profile is: what was said before joins it, and goes with it.
useProfile.subscribe(({ since, isRestored }, before) => {
  if (since !== null && before.since === null && isRestored) write({ ...read(), ...useAccesses.getState().said })
  if (since !== null || before.since === null) return
  useAccesses.setState({ said: {} })
  write(null)
})

/** Storage may be blocked, full or hold anything: every access can fail, and none may change what the page does. */
function read(): Accesses {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return Object.fromEntries(
      Object.entries(stored).flatMap(([tool, has]) => (typeof has === 'boolean' ? [[tool, has]] : [])),
    )
  } catch {
    return {}
  }
}

function write(said: Accesses | null): void {
  try {
    if (said === null) localStorage.removeItem(KEY)
    else if (Object.keys(said).length > 0) localStorage.setItem(KEY, JSON.stringify(said))
  } catch {
    // Nothing can be kept there: it holds for the page.
  }
}
