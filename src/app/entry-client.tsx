// First, and alone: it gives the layers of every other style their order.
import '#ui/styles/index.css'

import { setCore } from 'virtual:knowledge/core'
import place from 'virtual:knowledge/place'

/** What decides comes first: everything else is imported after it. */
async function begin(): Promise<void> {
  if (!import.meta.env.DEV) {
    const response = await fetch(`${place}core.json`)
    if (!response.ok) throw new Error(`core.json: ${response.status}`)
    setCore(await response.json())
  }
  const { start } = await import('./start.tsx')
  start()
}

// Without it, what is written in the page can still be read, and its links followed.
begin().catch((error: unknown) => console.error(error))
