// Before anything runs.
import '#lib/older-browsers.ts'
// First, and alone: it gives the layers of every other style their order.
import '#ui/styles/index.css'

import { setCore } from 'virtual:knowledge/core'

import type { CoreKnowledge } from '#knowledge/views/core.ts'
import { type CoreLayer, withLayers } from '#knowledge/views/layers.ts'
import { nextTask } from '#lib/idle.ts'

import { fetchData, guessData, isKeptOffline } from './data-files.ts'
import { answerEarly, keepEarly } from './early.ts'

/** What decides comes first: everything else is imported after it, the library apart, which reads nothing of it. */
async function begin(): Promise<void> {
  // It takes as long to begin as the rest: in a task of its own, while the knowledge is on its way.
  const library = import('react-dom/client')
  if (!import.meta.env.DEV) {
    const [nation, layer] = await Promise.all([fetchData<CoreKnowledge>('nation'), layerOfAddress()])
    setCore(layer ? withLayers(nation, [layer]) : nation, layer ? [layer.region] : [])
  }
  await library
  await nextTask()
  const { start } = await import('./start.tsx')
  await nextTask()
  start(answerEarly)
}

/** The layer of the region that the address names, at the same time as the nation; what does not come is asked for again. */
async function layerOfAddress(): Promise<CoreLayer | null> {
  const region = new URLSearchParams(location.search).get('region')
  // Kept for reading without a network, the guide has every layer in one file: see layers.ts.
  if (region === null || !/^[a-z-]+$/.test(region) || isKeptOffline()) return null
  return guessData<CoreLayer>(`layer-${region}`)
}

keepEarly()
// Without it, what is written in the page can still be read, and its links followed; the page says so (Help.tsx).
begin().catch((error: unknown) => {
  console.error(error)
  document.documentElement.dataset['failed'] = ''
})
