import { readFileSync } from 'node:fs'

import { createSearch, prepareSearch } from '#cli/search.ts'
import type { Knowledge } from '#knowledge/knowledge.ts'

import { median, medianTime, timed } from './measure.ts'

type SearchTimes = { readonly index: number; readonly median: number; readonly most: number; readonly needs: number }

/** Milliseconds until the search is ready, then for needs as people type them: the middle one, and the slowest but 5%. */
export async function measureSearch(knowledge: Knowledge): Promise<SearchTimes> {
  const needs = JSON.parse(readFileSync('tests/search/needs-tuning.json', 'utf8')) as { readonly text: string }[]
  const index = await medianTime(() => prepareSearch(knowledge), 5)
  const run = createSearch(knowledge)
  for (const { text } of needs) run(text)
  const times: number[] = []
  for (const { text } of needs) times.push(await timed(() => run(text)))
  times.sort((a, b) => a - b)
  return { index, median: median(times), most: times[Math.floor(times.length * 0.95)] ?? 0, needs: needs.length }
}
